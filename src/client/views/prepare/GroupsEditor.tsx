import { useState } from 'react';
import { LazyTheirs } from '#client/conduct/LazyTheirs.tsx';
import { type Left, useEdited } from '#client/script/useEdited.ts';
import { newId } from '#client/sync/device.ts';
import type { DraftPlace } from '#client/sync/drafts.ts';
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
  /** Where a text is kept that clashes with a colleague's; absent: nowhere. */
  keptAt?: DraftPlace;
  /** @param on - on top of what it was typed, in a running session */
  onPut: (group: StakeholderGroup, on?: StakeholderGroup) => void;
  onRemove: (groupId: string) => void;
}

/** The groups that people speak for: the four vensters, renamed, removed, or with others beside them. */
export function GroupsEditor({ groups, eager = false, keptAt, onPut, onRemove }: GroupsEditorProps) {
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
            {editing === group.id ? (
              <GroupFields
                group={group}
                eager={eager}
                keptAt={keptAt && { ...keptAt, promptId: group.id }}
                onPut={onPut}
              />
            ) : null}
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
  keptAt,
  onPut,
}: { group: StakeholderGroup; keptAt: DraftPlace | undefined } & Pick<GroupsEditorProps, 'eager' | 'onPut'>) {
  const t = useWords('prepare');
  const edited = useEdited(group, keptAt ?? null);
  const own = edited.value;
  const change = (part: Partial<StakeholderGroup>) => {
    const next = { ...own, ...part };
    edited.write(next);
    if (eager) onPut(next);
  };
  const handleResident = (resident: boolean) => {
    if (eager) return change({ resident });
    // What was typed is saved when the field is left, which it was.
    onPut({ ...group, resident });
  };
  const save = (left: Left<StakeholderGroup> | null) => {
    if (eager || left === null) return;
    const { value: typed, on } = left;
    if (typed.label.trim() !== '' && (typed.label !== group.label || typed.hint !== group.hint))
      onPut(typed, on);
  };
  const clashing = eager ? [] : (['label', 'hint'] as const).filter((each) => edited.clashes.includes(each));
  return (
    <div className="prepare__group-fields">
      <TextField
        label={t('groups.label')}
        error={own.label.trim() === '' ? t('errors.group') : null}
        value={own.label}
        maxLength={LIMITS.label}
        autoComplete="off"
        onChange={(event) => change({ label: event.target.value })}
        onBlur={() => eager || save(edited.leave())}
      />
      <TextField
        label={t('groups.hint')}
        value={own.hint}
        maxLength={LIMITS.hint}
        autoComplete="off"
        onChange={(event) => change({ hint: event.target.value })}
        onBlur={() => eager || save(edited.leave())}
      />
      {clashing.length === 0 ? null : (
        <LazyTheirs
          field={t('groups.label')}
          texts={clashing.map((each) => group[each])}
          onMine={() => save(edited.insist())}
          onTheirs={edited.forget}
        />
      )}
      <Checkbox
        label={t('groups.resident')}
        hint={t('groups.residentHint')}
        checked={eager ? own.resident : group.resident}
        onChange={handleResident}
      />
    </div>
  );
}
