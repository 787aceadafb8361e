import { useVoice } from '#client/seats/useVoice.ts';
import { newId } from '#client/sync/device.ts';
import { useAct } from '#client/sync/SessionProvider.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Refusal } from '#protocol/socket.ts';

/**
 * Gives an answer, or changes what was given before, in the voice of who has the device. The answer is why not, or
 * null.
 */
export function useGive(
  activity: Activity,
): (own: Contribution | undefined, data: Readonly<Record<string, unknown>>) => Refusal | null {
  const act = useAct();
  const voice = useVoice();
  return (own, data) =>
    act(
      own
        ? { type: 'editContribution', contributionId: own.id, data }
        : {
            type: 'contribute',
            contributionId: newId(),
            activityId: activity.id,
            promptId: activity.promptId,
            hideGroup: false,
            ...voice,
            data,
          },
    );
}
