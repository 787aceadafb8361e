import '../answering/answering.css';
import './steps.css';
import { useRegister } from '#client/reading/useRegister.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { ownNotes, promptFor } from '#client/sync/selectors.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { TabletBlockProps } from '../TabletBlockProps.ts';
import { LateStep } from './LateStep.tsx';
import { OwnStep } from './OwnStep.tsx';

/** What one proposed earlier, with room for what comes to mind later; taking it away is possible until everything is deleted. */
export function EarlierSteps({ activity }: TabletBlockProps) {
  const t = useWords('tablet');
  const { register } = useRegister();
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  if (seat === null) return null;
  const prompt = promptFor(view, activity, seat.groupId);
  const own = ownNotes(view, seat.id, activity.id);
  return (
    <>
      <Heading level={2}>{activity.title[register]}</Heading>
      {own.length === 0 ? (
        <p className="quiet">{t('earlier.nothing')}</p>
      ) : (
        <ul className="note-list">
          {own.map((draft) => (
            <OwnStep key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
      <LateStep key={prompt?.id ?? ''} activity={activity} promptId={prompt?.id ?? null} seat={seat} late />
    </>
  );
}
