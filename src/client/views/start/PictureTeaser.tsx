import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { Icon } from '#client/ui/Icon.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { useSize } from '#client/ui/useSize.ts';
import { useWords } from '#i18n/useWords.ts';

/** The picture itself, fetched after everything else on this page; until then its sky, hills and sand. */
const StillPicture = lazy(async () => ({ default: (await import('./StillPicture.tsx')).StillPicture }));

/** The picture as a link to explore it. */
export function PictureTeaser() {
  const t = useWords('start');
  const [ref, size] = useSize<HTMLSpanElement>();
  return (
    <Link href="/verken" className="start-picture">
      <span aria-hidden="true" className="start-picture__sky" ref={ref}>
        {size === null ? null : (
          <Quietly>
            <Suspense fallback={null}>
              <StillPicture width={size.width} height={size.height} />
            </Suspense>
          </Quietly>
        )}
      </span>
      <span className="start-picture__word">
        {t('picture')} <Icon name="arrow" />
      </span>
    </Link>
  );
}
