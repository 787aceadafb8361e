import './desk.css';
import { Suspense, useState } from 'react';
import { isVote } from '#client/conduct/isVote.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { Confirmations } from './Confirmations.tsx';
import { DeskBar, type DeskDialog } from './DeskBar.tsx';
import { EarlierSteps } from './EarlierSteps.tsx';
import { FeedbackPanel } from './FeedbackPanel.tsx';
import { FourWindowsButton } from './FourWindows.tsx';
import { Helpers } from './Helpers.tsx';
import { JoinDialog } from './JoinDialog.tsx';
import { LinkAlarm } from './LinkAlarm.tsx';
import { Logbook } from './Logbook.tsx';
import { LazyDoor } from './lazyDoor.ts';
import { LazyOutOfCopy } from './lazyOutOfCopy.ts';
import { NotesPanel } from './NotesPanel.tsx';
import { NoWall } from './NoWall.tsx';
import { NowCard } from './NowCard.tsx';
import { Parkeerplaats } from './Parkeerplaats.tsx';
import { People } from './People.tsx';
import { Running } from './Running.tsx';
import { ScriptList } from './ScriptList.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { StepBar } from './StepBar.tsx';
import { hasSteps, StepsPanel } from './StepsPanel.tsx';
import { Thumbnails } from './Thumbnails.tsx';
import { TypeForOthers } from './TypeForOthers.tsx';
import { useCountdown } from './useCountdown.ts';
import { useDeskKeys } from './useDeskKeys.ts';
import { useSteps } from './useSteps.ts';
import { VotePanel } from './VotePanel.tsx';
import { WallDialog } from './WallDialog.tsx';
import { Weather } from './Weather.tsx';

/** Everything on one screen: the script at the left, now in the middle, the hall at the right, one button at the foot. */
export function Desk({ workshopId, hostKey }: { workshopId: string; hostKey: string }) {
  const t = useWords('facilitator');
  const steps = useSteps(workshopId);
  const countdown = useCountdown();
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const activity = useSession((state) => currentActivity(state.view));
  const closed = useSession((state) => workshopOf(state.view)?.status === 'closed');
  const steppy = useSession((state) => activity !== undefined && hasSteps(state.view, activity));
  const conducts = useMay()('goTo');
  useDeskKeys(steps, conducts);
  const told = useSession((state) => state.outOfCopy);
  const said = closed ? t('state.ended') : (activity?.title.tekst ?? '');
  return (
    <div className="desk">
      <DeskBar workshopId={workshopId} onOpen={setDialog} />
      <LinkAlarm />
      {told ? (
        <Quietly>
          <Suspense fallback={null}>
            <div className="desk__alarms">
              <LazyOutOfCopy told={told} workshopId={workshopId} />
            </div>
          </Suspense>
        </Quietly>
      ) : null}
      <main className="desk__main" id="inhoud" tabIndex={-1}>
        {/* Without a button in it, it scrolls for the keyboard only this way. */}
        <nav className="desk__script" aria-label={t('script.title')} tabIndex={conducts ? undefined : 0}>
          <ScriptList />
        </nav>
        <div className="desk__now">
          <NowCard />
          {activity ? <Running key={`running-${activity.id}`} activity={activity} /> : null}
          {activity && !isVote(activity) ? <NotesPanel key={activity.id} activity={activity} /> : null}
          {activity?.block === 'feedback' ? (
            <FeedbackPanel key={`feedback-${activity.id}`} activity={activity} />
          ) : null}
          {activity && isVote(activity) ? (
            <VotePanel key={`vote-${activity.id}`} activity={activity} />
          ) : null}
          {activity && steppy ? <StepsPanel key={`steps-${activity.id}`} activity={activity} /> : null}
          <EarlierSteps />
          {activity ? <FourWindowsButton key={`sides-${activity.id}`} activity={activity} /> : null}
        </div>
        {/* It scrolls, so the keyboard has to reach it. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region */}
        <aside className="desk__hall" aria-label={t('people.title')} tabIndex={0}>
          <NoWall onOpen={() => setDialog('wall')} />
          <People />
          <Quietly>
            <Suspense fallback={null}>
              <LazyDoor workshopId={workshopId} hostKey={hostKey} />
            </Suspense>
          </Quietly>
          <Parkeerplaats />
          <Thumbnails />
          <Weather />
        </aside>
      </main>
      <StepBar steps={steps} countdown={countdown} workshopId={workshopId} />
      <LiveRegion text={said} />
      <Confirmations steps={steps} />
      {dialog === 'wall' ? (
        <WallDialog workshopId={workshopId} hostKey={hostKey} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'join' ? <JoinDialog onClose={() => setDialog(null)} /> : null}
      {dialog === 'helpers' ? (
        <Helpers workshopId={workshopId} hostKey={hostKey} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'paper' ? <TypeForOthers activity={null} onClose={() => setDialog(null)} /> : null}
      {dialog === 'log' ? <Logbook onClose={() => setDialog(null)} /> : null}
      {dialog === 'session' ? (
        <SessionDialog
          workshopId={workshopId}
          hostKey={hostKey}
          onOpen={setDialog}
          onAskToClose={() => {
            setDialog(null);
            steps.askToClose();
          }}
          onClose={() => setDialog(null)}
        />
      ) : null}
    </div>
  );
}
