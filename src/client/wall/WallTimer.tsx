import { showTime } from '#client/conduct/timer.ts';
import { useTimeLeft } from '#client/conduct/useTimeLeft.ts';
import type { Timer } from '#domain/workshop/Activity.ts';
import { useWords } from '#i18n/useWords.ts';

interface WallTimerProps {
  timer: Timer | null;
  clockOffset: number;
}

/** The clock for the whole hall. Calm: no red, no flashing; at zero it says *Tijd* and waits. */
export function WallTimer({ timer, clockOffset }: WallTimerProps) {
  const t = useWords('wall');
  const left = useTimeLeft(timer, clockOffset);
  if (left === null) return null;
  const paused = timer?.running === false;
  return (
    <p className={`wall__timer${paused ? ' wall__timer--paused' : ''}`} role="timer">
      {left === 0 ? t('time') : showTime(left)}
    </p>
  );
}
