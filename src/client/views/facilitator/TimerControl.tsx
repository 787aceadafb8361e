import { type RefObject, useRef, useState } from 'react';
import { showTime } from '#client/conduct/timer.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { useTimeLeft } from '#client/conduct/useTimeLeft.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import { useWords } from '#i18n/useWords.ts';

const MINUTE = 60_000;

/** The clock of an activity: start, a minute more, pause, stop. By the host's time, so late-comers see the same. */
export function TimerControl({ activity }: { activity: Activity }) {
  const t = useWords('arranging');
  const act = useAct();
  const may = useMay();
  const offset = useSession((state) => state.clockOffset);
  const left = useTimeLeft(activity.timer, offset);
  const [minutes, setMinutes] = useState(String(Math.max(1, activity.minutes)));
  const clock = useRef<HTMLParagraphElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const set = (ms: number | null, running: boolean) =>
    act({ type: 'setTimer', activityId: activity.id, left: ms, running });
  /** On top of what is left: how much that is, the host knows. */
  const add = (ms: number, runs: boolean) =>
    act({ type: 'setTimer', activityId: activity.id, left: ms, running: runs, more: true });
  if (left === null || activity.timer === null) {
    if (!may('setTimer')) return null;
    const count = Number(minutes);
    const valid = Number.isFinite(count) && count > 0 && count <= LIMITS.minutes;
    return (
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (!valid) return;
          set(Math.round(count * MINUTE), true);
          focusInstead(clock);
        }}
      >
        <TextField
          className="running__minutes"
          label={t('running.minutes')}
          type="number"
          inputMode="numeric"
          min={1}
          max={LIMITS.minutes}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
        <Button ref={start} type="submit" icon="clock" disabled={!valid}>
          {t('running.start')}
        </Button>
      </form>
    );
  }
  const { running } = activity.timer;
  return (
    <div className="running__clock">
      <p ref={clock} tabIndex={-1} className="running__time" role="timer">
        {left === 0
          ? t('running.over')
          : t(running ? 'running.left' : 'running.paused', { time: showTime(left) })}
      </p>
      {may('setTimer') ? (
        <div className="row">
          <Button onClick={() => add(MINUTE, running || left === 0)}>{t('running.more')}</Button>
          <Button onClick={() => add(5 * MINUTE, running || left === 0)}>{t('running.more5')}</Button>
          {left === 0 ? null : (
            <Button onClick={() => add(0, !running)}>{t(running ? 'running.pause' : 'running.go')}</Button>
          )}
          <Button
            variant="subtle"
            onClick={() => {
              set(null, false);
              focusInstead(start);
            }}
          >
            {t('running.stop')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** What was pressed goes away with its press: the focus comes to what stands there then, unless it went somewhere else. */
function focusInstead(place: RefObject<HTMLElement | null>): void {
  setTimeout(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, 0);
}
