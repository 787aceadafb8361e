import './wallFoot.css';
import { Suspense } from 'react';
import { isVote } from '#client/conduct/isVote.ts';
import { isShut } from '#domain/workshop/isShut.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { JoinAddress } from './joinAddress.ts';
import { LaterQrCode } from './LaterQrCode.tsx';
import { WallTimer } from './WallTimer.tsx';
import { inTheRoom, isAboutAll } from './wallContent.ts';
import type { WallScene } from './wallScene.ts';

interface WallFootProps {
  view: State;
  scene: WallScene;
  join: JoinAddress | null;
  clockOffset: number;
  code: string;
}

/** At the foot of every scene: what happens now, and how to come in still. */
export function WallFoot({ view, scene, join, code, clockOffset }: WallFootProps) {
  const t = useWords('wall');
  const { residents, people } = inTheRoom(view);
  // Once the notes are being turned round, nobody is asked to write in silence.
  const writing = scene.kind === 'open' && scene.countdown === null;
  const asked = scene.kind === 'ready' && isAboutAll(scene.activity);
  return (
    <div className="wall__foot">
      {asked ? <h1 className="wall__asked">{scene.activity.title.tekst_b1}</h1> : null}
      <p className="wall__now" hidden={asked}>
        {writing ? isVote(scene.activity) ? <Choosing /> : t('silence') : null}
        {!writing && people > 0 && residents === 0 && scene.kind !== 'closed' ? t('noResident') : null}
        {!writing && (people === 0 || residents > 0 || scene.kind === 'closed')
          ? workshopOf(view)?.title
          : null}
      </p>
      <WallTimer timer={'activity' in scene ? scene.activity.timer : null} clockOffset={clockOffset} />
      {isShut(view) && scene.kind !== 'closed' ? (
        <div className="wall__corner">
          <p>{t('shutShort')}</p>
        </div>
      ) : null}
      {join === null || scene.kind === 'closed' ? null : (
        <div className="wall__corner">
          <p>
            {join.shown}
            <br />
            <strong>{code}</strong>
          </p>
          <LaterQrCode value={join.link} title={t('qr')} size="calc(var(--u) * 12)" />
        </div>
      )}
    </div>
  );
}

/** Its words come with the later scenes; nobody votes before that. */
function Choosing() {
  return (
    <Suspense fallback={null}>
      <ChoosingWords />
    </Suspense>
  );
}

function ChoosingWords() {
  return useWords('results')('wall.choosing');
}
