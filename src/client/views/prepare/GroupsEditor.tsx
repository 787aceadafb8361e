import { useState } from 'react';
import { useEdited } from '#client/script/useEdited.ts';
import { newId } from '#client/sync/device.ts';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { useWords } from '#i18n/useWords.ts';
import { groupMore } from './Form.ts';

interface GroupsEditorProps {
  groups: readonly StakeholderGroup[];
  /** Every keystroke counts (a form); otherwise a group is put when she leaves the field (a running session). */
  eager?: boolean;
  onPut: (group: StakeholderGroup) => void;
  onRemove: (groupId: string) => void;
}

/** The groups that people speak for: the four vensters, renamed, removed, or with others beside them. */
export function GroupsEditor({ groups, eager = false, onPut, onRemove }: GroupsEditorProps) {
  const t = useWords('prepare');
  const [editing, setEditing] = useState<string | null>(null);
  const handleAdd = () => {
    const group = groupMore(groups, newId(), t('groups.new'));
    onPut(group);
    setEditing(group.id);
  };
  return (
    <section className="prepare__section">
      <Heading level={2}>{t('groups.title')}</Heading>
      <p className="quiet">{t('groups.lead')}</p>
      <ul className="prepare__groups">
        {groups.map((group) => (
          <li key={group.id}>
            <div className="prepare__group">
              <GroupMark group={group} size="2.25rem" />
              <span className="prepare__group-words">
                <strong>{group.label}</strong>
                <span className="quiet">{group.hint}</span>
              </span>
              <Button
                variant="subtle"
                aria-expanded={editing === group.id}
                aria-label={
                  editing === group.id ? t('groups.done') : t('groups.editName', { label: group.label })
                }
                onClick={() => setEditing(editing === group.id ? null : group.id)}
              >
                {t(editing === group.id ? 'groups.done' : 'groups.edit')}
              </Button>
              {groups.length > 1 ? (
                <Button
                  variant="subtle"
                  aria-label={t('groups.removeName', { label: group.label })}
                  onClick={() => onRemove(group.id)}
                >
                  {t('groups.remove')}
                </Button>
              ) : null}
            </div>
            {editing === group.id ? <GroupFields group={group} eager={eager} onPut={onPut} /> : null}
          </li>
        ))}
      </ul>
      {groups.length < LIMITS.groups ? (
        <div>
          <Button icon="group" onClick={handleAdd}>
            {t('groups.add')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function GroupFields({
  group,
  eager,
  onPut,
}: { group: StakeholderGroup } & Pick<GroupsEditorProps, 'eager' | 'onPut'>) {
  const t = useWords('prepare');
  const edited = useEdited(group);
  const own = edited.value;
  const change = (part: Partial<StakeholderGroup>) => {
    const next = { ...own, ...part };
    edited.write(next);
    if (eager) onPut(next);
  };
  const handleResident = (resident: boolean) => {
    if (eager) return change({ resident });
    edited.leave();
    onPut({ ...own, label: own.label.trim() === '' ? group.label : own.label, resident });
  };
  const handleLeave = () => {
    if (eager) return;
    const typed = edited.leave();
    if (typed && typed.label.trim() !== '' && (typed.label !== group.label || typed.hint !== group.hint))
      onPut(typed);
  };
  return (
    <div className="prepare__group-fields">
      <TextField
        label={t('groups.label')}
        error={own.label.trim() === '' ? t('errors.group') : null}
        value={own.label}
        maxLength={LIMITS.label}
        autoComplete="off"
        onChange={(event) => change({ label: event.target.value })}
        onBlur={handleLeave}
      />
      <TextField
        label={t('groups.hint')}
        value={own.hint}
        maxLength={LIMITS.hint}
        autoComplete="off"
        onChange={(event) => change({ hint: event.target.value })}
        onBlur={handleLeave}
      />
      <Checkbox
        label={t('groups.resident')}
        hint={t('groups.residentHint')}
        checked={own.resident}
        onChange={handleResident}
      />
    </div>
  );
}
