import './wall.css';
import { places } from 'virtual:catalog/places';
import { type CSSProperties, useEffect, useMemo } from 'react';
import { Picture } from '#client/scene/Picture.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import type { PlaceId } from '#domain/workshop/place.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { SceneState } from '#picture/SceneState.ts';
import { sceneFor } from '#picture/sceneFor.ts';
import { ExplainScene } from './ExplainScene.tsx';
import { hallFor } from './hallFor.ts';
import type { JoinAddress } from './joinAddress.ts';
import { useClock } from './useClock.ts';
import { useElementSize } from './useElementSize.ts';
import { fetchLaterScene, useLaterScene } from './useLaterScene.ts';
import { useReveal } from './useReveal.ts';
import { useSame } from './useSame.ts';
import { WaitingScene } from './WaitingScene.tsx';
import { WallFoot } from './WallFoot.tsx';
import { type WallScene, wallScene } from './wallScene.ts';

/** Until then the picture has the line for itself. */
const LATER_MS = 1500;

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
  const LaterScene = useLaterScene(scene.kind !== 'blank' && !isEarly(scene));
  // Long before the first question, so that no break of the Wi-Fi can come between.
  useEffect(() => {
    const timer = setTimeout(() => void fetchLaterScene().catch(() => {}), LATER_MS);
    return () => clearTimeout(timer);
  }, []);
  const reveal = useReveal(activityId, scene.kind === 'revealed', view.group.size + 1);
  const style = { width, height, '--u': `${height / 100}px` } as CSSProperties;
  if (scene.kind === 'blank')
    return (
      <div className="wall wall--blank" style={style}>
        <h1 className="visually-hidden">{t('blank')}</h1>
      </div>
    );
  const unit = height / 100;
  return (
    <div className={`wall wall--${scene.kind}`} style={style}>
      <div className="wall__stage">
        {scene.kind === 'waiting' ? <WaitingScene view={view} join={join} code={code} /> : null}
        {scene.kind === 'explain' || scene.kind === 'ready' ? (
          <ExplainScene view={view} activity={scene.activity} />
        ) : null}
        {isEarly(scene) ? null : LaterScene === null ? (
          <div className={withoutPicture(scene) ? 'wall__notes' : 'wall__panel'} />
        ) : (
          <LaterScene view={view} scene={scene} reveal={reveal} unit={unit} />
        )}
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

/** What the wall shows before anybody has been asked anything. */
function isEarly({ kind }: WallScene): boolean {
  return kind === 'waiting' || kind === 'explain' || kind === 'ready';
}

/** Scenes that need the whole wall. The harvest has the picture beside it. */
function withoutPicture(scene: WallScene): boolean {
  if (scene.kind === 'aside') return scene.aside.kind !== 'summary';
  return scene.kind === 'revealed' || scene.kind === 'spotlight';
}

/** One picture through all scenes that have it, so that the camera flies instead of jumping. */
function WallPicture({ view, place, unit }: WallPictureProps) {
  const [frame, size] = useElementSize<HTMLDivElement>();
  const state = useSame(withoutCountAt(sceneFor(view, place), place));
  const hall = useMemo(() => hallFor(unit), [unit]);
  return (
    <div className="wall__picture" ref={frame}>
      {size.width > 0 ? (
        <Picture state={state} labels={places} width={size.width} height={size.height} hall={hall} />
      ) : null}
    </div>
  );
}

/** The place in play has its notes counted beside the picture, of this question alone: no second number next to it. */
function withoutCountAt(state: SceneState, place: PlaceId | null): SceneState {
  if (place === null) return state;
  const { [place]: _, ...counts } = state.counts;
  return { ...state, counts };
}

interface WallPictureProps {
  view: State;
  place: PlaceId | null;
  unit: number;
}
