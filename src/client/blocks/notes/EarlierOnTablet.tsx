import '../answering/answering.css';
import { useRegister } from '#client/reading/useRegister.tsx';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { ownNotes, promptFor } from '#client/sync/selectors.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { TabletBlockProps } from '../TabletBlockProps.ts';
import { LateComposer } from './LateComposer.tsx';
import { OwnNotes } from './OwnNotes.tsx';

/** An earlier question with one's own notes; late ones are welcome until the session closes. */
export function EarlierOnTablet({ activity }: TabletBlockProps) {
  const t = useWords('tablet');
  const { register } = useRegister();
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  const prompt = promptFor(view, activity, seat?.groupId ?? null);
  if (seat === null || prompt === undefined) return null;
  const own = ownNotes(view, seat.id, activity.id);
  return (
    <>
      <Heading level={2}>{prompt.wording[register]}</Heading>
      {own.length === 0 ? <p className="quiet">{t('earlier.nothing')}</p> : <OwnNotes notes={own} />}
      <LateComposer key={prompt.id} activity={activity} prompt={prompt} seat={seat} late />
    </>
  );
}
