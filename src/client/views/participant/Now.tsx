import { Suspense } from 'react';
import { TabletTimer } from '#client/blocks/TabletTimer.tsx';
import { tabletBlock } from '#client/blocks/tabletBlocks.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { useWords } from '#i18n/useWords.ts';
import { Calm } from './Calm.tsx';

/** What the facilitator is at now. */
export function Now() {
  const t = useWords('participant');
  const activity = useSession(({ view }) => currentActivity(view));
  const begun = useSession(({ view }) => [...view.activity.values()].some((each) => each.everOpened));
  if (activity === undefined || activity.state === 'ready')
    return begun ? (
      <Calm title={t('waiting.next')} text={t('waiting.look')} />
    ) : (
      <Calm title={t('waiting.title')} text={t('waiting.text')} />
    );
  const Block = tabletBlock(activity.block);
  if (Block === undefined) return <Calm title={t('waiting.look')} />;
  return (
    <>
      <TabletTimer activity={activity} />
      <Suspense fallback={null}>
        <Block activity={activity} />
      </Suspense>
    </>
  );
}
