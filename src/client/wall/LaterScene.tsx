import './arranged.css';
import './vote.css';
import { givenKind } from '#client/conduct/givenKind.ts';
import { isVote } from '#client/conduct/isVote.ts';
import type { State } from '#domain/workshop/State.ts';
import { AsideScene } from './AsideScene.tsx';
import { FeedbackScene } from './FeedbackScene.tsx';
import { OpenScene } from './OpenScene.tsx';
import { RevealedScene } from './RevealedScene.tsx';
import { SpotlightScene } from './SpotlightScene.tsx';
import { StepsScene, stepsOn } from './StepsScene.tsx';
import { SummaryScene } from './SummaryScene.tsx';
import { VoteScene } from './VoteScene.tsx';
import { WordsScene } from './WordsScene.tsx';
import type { WallScene } from './wallScene.ts';

interface LaterSceneProps {
  view: State;
  scene: WallScene;
  /** How many lanes have turned round. */
  reveal: number;
  /** A hundredth of the wall's height, in CSS pixels. */
  unit: number;
}

/** Every scene that comes after the welcome: boards, votes, steps, the harvest. Fetched once the picture hangs. */
export function LaterScene({ view, scene, reveal, unit }: LaterSceneProps) {
  switch (scene.kind) {
    case 'aside':
      return <AsideScene view={view} aside={scene.aside} unit={unit} />;
    case 'closed':
      return <SummaryScene view={view} />;
    case 'spotlight':
      return <SpotlightScene view={view} activity={scene.activity} contribution={scene.contribution} />;
    case 'open':
      return <OpenScene view={view} activity={scene.activity} countdown={scene.countdown} unit={unit} />;
    case 'feedback':
      return <FeedbackScene view={view} activity={scene.activity} />;
    case 'revealed': {
      const { activity } = scene;
      if (isVote(activity)) return <VoteScene view={view} activity={activity} />;
      if (activity.block === 'word') return <WordsScene view={view} activity={activity} unit={unit} />;
      if (stepsOn(view, activity.id).length > 0) return <StepsScene view={view} activity={activity} />;
      if (givenKind(activity) === 'words') return null;
      return <RevealedScene view={view} activity={activity} reveal={reveal} unit={unit} />;
    }
    default:
      return null;
  }
}
