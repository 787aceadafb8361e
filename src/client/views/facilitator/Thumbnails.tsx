import { useDeferredValue } from 'react';
import { filesFirst } from '#client/filesFirst.ts';
import { lazyPart } from '#client/lazyPart.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { ComesLater } from '#client/ui/ComesLater.tsx';
import { wallScene } from '#client/wall/wallScene.ts';
import { WALLS } from '#domain/workshop/counts.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { Miniature } from './Miniature.tsx';

// Canvas and tablet come after the desk itself: she can begin before the miniatures are there.
const WallMiniature = lazyPart(
  filesFirst(['WallMiniature.tsx'], async () => (await import('./WallMiniature.tsx')).WallMiniature),
);
const TabletMiniature = lazyPart(
  filesFirst(['TabletMiniature.tsx'], async () => (await import('./TabletMiniature.tsx')).TabletMiniature),
);

/** What the hall sees now, by the component of the wall itself, small and alive; at the top of what she looks at beside her. */
export function WallThumbnail() {
  const t = useWords('facilitator');
  // Typing and stepping come first; the miniatures follow when there is time.
  const view = useDeferredValue(useSession((state) => state.view));
  const offset = useSession((state) => state.clockOffset);
  const scene = wallScene(view, Date.now() + offset);
  const says = t(`thumbs.${scene.kind}`, {
    title: 'activity' in scene ? scene.activity.title.tekst : titleOf(view),
  });
  // A note-taker is not told, and a host of before does not know.
  const isOpen = view.tally.get(WALLS)?.total !== 0;
  return (
    <Miniature label={t(isOpen ? 'thumbs.wall' : 'thumbs.wallNotOpen')} says={says} width={960} height={540}>
      <ComesLater>
        <WallMiniature view={view} clockOffset={offset} width={960} height={540} />
      </ComesLater>
    </Miniature>
  );
}

/** What a tablet shows now, the same way. */
export function TabletThumbnail() {
  const t = useWords('facilitator');
  const view = useDeferredValue(useSession((state) => state.view));
  return (
    <Miniature
      label={t('thumbs.tablet')}
      says={currentActivity(view)?.title.tekst ?? titleOf(view)}
      width={820}
      height={430}
    >
      <ComesLater>
        <TabletMiniature view={view} />
      </ComesLater>
    </Miniature>
  );
}

function titleOf(view: State): string {
  return workshopOf(view)?.title ?? '';
}
