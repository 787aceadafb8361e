import { showTime } from '#client/conduct/timer.ts';
import { useTimeLeft } from '#client/conduct/useTimeLeft.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { useWords } from '#i18n/useWords.ts';

/** The clock of the hall, small and calm. At zero nothing closes: slow people win. */
export function TabletTimer({ activity }: { activity: Activity }) {
  const t = useWords('participant');
  const offset = useSession((state) => state.clockOffset);
  const left = useTimeLeft(activity.timer, offset);
  if (left === null || activity.state === 'closed') return null;
  const over = left === 0;
  const running = activity.timer?.running === true;
  return (
    <p className="tablet-timer">
      <Icon name="clock" />
      <span role="timer" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {over ? t('timer.ending') : t(running ? 'timer.left' : 'timer.paused', { time: showTime(left) })}
      </span>
      <LiveRegion text={over ? t('timer.ending') : ''} />
    </p>
  );
}
