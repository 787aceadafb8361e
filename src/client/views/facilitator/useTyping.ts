import { type FormEvent, useEffect, useState } from 'react';
import { othersLines } from '#client/conduct/othersLines.ts';
import { type PaperQuestion, paperQuestions } from '#client/conduct/paperQuestions.ts';
import { newId } from '#client/sync/device.ts';
import { groupsInOrder } from '#client/sync/hallSelectors.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { promptFor } from '#client/sync/selectors.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { keepPaper, paperPlace, readPaper } from './typedPaper.ts';

/** As many as fit in one command; a larger stack goes in several. */
const PER_COMMAND = 60;
/** More than anybody types before looking up; less than what a device may send at once. */
const MOST = 600;

/** What was hung up with one press. */
export interface Batch {
  readonly id: string;
  readonly count: number;
  readonly number: number;
  readonly group: string;
}

/**
 * Typing for others: which question and group the lines are for, and hanging them up. A choice of one keeps the other
 * one fitting. What is typed is on the device, as it is for a participant: a laptop that goes down loses no stack of paper.
 *
 * @param activity - the question it begins with; null: the last one that was asked
 */
export function useTyping(activity: Activity | null) {
  const t = useWords('arranging');
  const why = useWords('rejections');
  const act = useAct();
  const view = useSession((state) => state.view);
  const groups = groupsInOrder(view);
  const questions = paperQuestions(view).filter(
    (each) => each.activity.everOpened || each.activity.id === activity?.id,
  );
  const role = useSession((state) => state.actor.role);
  const place = paperPlace(workshopOf(view)?.id ?? '', role);
  const [kept] = useState(() => readPaper(place));
  const [first] = useState(
    () =>
      questions.find((each) => each.prompt.id === kept?.promptId) ??
      questions.find((each) => each.activity.id === activity?.id) ??
      questions.at(-1),
  );
  const [promptId, setPromptId] = useState(first?.prompt.id);
  const [groupId, setGroupId] = useState(kept?.groupId ?? (first?.groups[0] ?? groups[0])?.id ?? '');
  const [text, setText] = useState(kept?.text ?? '');
  const [error, setError] = useState<string | null>(null);
  const [batches, setBatches] = useState<readonly Batch[]>([]);
  const { workshopId } = place;
  useEffect(
    () => keepPaper(paperPlace(workshopId, role), { text, promptId: promptId ?? '', groupId }),
    [workshopId, role, text, promptId, groupId],
  );
  const question = questions.find((each) => each.prompt.id === promptId);
  const on = question?.activity ?? activity;
  const group = view.group.get(groupId) ?? null;
  const lines = othersLines(text);
  const label = group?.label ?? t('notes.everyone');

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
  return {
    questions,
    question,
    groups,
    group,
    label,
    lines,
    text,
    error,
    batches,
    canSave: on !== null,
    promptId: promptId ?? '',
    groupId,
    chooseQuestion,
    chooseGroup,
    handleSubmit,
    write: (typed: string) => {
      setText(typed);
      setError(null);
    },
  };
}

/** The same words may be asked to several groups, each with a question of its own. */
function promptOf(question: PaperQuestion | undefined, groupId: string): string | undefined {
  if (question === undefined) return undefined;
  return question.prompts.get(groupId) ?? question.prompt.id;
}
