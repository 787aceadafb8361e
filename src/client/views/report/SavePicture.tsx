import { places } from 'virtual:catalog/places';
import i18next from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { saveFile } from '#client/saveFile.ts';
import { useAct } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import type { ReportTree } from '#domain/report/ReportTree.ts';
import type { State } from '#domain/workshop/State.ts';
import { posterOf } from '#i18n/posterOf.ts';
import { sceneWords } from '#i18n/sceneWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { sceneFor } from '#picture/sceneFor.ts';
import { type Rendering, renderPosterInWorker } from '#report/pdf/renderInWorker.ts';
import type { SheetSize } from '#report/pdf/sheets.ts';

type Step = 'idle' | 'making' | 'failed' | { name: string };

/** The picture as the session left it: for a slide (PNG), and as a print for the wall (A3, A1). */
export function SavePicture({ tree, view }: { tree: ReportTree; view: State }) {
  const t = useWords('report');
  const act = useAct();
  const [step, setStep] = useState<Step>('idle');
  const rendering = useRef<Rendering | null>(null);
  useEffect(() => () => rendering.current?.cancel(), []);

  const make = async (name: string, type: string, bytes: () => Promise<Uint8Array>) => {
    setStep('making');
    try {
      saveFile(await bytes(), type, name);
      // For the logbook: that something left the session, not what.
      act({ type: 'tellExport' });
      setStep({ name });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      setStep('failed');
    }
  };
  const handlePng = () =>
    make(`${tree.fileName}-plaat.png`, 'image/png', async () => {
      const { picturePng } = await import('#client/scene/picturePng.ts');
      const words = sceneWords(i18next.getFixedT('nl', 'scene'));
      const blob = await picturePng(sceneFor(view, null), words, places);
      return new Uint8Array(await blob.arrayBuffer());
    });
  const handlePrint = (size: SheetSize) =>
    make(`${tree.fileName}-plaat-${size.toLowerCase()}.pdf`, 'application/pdf', async () => {
      rendering.current = renderPosterInWorker(posterOf(i18next, tree, view, places), size);
      return (await rendering.current.done).bytes;
    });

  const busy = step === 'making';
  return (
    <section className="stack report__picture">
      <Heading level={2}>{t('picture.title')}</Heading>
      <p>{t('picture.lead')}</p>
      <div className="row">
        <Button disabled={busy} onClick={handlePng}>
          {t('picture.png')}
        </Button>
        <Button disabled={busy} onClick={() => handlePrint('A3')}>
          {t('picture.a3')}
        </Button>
        <Button disabled={busy} onClick={() => handlePrint('A1')}>
          {t('picture.a1')}
        </Button>
      </div>
      <div role="status">
        {busy ? <p>{t('picture.making')}</p> : null}
        {typeof step === 'object' ? <Alert kind="ok">{t('picture.done', { name: step.name })}</Alert> : null}
      </div>
      {step === 'failed' ? <Alert kind="error">{t('picture.failed')}</Alert> : null}
    </section>
  );
}
