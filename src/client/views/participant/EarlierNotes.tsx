import './beside.css';
import { earlierBlock } from '#client/blocks/tabletBlocks.ts';
import { TableVoice } from '#client/seats/TableVoice.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { activitiesInOrder } from '#client/sync/hallSelectors.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { currentActivity } from '#client/sync/selectors.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { ComesLater } from '#client/ui/ComesLater.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { useWords } from '#i18n/useWords.ts';
import { useNewQuestion } from './useNewQuestion.ts';

interface EarlierNotesProps {
  closed: boolean;
  onBack: () => void;
}

/** Looking back: what one wrote per question, with room for what comes to mind later. */
export function EarlierNotes({ closed, onBack }: EarlierNotesProps) {
  const t = useWords('tablet');
  const view = useSession((session) => session.view);
  const seat = useMySeat();
  const isNew = useNewQuestion();
  const now = currentActivity(view);
  const earlier = activitiesInOrder(view).filter(
    (activity) =>
      activity.everOpened &&
      (closed || activity.id !== now?.id) &&
      earlierBlock(activity.block) !== undefined,
  );
  return (
    <div className="stack" style={{ gap: '1.25rem' }}>
      {isNew && !closed ? (
        <Alert kind="info">
          <p>{t('earlier.newQuestion')}</p>
          <div>
            <Button variant="primary" onClick={onBack}>
              {t('earlier.goNow')}
            </Button>
          </div>
        </Alert>
      ) : (
        <div>
          <Button variant="subtle" className="pp-tight" icon="back" onClick={onBack}>
            {t('menu.now')}
          </Button>
        </div>
      )}
      <Heading level={1}>{t('earlier.title')}</Heading>
      {closed ? <p>{t('earlier.closed')}</p> : seat ? <TableVoice seat={seat} /> : null}
      {earlier.length === 0 ? <p>{t('earlier.none')}</p> : null}
      <ComesLater>
        {earlier.map((activity) => {
          const Block = earlierBlock(activity.block);
          return Block === undefined ? null : (
            <section key={activity.id} className="participant-earlier">
              <Block activity={activity} />
            </section>
          );
        })}
      </ComesLater>
    </div>
  );
}
