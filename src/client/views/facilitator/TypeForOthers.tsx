import { type FormEvent, useId, useState } from 'react';
import { othersLines } from '#client/conduct/othersLines.ts';
import { newId } from '#client/sync/device.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { groupsInOrder, promptFor } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { NOTE_LENGTH } from '#domain/blocks/notes/notes.ts';
import type { Activity } from '#domain/workshop/entities.ts';
import { useWords } from '#i18n/useWords.ts';

/** As many as fit in one command. */
const MOST = 60;

/** Types what others say or wrote on paper: one note a line, all on behalf of the group that is chosen. */
export function TypeForOthers({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const t = useWords('arranging');
  const common = useWords('common');
  const why = useWords('rejections');
  const act = useAct();
  const view = useSession((state) => state.view);
  const groups = groupsInOrder(view);
  const [groupId, setGroupId] = useState(groups[0]?.id ?? '');
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [saved, setSaved] = useState(0);
  const form = useId();
  const group = view.group.get(groupId) ?? null;
  const lines = othersLines(text);
  const label = group?.label ?? t('notes.everyone');
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const long = lines.find((each) => [...each.text].length > NOTE_LENGTH);
    if (lines.length === 0) return setError(t('typing.empty'));
    if (long) return setError(t('typing.tooLong', { line: long.line }));
    if (lines.length > MOST) return setError(t('typing.tooMany', { most: MOST }));
    const refusal = act({
      type: 'contributeFor',
      activityId: activity.id,
      promptId: promptFor(view, activity, group?.id ?? null)?.id ?? null,
      groupId: group?.id ?? null,
      contributions: lines.map((each) => ({ contributionId: newId(), data: { text: each.text } })),
    });
    if (refusal !== null) return setError(why(refusal));
    setError(null);
    setSaved(lines.length);
    setText('');
  };
  return (
    <Dialog
      title={t('typing.title')}
      onClose={onClose}
      wide
      actions={
        <>
          <Button variant="primary" type="submit" form={form}>
            {t('typing.save')}
          </Button>
          <Button onClick={onClose}>{common('close')}</Button>
        </>
      }
    >
      <form id={form} className="stack" onSubmit={handleSubmit}>
        <Select
          label={t('typing.group')}
          value={groupId}
          options={[
            ...groups.map((each) => ({ value: each.id, label: each.label })),
            { value: '', label: t('notes.everyone') },
          ]}
          onChange={(event) => setGroupId(event.target.value)}
        />
        <TextArea
          label={t('typing.lines')}
          description={t('typing.hint')}
          error={error}
          rows={5}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setError(null);
          }}
          aside={
            lines.length > 0 ? (
              <span className="row">
                <GroupMark group={group} size="1.4rem" />
                {t('typing.preview', { count: lines.length })} · {t('typing.namens', { group: label })}
              </span>
            ) : undefined
          }
        />
      </form>
      {saved > 0 && text === '' ? <p>{t('typing.saved', { count: saved })}</p> : null}
      <LiveRegion text={saved > 0 && text === '' ? t('typing.saved', { count: saved }) : ''} />
    </Dialog>
  );
}
