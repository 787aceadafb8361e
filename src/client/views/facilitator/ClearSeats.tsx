import { useCallback, useEffect, useState } from 'react';
import type { Answer, ApiError } from '#client/sync/api.ts';
import { emptySeats } from '#client/sync/deskApi.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { useWords } from '#i18n/useWords.ts';
import { type EmptySeats, LATELY } from '#protocol/http.ts';

interface ClearSeatsProps {
  workshopId: string;
  hostKey: string;
}

/** *Lege plekken*: seats where nothing was ever given; asks which, and says how many before any goes. */
export function ClearSeats({ workshopId, hostKey }: ClearSeatsProps) {
  const t = useWords('door');
  const [asking, setAsking] = useState(false);
  const [cleared, setCleared] = useState<number | null>(null);
  return (
    <section className="door__part" aria-labelledby="door-seats">
      <Heading level={3} id="door-seats">
        {t('seats.title')}
      </Heading>
      <p>{t('seats.text')}</p>
      <div>
        <Button
          onClick={() => {
            setCleared(null);
            setAsking(true);
          }}
        >
          {t('seats.ask')}
        </Button>
      </div>
      {cleared === null ? null : <Alert kind="ok">{t('seats.done', { count: cleared })}</Alert>}
      {asking ? (
        <ClearDialog
          workshopId={workshopId}
          hostKey={hostKey}
          onClose={() => setAsking(false)}
          onCleared={(count) => {
            setAsking(false);
            setCleared(count);
          }}
        />
      ) : null}
    </section>
  );
}

const AWAY = 'away';
type Which = typeof AWAY | `${(typeof LATELY)[number]}`;
const minutesOf = (which: Which) => LATELY.find((minutes) => `${minutes}` === which) ?? null;

interface ClearDialogProps extends ClearSeatsProps {
  onClose: () => void;
  onCleared: (count: number) => void;
}

/** The question before it: which seats, and how many those are at this moment. */
function ClearDialog({ workshopId, hostKey, onClose, onCleared }: ClearDialogProps) {
  const t = useWords('door');
  const common = useWords('common');
  const [which, setWhich] = useState<Which>(AWAY);
  const [found, setFound] = useState<EmptySeats | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = useCallback(
    (clear: boolean): Promise<Answer<EmptySeats>> =>
      emptySeats(workshopId, hostKey, { clear, minutes: minutesOf(which) }),
    [workshopId, hostKey, which],
  );
  useEffect(() => {
    let old = false;
    setFound(null);
    void ask(false).then((answer) => {
      if (old) return;
      setError(answer.ok ? null : answer.error);
      if (answer.ok) setFound(answer.value);
    });
    return () => {
      old = true;
    };
  }, [ask]);
  const handleClear = async () => {
    setBusy(true);
    const answer = await ask(true);
    setBusy(false);
    if (answer.ok) onCleared(answer.value.count);
    else setError(answer.error);
  };
  const count = found?.count ?? null;
  const saysFound = ({ count: seats, atMost }: EmptySeats) =>
    atMost
      ? t('seats.atMost', { most: seats })
      : seats === 0
        ? t('seats.none')
        : t('seats.count', { count: seats });
  return (
    <Dialog
      title={t('seats.askTitle')}
      onClose={onClose}
      actions={
        <>
          {count === null || count === 0 ? null : (
            <Button variant="danger" busy={busy} onClick={handleClear}>
              {found?.atMost ? t('seats.confirmFew') : t('seats.confirm', { count })}
            </Button>
          )}
          <Button onClick={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <RadioCards
        legend={t('seats.which')}
        choices={[
          { value: AWAY, label: t('seats.away'), hint: t('seats.awayHint') },
          ...LATELY.map((minutes) => ({
            value: `${minutes}` as const,
            label: t('seats.lately', { minutes }),
            hint: t('seats.latelyHint'),
          })),
        ]}
        value={which}
        onChange={setWhich}
      />
      <p role="status">
        <strong>{found !== null ? saysFound(found) : error === null ? t('seats.counting') : null}</strong>
      </p>
      {found?.atMost ? <p>{t('seats.fewWhy')}</p> : null}
      {error === null ? null : <Alert kind="error">{failureWords(common, error)}</Alert>}
      {count === 0 ? null : <p>{t('seats.after')}</p>}
    </Dialog>
  );
}
