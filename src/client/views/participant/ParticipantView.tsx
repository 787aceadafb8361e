import './ParticipantView.css';
import { useEffect, useMemo, useState } from 'react';
import { late } from '#client/late.ts';
import { seatFor } from '#client/sync/device.ts';
import type { KnownSeat } from '#client/sync/keyring.ts';
import { SessionProvider } from '#client/sync/SessionProvider.tsx';
import { useSeatedSession } from '#client/sync/useSeatedSession.ts';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useAddressId } from '#client/useAddressId.ts';
import words from '#i18n/nl/participant.json';
import { addWords } from '#i18n/setupI18n.ts';
import { useWords } from '#i18n/useWords.ts';
import { Calm } from './Calm.tsx';
import { Room } from './Room.tsx';

// A file and a turn less than words that are fetched beside it.
addWords('participant', words);

const Emptied = late('Emptied');

/** A participant's tablet or phone: takes the seat that this device has, and follows the facilitator. */
export function ParticipantView() {
  const id = useAddressId();
  const [seat] = useState(() => seatFor(id));
  const [emptied, setEmptied] = useState(false);
  const t = useWords('participant');
  useEffect(() => {
    if (seat === null) return;
    // Another tab emptied this device, or handed it on: nothing of the one before may stay here, or be kept again.
    const look = () => setEmptied((was) => was || seatFor(id)?.seatId !== seat.seatId);
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, [id, seat]);
  if (emptied) return <Emptied />;
  if (seat === null)
    return (
      <Page title={t('noSeat.title')} narrow>
        <Calm title={t('noSeat.title')} text={t('noSeat.text')}>
          <ButtonLink href="/mee" variant="primary" large>
            {t('noSeat.go')}
          </ButtonLink>
        </Calm>
      </Page>
    );
  return <Seated seat={seat} onEmptied={() => setEmptied(true)} />;
}

function Seated({ seat, onEmptied }: { seat: KnownSeat; onEmptied: () => void }) {
  const login = useMemo(
    () =>
      ({
        role: 'participant',
        workshopId: seat.workshopId,
        seatId: seat.seatId,
        key: seat.token,
      }) as const,
    [seat],
  );
  const session = useSeatedSession(login);
  if (session === null) return null;
  return (
    <SessionProvider session={session}>
      <Room onEmptied={onEmptied} />
    </SessionProvider>
  );
}
