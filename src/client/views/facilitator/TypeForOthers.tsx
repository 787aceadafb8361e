import { type FormEvent, useId, useState } from 'react';
import { othersLines } from '#client/conduct/othersLines.ts';
import { type PaperQuestion, paperQuestions } from '#client/conduct/paperQuestions.ts';
import { newId } from '#client/sync/device.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { groupsInOrder, promptFor } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { useWords } from '#i18n/useWords.ts';

/** As many as fit in one command; a larger stack goes in several. */
const PER_COMMAND = 60;
/** More than anybody types before looking up; less than what a device may send at once. */
const MOST = 600;

interface TypeForOthersProps {
  /** The question it begins with; null: the last one that was asked. */
  activity: Activity | null;
  onClose: () => void;
}

/** What was hung up with one press. */
interface Batch {
  readonly id: string;
  readonly count: number;
  readonly number: number;
  readonly group: string;
}

/**
 * Types what others say or wrote on paper: one note a line, all on behalf of one group and with one question, which both
 * can be chosen anew for the next lot. Also after the end: a stack of paper is seldom typed before.
 */
export function TypeForOthers({ activity, onClose }: TypeForOthersProps) {
  const t = useWords('arranging');
  const why = useWords('rejections');
  const act = useAct();
  const view = useSession((state) => state.view);
  const groups = groupsInOrder(view);
  const questions = paperQuestions(view).filter(
    (each) => each.activity.everOpened || each.activity.id === activity?.id,
  );
  const [first] = useState(
    () => questions.find((each) => each.activity.id === activity?.id) ?? questions.at(-1),
  );
  const [promptId, setPromptId] = useState(first?.prompt.id);
  const [groupId, setGroupId] = useState((first?.groups[0] ?? groups[0])?.id ?? '');
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [batches, setBatches] = useState<readonly Batch[]>([]);
  const form = useId();
  const question = questions.find((each) => each.prompt.id === promptId);
  const on = question?.activity ?? activity;
  const group = view.group.get(groupId) ?? null;
  const lines = othersLines(text);
  const label = group?.label ?? t('notes.everyone');
  const last = batches[0];
  const total = batches.reduce((sum, { count }) => sum + count, 0);

  const chooseQuestion = (id: string) => {
    setPromptId(id);
    const asked = questions.find((each) => each.prompt.id === id)?.groups ?? [];
    // A question of some groups was answered by one of them.
    if (asked.length > 0 && !asked.some((each) => each.id === groupId)) setGroupId(asked[0]?.id ?? '');
  };
  const chooseGroup = (id: string) => {
    setGroupId(id);
    // And a group with a question of its own answered that one.
    const here = questions.filter((each) => each.activity.id === on?.id);
    const own = here.find((each) => each.prompts.has(id)) ?? here.find((each) => each.groups.length === 0);
    if (own) setPromptId(own.prompt.id);
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (on === null) return;
    if (lines.length === 0) return setError(t('typing.empty'));
    if (lines.length > MOST) return setError(t('typing.tooMany', { most: MOST }));
    const parse = BLOCKS.get(on.block)?.parse;
    const long = lines.find((each) => parse?.({ text: each.text }).ok === false);
    if (long) return setError(t('typing.tooLong', { line: long.line }));
    for (let from = 0; from < lines.length; from += PER_COMMAND) {
      const part = lines.slice(from, from + PER_COMMAND);
      const refusal = act({
        type: 'contributeFor',
        activityId: on.id,
        promptId: promptOf(question, groupId) ?? promptFor(view, on, group?.id ?? null)?.id ?? null,
        groupId: group?.id ?? null,
        contributions: part.map((each) => ({ contributionId: newId(), data: { text: each.text } })),
      });
      if (refusal === null) continue;
      // What hangs already is not typed again.
      setText(
        lines
          .slice(from)
          .map((each) => each.text)
          .join('\n'),
      );
      return setError(why(refusal));
    }
    const batch = { id: newId(), count: lines.length, number: question?.number ?? 0, group: label };
    setError(null);
    setBatches([batch, ...batches]);
    setText('');
  };
  const said = last && text === '' ? t('typing.saved', { count: last.count }) : '';
  return (
    <Dialog
      title={t('typing.title')}
      onClose={onClose}
      wide
      actions={
        <>
          <Button variant="primary" type="submit" form={form} disabled={on === null}>
            {t('typing.save')}
          </Button>
          <Button onClick={onClose}>{t('typing.finish')}</Button>
        </>
      }
    >
      {on === null ? <p>{t('typing.noQuestion')}</p> : null}
      <form id={form} className="stack" onSubmit={handleSubmit}>
        {questions.length > 1 || (activity === null && question) ? (
          <Select
            label={t('typing.question')}
            description={t('typing.questionHint')}
            value={promptId ?? ''}
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
      {said === '' ? null : <p>{said}</p>}
      {batches.length > 1 || (last && last.number > 0) ? (
        <section aria-label={t('typing.done')}>
          <p>
            <strong>{t('typing.total', { count: total })}</strong>
          </p>
          <ul>
            {batches.map((batch) => (
              <li key={batch.id}>{t('typing.batch', { ...batch })}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <LiveRegion text={said} />
    </Dialog>
  );
}

/** The same words may be asked to several groups, each with a question of its own. */
function promptOf(question: PaperQuestion | undefined, groupId: string): string | undefined {
  if (question === undefined) return undefined;
  return question.prompts.get(groupId) ?? question.prompt.id;
}

function nameOf({ prompt, groups }: PaperQuestion, number: string): string {
  const words = prompt.wording.tekst_b1;
  const short = words.length > 70 ? `${words.slice(0, 69)}…` : words;
  return [number, short, groups.map((each) => each.label).join(', ')]
    .filter((each) => each !== '')
    .join(' · ');
}
