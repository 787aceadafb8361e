import { useId } from 'react';
import type { PaperQuestion } from '#client/conduct/paperQuestions.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { useWords } from '#i18n/useWords.ts';
import { type Batch, useTyping } from './useTyping.ts';

interface TypeForOthersProps {
  /** The question it begins with; null: the last one that was asked. */
  activity: Activity | null;
  onClose: () => void;
}

/**
 * Types what others say or wrote on paper: one note a line, all on behalf of one group and with one question, which both
 * can be chosen anew for the next lot. Also after the end: a stack of paper is seldom typed before.
 */
export function TypeForOthers({ activity, onClose }: TypeForOthersProps) {
  const t = useWords('arranging');
  const typing = useTyping(activity);
  const { questions, question, groups, group, label, lines, text, error, batches, canSave } = typing;
  const { promptId, groupId, chooseQuestion, chooseGroup, handleSubmit, write } = typing;
  const form = useId();
  const last = batches[0];
  const said = last && text === '' ? t('typing.saved', { count: last.count }) : '';
  return (
    <Dialog
      title={t('typing.title')}
      onClose={onClose}
      wide
      actions={
        <>
          <Button variant="primary" type="submit" form={form} disabled={!canSave}>
            {t('typing.save')}
          </Button>
          <Button onClick={onClose}>{t('typing.finish')}</Button>
        </>
      }
    >
      {!canSave ? <p>{t('typing.noQuestion')}</p> : null}
      <form id={form} className="stack" onSubmit={handleSubmit}>
        {questions.length > 1 || (activity === null && question) ? (
          <Select
            label={t('typing.question')}
            description={t('typing.questionHint')}
            value={promptId}
            options={questions.map((each) => ({
              value: each.prompt.id,
              label: nameOf(each, t('typing.number', { number: each.number })),
            }))}
            onChange={(event) => chooseQuestion(event.target.value)}
          />
        ) : null}
        <Select
          label={t('typing.group')}
          value={groupId}
          options={[
            ...groups.map((each) => ({ value: each.id, label: each.label })),
            { value: '', label: t('notes.everyone') },
          ]}
          onChange={(event) => chooseGroup(event.target.value)}
        />
        <TextArea
          label={t('typing.lines')}
          description={t('typing.hint')}
          error={error}
          rows={8}
          value={text}
          onChange={(event) => write(event.target.value)}
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
      {said === '' ? null : <p>{said}</p>}
      <TypedBatches batches={batches} />
      <LiveRegion text={said} />
    </Dialog>
  );
}

/** What hangs by now, as soon as there is something to add up. */
function TypedBatches({ batches }: { batches: readonly Batch[] }) {
  const t = useWords('arranging');
  const [last] = batches;
  if (!last || (batches.length === 1 && last.number === 0)) return null;
  return (
    <section aria-label={t('typing.done')}>
      <p>
        <strong>{t('typing.total', { count: batches.reduce((sum, { count }) => sum + count, 0) })}</strong>
      </p>
      <ul>
        {batches.map((batch) => (
          <li key={batch.id}>{t('typing.batch', { ...batch })}</li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ prompt, groups }: PaperQuestion, number: string): string {
  const words = prompt.wording.tekst_b1;
  const short = words.length > 70 ? `${words.slice(0, 69)}…` : words;
  return [number, short, groups.map((each) => each.label).join(', ')]
    .filter((each) => each !== '')
    .join(' · ');
}
