import { places } from 'virtual:catalog/places';
import { Suspense, use, useMemo } from 'react';
import { Picture } from '#client/scene/Picture.tsx';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import { useSize } from '#client/ui/useSize.ts';
import { loadWords } from '#i18n/setupI18n.ts';
import { useWords } from '#i18n/useWords.ts';
import { tabletScene } from './tabletScene.ts';

const sceneWords = loadWords(['scene']);

/** The picture on a tablet, for who asks for it. */
export function PictureDialog({ onClose }: { onClose: () => void }) {
  const t = useWords('tablet');
  const [ref, size] = useSize<HTMLDivElement>();
  return (
    <Dialog title={t('picture.title')} wide onClose={onClose}>
      <div ref={ref} style={{ aspectRatio: '16 / 9', inlineSize: '100%', minBlockSize: 'min(62vh, 27rem)' }}>
        {size === null ? null : (
          <Quietly instead={<p>{t('picture.failed')}</p>}>
            <Suspense fallback={<p>{t('picture.loading')}</p>}>
              <Drawn width={size.width} height={size.height} />
            </Suspense>
          </Quietly>
        )}
      </div>
    </Dialog>
  );
}

function Drawn({ width, height }: { width: number; height: number }) {
  use(sceneWords);
  const view = useSession((session) => session.view);
  const state = useMemo(() => tabletScene(view), [view]);
  return <Picture state={state} labels={places} width={width} height={height} zoomable />;
}
