import './closing.css';
import type { State } from '#domain/workshop/State.ts';
import type { WallAside } from '#domain/workshop/Workshop.ts';
import { ParkedScene } from './ParkedScene.tsx';
import { SidesScene } from './SidesScene.tsx';
import { SummaryScene } from './SummaryScene.tsx';

interface AsideSceneProps {
  view: State;
  aside: WallAside;
  /** A hundredth of the wall's height, in CSS pixels. */
  unit: number;
}

/** What the facilitator put on the wall beside the script. */
export function AsideScene({ view, aside, unit }: AsideSceneProps) {
  switch (aside.kind) {
    case 'sides':
      return <SidesScene key={aside.placeId} view={view} placeId={aside.placeId} unit={unit} />;
    case 'parked':
      return <ParkedScene view={view} />;
    case 'summary':
      return <SummaryScene view={view} />;
  }
}
