import { questions } from 'virtual:catalog/scripts';
import { fromOwn } from '#catalog/composeDraft.ts';
import { newId } from '#client/sync/device.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace } from '#client/sync/useHalfTyped.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { OwnQuestionFields } from './OwnQuestionFields.tsx';
import { QuestionSelect } from './QuestionSelect.tsx';

interface AddPromptProps {
  activity: Activity;
  onRefused: (code: Refusal | null) => void;
}

/** One question more for a step of a session: asked when it is the first, otherwise ready to be pushed. */
export function AddPrompt({ activity, onRefused }: AddPromptProps) {
  const t = useWords('script');
  const act = useAct();
  const there = useSession((state) => state.view.prompt);
  const place = useDeskPlace('eigen-vraag', activity.id);
  const prompts = [...there.values()].filter(({ activityId }) => activityId === activity.id);
  const add = (prompt: Prompt) => {
    const order = Math.max(-1, ...prompts.map((each) => each.order)) + 1;
    onRefused(act({ type: 'addPrompt', prompt: { ...prompt, order } }));
  };
  const handlePick = (id: string) => {
    const question = questions.find((each) => each.id === id);
    if (!question) return;
    const { origin, wording, starters, place } = question;
    add({
      ...ownPrompt(wording, activity.id),
      contentId: id,
      origin,
      starters: starters.slice(0, 8),
      ...(activity.placeId === null && place !== undefined ? { placeId: place } : {}),
    });
  };
  return (
    <details className="script-form__details">
      <summary>{t('run.addQuestion')}</summary>
      <div className="stack">
        <QuestionSelect
          label={t('questions.choose')}
          none={t('questions.chooseNone')}
          questions={questions.filter(({ id }) => !prompts.some(({ contentId }) => contentId === id))}
          onPick={handlePick}
        />
        <OwnQuestionFields place={place} onAdd={(wording) => add(ownPrompt(wording, activity.id))} />
      </div>
    </details>
  );
}

function ownPrompt({ tekst, tekst_b1 }: Wording, activityId: string): Prompt {
  return fromOwn({ newId }, { text: tekst, plain: tekst_b1 }, activityId);
}
