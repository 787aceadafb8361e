import { useRegister } from '#client/reading/useRegister.tsx';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity, promptFor } from '#client/sync/selectors.ts';
import { Heading } from '#client/ui/Heading.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { Question } from '../answering/Question.tsx';

interface ClosingQuestionProps {
  activity: Activity;
  groupId: string | null;
  /** What is asked when the script has no question of its own; otherwise its title. */
  fallback?: string;
}

/** The question of an activity at the end, which may go without one: then its title asks. */
export function ClosingQuestion({ activity, groupId, fallback }: ClosingQuestionProps) {
  const { register } = useRegister();
  const view = useSession((session) => session.view);
  const prompt = promptFor(view, activity, groupId);
  const now = currentActivity(view)?.id === activity.id;
  return prompt ? (
    <Question activity={activity} prompt={prompt} now={now} />
  ) : (
    <Heading level={now ? 1 : 2} className="tablet-question__text">
      {fallback ?? activity.title[register]}
    </Heading>
  );
}
