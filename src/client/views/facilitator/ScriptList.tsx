import './script.css';
import { places } from 'virtual:catalog/places';
import { type ReactNode, type RefObject, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { isQuestion } from '#client/conduct/nextStep.ts';
import { chooseFor, taskRounds } from '#client/conduct/taskRounds.ts';
import { timePlan } from '#client/conduct/timePlan.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { activitiesInOrder } from '#client/sync/hallSelectors.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { Select } from '#client/ui/Select.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { isPlaceId } from '#domain/workshop/place.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { NotNow } from './NotNow.tsx';
import { AddActivityDialog, EditActivityDialog } from './scriptDialogs.ts';

/** The script with its time plan: what was, what is, what comes. Every step can be gone to. */
export function ScriptList() {
  const t = useWords('facilitator');
  const app = useWords('app');
  const act = useAct();
  const view = useSession((state) => state.view);
  const [dialog, setDialog] = useState<{ edit: string } | 'add' | null>(null);
  const plan = useMemo(() => timePlan(activitiesInOrder(view)), [view]);
  const currentId = workshopOf(view)?.currentActivityId;
  const currentAt = plan.findIndex(({ activity }) => activity.id === currentId);
  const current = useRef<HTMLElement>(null);
  const may = useMay();
  // Brings the new step into view.
  useEffect(() => {
    current.current?.scrollIntoView?.({ block: 'nearest' });
  }, [currentId]);
  return (
    <>
      <h2 className="utrecht-heading-3">
        {t('script.title')} <span className="quiet small">{workshopOf(view)?.scriptTitle}</span>
      </h2>
      <ol className="script">
        {plan.map(({ activity, from, to }, at) => (
          <li key={activity.id}>
            <Step
              here={activity.id === currentId}
              current={current}
              onGo={may('goTo') ? () => act({ type: 'goTo', activityId: activity.id }) : null}
            >
              <StepMark activity={activity} passed={at < currentAt} />
              <span className="script__words">
                <span className="script__title">{activity.title.tekst}</span>
                <span className="script__time">
                  {t('script.minutes', { from, to })} {placeWord(activity)}
                </span>
              </span>
            </Step>
            {may('editActivity') ? (
              <Button
                variant="subtle"
                className="script__edit"
                aria-label={t('script.edit', { title: activity.title.tekst })}
                onClick={() => setDialog({ edit: activity.id })}
              >
                <Icon name="edit" size="1.1rem" />
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {may('addActivity') ? (
        <div>
          <Button onClick={() => setDialog('add')}>{t('script.add')}</Button>
        </div>
      ) : null}
      {may('choosePlaces') && workshopOf(view)?.status === 'open' ? <TaskChoice /> : null}
      {dialog === null ? null : (
        <Quietly instead={<NotNow onClose={() => setDialog(null)} />}>
          <Suspense fallback={<p role="status">{app('loading')}</p>}>
            {dialog === 'add' ? (
              <AddActivityDialog onClose={() => setDialog(null)} />
            ) : (
              <EditActivityDialog activityId={dialog.edit} onClose={() => setDialog(null)} />
            )}
          </Suspense>
        </Quietly>
      )}
    </>
  );
}

interface StepProps {
  here: boolean;
  current: RefObject<HTMLElement | null>;
  /** Null: who sits here does not decide where the session goes. */
  onGo: (() => void) | null;
  children: ReactNode;
}

function Step({ here, current, onGo, children }: StepProps) {
  const ref = (element: HTMLElement | null) => {
    if (here) current.current = element;
  };
  const shared = { className: 'script__step', 'aria-current': here ? ('step' as const) : undefined, ref };
  return onGo === null ? (
    <div {...shared}>{children}</div>
  ) : (
    <button type="button" {...shared} onClick={onGo}>
      {children}
    </button>
  );
}

function placeWord(activity: Activity): string {
  const place = places.find((each) => each.id === activity.placeId);
  if (!place) return '';
  return `· ${place.number === undefined ? place.label : `${place.number} ${place.label}`}`;
}

function StepMark({ activity, passed }: { activity: Activity; passed: boolean }) {
  const t = useWords('facilitator');
  const state = !activity.everOpened
    ? passed
      ? 'skipped'
      : 'later'
    : activity.state === 'open' && isQuestion(activity)
      ? 'open'
      : activity.state === 'revealed'
        ? 'revealed'
        : activity.state === 'ready'
          ? 'later'
          : 'done';
  return (
    <span className={`script__mark script__mark--${state}`}>
      {state === 'done' || state === 'revealed' ? <Icon name="check" size="1rem" /> : null}
      {state === 'skipped' ? <span aria-hidden="true">–</span> : null}
      {state === 'open' ? <Icon name="edit" size="0.9rem" /> : null}
      <span className="visually-hidden">{t(`script.${state}`)}:</span>
    </span>
  );
}

/** The hall may choose other bouwopgaven than were prepared: what is still to come of a round moves there. */
function TaskChoice() {
  const t = useWords('facilitator');
  const act = useAct();
  const view = useSession((state) => state.view);
  const rounds = taskRounds(view);
  const options = places
    .filter((place) => place.number !== undefined)
    .map((place) => ({ value: place.id, label: `${place.number} ${place.label}` }));
  return rounds
    .filter((round) => round.ahead)
    .map(({ slot, placeId }) => (
      <Select
        key={slot}
        className="script__task"
        label={t(rounds.length < 2 ? 'script.task' : slot === 1 ? 'script.task1' : 'script.task2')}
        description={t('script.taskHint')}
        value={placeId}
        options={options}
        onChange={(event) => {
          const to = event.target.value;
          if (isPlaceId(to)) act({ type: 'choosePlaces', places: chooseFor(view, slot, to) });
        }}
      />
    ));
}
