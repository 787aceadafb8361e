import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { WallScreen } from '#client/wall/WallScreen.tsx';
import { wallViewOf } from '#client/wall/wallViewOf.ts';
import { wallStates } from './wallStates.ts';

const JOIN = {
  link: 'https://praatplaat.waterdam.example/mee#x',
  shown: 'praatplaat.waterdam.example/mee',
  onlyHere: false,
};

/** `/dev/wand?staat=NAAM`: every scene of the wall over the whole window, in `npm run dev` only. */
export function WallStates() {
  const [search] = useSearchParams();
  const state = wallStates[search.get('staat') ?? ''];
  const view = useMemo(() => (state ? wallViewOf(state) : null), [state]);
  if (view)
    return (
      <main>
        <WallScreen
          // As if the page had been opened with it.
          key={search.get('staat')}
          view={view}
          clockOffset={0}
          width={window.innerWidth}
          height={window.innerHeight}
          join={JOIN}
          code="HJK 7M2P"
        />
      </main>
    );
  return (
    <ul>
      {Object.keys(wallStates).map((name) => (
        <li key={name}>
          <a href={`?staat=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
