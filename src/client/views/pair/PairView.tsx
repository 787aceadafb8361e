import '#client/ui/Page.css';
import './pair.css';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { askPairing, beginPairing } from '#client/sync/deskApi.ts';
import { rememberKey } from '#client/sync/device.ts';
import { readableCode } from '#client/wall/joinAddress.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Pairing } from '#protocol/http.ts';

/** How often the beamer's computer asks whether its code was typed. */
const POLL_MS = 1_500;
const RETRY_MS = 4_000;

/** `/scherm`: a beamer's computer shows a code that the facilitator types, so that nobody has to copy a long link. */
export function PairView() {
  const t = useWords('pair');
  const [, go] = useLocation();
  const [pairing, setPairing] = useState<Pairing | null>(null);
  const [isDetached] = useState(wasDetached);
  const [said, setSaid] = useState<'starting' | 'waiting' | 'failed' | 'expired' | 'paired'>('starting');

  useEffect(() => {
    document.title = t('title');
  }, [t]);

  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const later = (what: () => Promise<void>, ms: number) => {
      if (!gone) timer = setTimeout(() => void what(), ms);
    };
    const begin = async () => {
      const answer = await beginPairing();
      if (gone) return;
      if (!answer.ok) {
        setSaid('failed');
        return later(begin, RETRY_MS);
      }
      setPairing(answer.value);
      setSaid((before) => (before === 'expired' ? before : 'waiting'));
      later(() => ask(answer.value), POLL_MS);
    };
    const ask = async (asked: Pairing) => {
      const answer = await askPairing(asked.pairingId, asked.secret);
      if (gone) return;
      if (answer.ok && answer.value.state === 'paired') {
        setSaid('paired');
        rememberKey(answer.value.workshopId, 'wall', answer.value.wallKey);
        return go(`/scherm/${answer.value.workshopId}`, { replace: true });
      }
      if (
        !answer.ok &&
        answer.error !== 'offline' &&
        answer.error !== 'timeout' &&
        answer.error !== 'unavailable'
      ) {
        setSaid('expired');
        return begin();
      }
      later(() => ask(asked), POLL_MS);
    };
    void begin();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [go]);

  return (
    <div className="pp-page">
      <div className="pp-page__sky" />
      <main className="pair">
        <h1>{t('heading')}</h1>
        {isDetached ? <p>{t('detached')}</p> : null}
        <p>{t('text')}</p>
        <p className="pair__code">
          <span className="visually-hidden">{t('code')}: </span>
          {pairing === null ? '···' : readableCode(pairing.code)}
        </p>
        <p role="status">{t(said)}</p>
      </main>
    </div>
  );
}

/** It was a wall until just now, which brought it here. */
function wasDetached(): boolean {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'detached' in state;
}
