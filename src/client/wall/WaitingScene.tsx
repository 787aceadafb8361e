import './waiting.css';
import { Fragment } from 'react';
import { isShut } from '#domain/workshop/isShut.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { JoinAddress } from './joinAddress.ts';
import { LaterQrCode } from './LaterQrCode.tsx';
import { inTheRoom } from './wallContent.ts';

/** Before it begins: how to come in, who came, and that paper is fine too. */
export function WaitingScene({ view, join, code }: { view: State; join: JoinAddress | null; code: string }) {
  const t = useWords('wall');
  const { people, residents } = inTheRoom(view);
  const shut = isShut(view);
  return (
    <div className="wall__panel wall__panel--waiting">
      <div>
        <p className="wall__kicker wall__kicker--short">{workshopOf(view)?.title}</p>
        <h1 className="wall__title wall__title--line">
          {t('welcome')} {shut ? null : t('ask')}
        </h1>
      </div>
      {shut ? <strong className="wall__title">{t('shut')}</strong> : null}
      {join === null ? null : (
        <>
          <div>
            <p className="wall__text">{t('scan')}</p>
            <p className="wall__address">{breakable(join.shown)}</p>
          </div>
          <div className="wall__join">
            <LaterQrCode value={join.link} title={t('qr')} size="var(--qr)" />
            <div>
              <p className="wall__text">{t('code')}</p>
              <p className="wall__code">{code}</p>
            </div>
          </div>
        </>
      )}
      <div>
        <p className="wall__text">{t('paper')}</p>
        <p className="wall__text wall__text--strong" aria-live="polite">
          {people === 0 ? t('nobodyYet') : t('joined', { count: people })}
        </p>
        {people > 0 && residents === 0 ? <p className="wall__missing">{t('noResident')}</p> : null}
      </div>
    </div>
  );
}

/** A long address may break where one would pause when reading it out. */
function breakable(address: string) {
  return address.split(/(?=[./:])/).map((part, at) => (
    <Fragment key={at}>
      <wbr />
      {part}
    </Fragment>
  ));
}
