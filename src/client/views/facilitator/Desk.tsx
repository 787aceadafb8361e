import './desk.css';
import { useState } from 'react';
import { useMay } from '#client/conduct/useMay.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { ComesLater } from '#client/ui/ComesLater.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { Confirmations } from './Confirmations.tsx';
import { DeskBar, type DeskDialog } from './DeskBar.tsx';
import { Helpers } from './Helpers.tsx';
import { JoinDialog } from './JoinDialog.tsx';
import { LinkAlarm } from './LinkAlarm.tsx';
import { Logbook } from './Logbook.tsx';
import { LazyDoor } from './lazyDoor.ts';
import { LazyOutOfCopy } from './lazyOutOfCopy.ts';
import { NoWall } from './NoWall.tsx';
import { NowColumn } from './NowColumn.tsx';
import { Parkeerplaats } from './Parkeerplaats.tsx';
import { People } from './People.tsx';
import { ScriptList } from './ScriptList.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { StepBar } from './StepBar.tsx';
import { TabletThumbnail, WallThumbnail } from './Thumbnails.tsx';
import { TypeForOthers } from './TypeForOthers.tsx';
import { useCountdown } from './useCountdown.ts';
import { useDeskKeys } from './useDeskKeys.ts';
import { useSteps } from './useSteps.ts';
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
          <ComesLater>
            <div className="desk__alarms">
              <LazyOutOfCopy told={told} workshopId={workshopId} />
            </div>
          </ComesLater>
        </Quietly>
      ) : null}
      <main className="desk__main" id="inhoud" tabIndex={-1}>
        {/* Without a button in it, it scrolls for the keyboard only this way. */}
        <nav className="desk__script" aria-label={t('script.title')} tabIndex={conducts ? undefined : 0}>
          <ScriptList />
        </nav>
        <NowColumn />
        {/* It scrolls, so the keyboard has to reach it. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrollable region */}
        <aside className="desk__hall" aria-label={t('people.title')} tabIndex={0}>
          <NoWall onOpen={() => setDialog('wall')} />
          <WallThumbnail />
          <People />
          <Quietly>
            <ComesLater>
              <LazyDoor workshopId={workshopId} hostKey={hostKey} />
            </ComesLater>
          </Quietly>
          <Parkeerplaats />
          <TabletThumbnail />
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
