import { NotesOnTablet } from '#client/blocks/notes/NotesOnTablet.tsx';
import { TabletTimer } from '#client/blocks/TabletTimer.tsx';
import { late } from '#client/late.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { useWords } from '#i18n/useWords.ts';
import { Calm } from './Calm.tsx';
import { Coming } from './Coming.tsx';

/** Most questions are answered with notes; all other kinds come with the line. */
const OtherBlock = late('OtherBlock', Coming);

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
  const Block = activity.block === 'notes' ? NotesOnTablet : OtherBlock;
  return (
    <>
      <TabletTimer activity={activity} />
      <Block activity={activity} />
    </>
  );
}
