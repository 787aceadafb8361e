import { useSession } from '#client/sync/SessionProvider.tsx';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { useWords } from '#i18n/useWords.ts';
import { waitsInSight } from './waitsInSight.ts';

/** Tells who gave something in words what the facilitator did with it: hid it, covered a part, or is still to read it. */
export function OwnFate({ own }: { own: Contribution }) {
  const t = useWords('tablet');
  const placement = useSession(({ view }) => view.placement.get(own.id));
  const waiting = useSession(({ view }) => waitsInSight(view, own));
  const hidden = placement?.hidden === true;
  const masked = (placement?.masks.length ?? 0) > 0;
  return (
    <>
      {hidden ? <p>{t('fate.hidden')}</p> : null}
      {waiting && !hidden ? <p>{t('fate.waiting')}</p> : null}
      {masked ? <p>{t('fate.masked')}</p> : null}
    </>
  );
}
