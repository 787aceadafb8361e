import './NotesOnTablet.css';
import { useState } from 'react';
import type { TabletBlockProps } from '#client/blocks/tabletBlocks.ts';
import { useRegister } from '#client/reading/useRegister.tsx';
import { readDraft } from '#client/sync/drafts.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { ownNotes, promptFor } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { Composer } from './Composer.tsx';
import { mayWrite } from './noteState.ts';
import { OwnNotes } from './OwnNotes.tsx';
import { useMySeat } from './useMySeat.ts';

/** An earlier question with one's own notes; late ones are welcome until the session closes. */
export function EarlierOnTablet({ activity }: TabletBlockProps) {
  const t = useWords('participant');
  const { register } = useRegister();
  const seat = useMySeat();
  const view = useSession((session) => session.view);
  const workshop = workshopOf(view);
  const prompt = promptFor(view, activity, seat?.groupId ?? null);
  const [writing, setWriting] = useState(
    () =>
      seat !== null &&
      prompt !== undefined &&
      readDraft({
        workshopId: workshop?.id ?? '',
        seatId: seat.id,
        activityId: activity.id,
        promptId: prompt.id,
      }) !== null,
  );
  if (seat === null || prompt === undefined) return null;
  const own = ownNotes(view, seat.id, activity.id);
  return (
    <>
      <Heading level={2}>{prompt.wording[register]}</Heading>
      {own.length === 0 ? <p className="quiet">{t('earlier.nothing')}</p> : <OwnNotes notes={own} />}
      {!mayWrite(activity, workshop?.status === 'closed') ? null : writing ? (
        <Composer key={prompt.id} activity={activity} prompt={prompt} seat={seat} />
      ) : (
        <div>
          <Button icon="edit" onClick={() => setWriting(true)}>
            {t('earlier.write')}
          </Button>
        </div>
      )}
    </>
  );
}
