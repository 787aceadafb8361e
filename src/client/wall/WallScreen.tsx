import './vote.css';
import './wall.css';
import './arranged.css';
import { places } from 'virtual:catalog/places';
import { type CSSProperties, useMemo } from 'react';
import { givenKind } from '#client/conduct/givenKind.ts';
import { isVote } from '#client/conduct/isVote.ts';
import { Picture } from '#client/scene/Picture.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import type { PlaceId } from '#domain/workshop/place.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { sceneFor } from '#picture/sceneFor.ts';
import { AsideScene } from './AsideScene.tsx';
import { ExplainScene } from './ExplainScene.tsx';
import { FeedbackScene } from './FeedbackScene.tsx';
import { hallFor } from './hallFor.ts';
import type { JoinAddress } from './joinAddress.ts';
import { OpenScene } from './OpenScene.tsx';
import { RevealedScene } from './RevealedScene.tsx';
import { SpotlightScene } from './SpotlightScene.tsx';
import { StepsScene, stepsOn } from './StepsScene.tsx';
import { SummaryScene } from './SummaryScene.tsx';
import { useClock } from './useClock.ts';
import { useElementSize } from './useElementSize.ts';
import { useReveal } from './useReveal.ts';
import { VoteScene } from './VoteScene.tsx';
import { WaitingScene } from './WaitingScene.tsx';
import { WallFoot } from './WallFoot.tsx';
import { WordsScene } from './WordsScene.tsx';
import { type WallScene, wallScene } from './wallScene.ts';

interface WallScreenProps {
  /** A wall's view: `wallViewOf` makes one of a facilitator's. */
  view: State;
  /** Host's clock minus this device's, in ms. */
  clockOffset: number;
  width: number;
  height: number;
  /** How to come in; null while not known. */
  join: JoinAddress | null;
  /** The code to come in with, as it is read out. */
  code: string;
}

/** What hangs on the wall: one scene at a time, all sizes in hundredths of its height, text as text. */
export function WallScreen({ view, clockOffset, width, height, join, code }: WallScreenProps) {
  const t = useWords('wall');
  const now = useClock(clockOffset, currentActivity(view)?.countdownAt != null);
  const scene = wallScene(view, now);
  const activityId = 'activity' in scene ? scene.activity.id : null;
  const reveal = useReveal(activityId, scene.kind === 'revealed', view.group.size + 1);
  const style = { width, height, '--u': `${height / 100}px` } as CSSProperties;
  if (scene.kind === 'blank')
    return (
      <div className="wall wall--blank" style={style}>
        <h1 className="visually-hidden">{t('blank')}</h1>
      </div>
    );
  const unit = height / 100;
  const agreed = activityId !== null && stepsOn(view, activityId).length > 0;
  return (
    <div className={`wall wall--${scene.kind}`} style={style}>
      <div className="wall__stage">
        {scene.kind === 'waiting' ? <WaitingScene view={view} join={join} code={code} /> : null}
        {scene.kind === 'aside' ? <AsideScene view={view} aside={scene.aside} unit={unit} /> : null}
        {scene.kind === 'closed' ? <SummaryScene view={view} /> : null}
        {scene.kind === 'spotlight' ? (
          <SpotlightScene view={view} activity={scene.activity} contribution={scene.contribution} />
        ) : null}
        {scene.kind === 'explain' || scene.kind === 'ready' ? (
          <ExplainScene view={view} activity={scene.activity} />
        ) : null}
        {scene.kind === 'open' ? (
          <OpenScene view={view} activity={scene.activity} countdown={scene.countdown} unit={unit} />
        ) : null}
        {scene.kind === 'revealed' && isVote(scene.activity) ? (
          <VoteScene view={view} activity={scene.activity} />
        ) : null}
        {scene.kind === 'feedback' ? <FeedbackScene view={view} activity={scene.activity} /> : null}
        {scene.kind === 'revealed' && scene.activity.block === 'word' ? (
          <WordsScene view={view} activity={scene.activity} unit={unit} />
        ) : null}
        {scene.kind === 'revealed' && agreed ? <StepsScene view={view} activity={scene.activity} /> : null}
        {scene.kind === 'revealed' &&
        givenKind(scene.activity) !== 'words' &&
        !isVote(scene.activity) &&
        !agreed ? (
          <RevealedScene view={view} activity={scene.activity} reveal={reveal} unit={unit} />
        ) : null}
        {withoutPicture(scene) ? null : (
          <WallPicture view={view} place={'activity' in scene ? scene.activity.placeId : null} unit={unit} />
        )}
      </div>
      {scene.kind === 'waiting' ? null : (
        <WallFoot view={view} scene={scene} join={join} code={code} clockOffset={clockOffset} />
      )}
    </div>
  );
}

/** Scenes that need the whole wall. The harvest has the picture beside it. */
function withoutPicture(scene: WallScene): boolean {
  if (scene.kind === 'aside') return scene.aside.kind !== 'summary';
  return scene.kind === 'revealed' || scene.kind === 'spotlight';
}

/** One picture through all scenes that have it, so that the camera flies instead of jumping. */
function WallPicture({ view, place, unit }: WallPictureProps) {
  const [frame, size] = useElementSize<HTMLDivElement>();
  const { activity, tally, workshop, group, result, step } = view;
  // What the picture is made of: notes that come in somewhere else do not redraw it.
  const state = useMemo(() => sceneFor(view, place), [activity, tally, workshop, group, result, step, place]);
  const hall = useMemo(() => hallFor(unit), [unit]);
  return (
    <div className="wall__picture" ref={frame}>
      {size.width > 0 ? (
        <Picture state={state} labels={places} width={size.width} height={size.height} hall={hall} />
      ) : null}
    </div>
  );
}

interface WallPictureProps {
  view: State;
  place: PlaceId | null;
  unit: number;
}
