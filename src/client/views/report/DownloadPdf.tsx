import { useEffect, useRef, useState } from 'react';
import { saveFile } from '#client/saveFile.ts';
import { useAct } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import type { ReportTree } from '#domain/report/ReportTree.ts';
import { useWords } from '#i18n/useWords.ts';
import {
  endRendering,
  prepareRendering,
  type Rendering,
  renderInWorker,
} from '#report/pdf/renderInWorker.ts';

type Making =
  | { step: 'idle' | 'cancelled' | 'failed' }
  | { step: 'making'; share: number }
  | { step: 'done'; missing: number; name: string };

/** After the page is there, in ms. */
const PREPARE_AFTER = 1_000;

/** Makes the PDF beside the page, which stays usable, and hands it over as a download. */
export function DownloadPdf({ tree }: { tree: ReportTree }) {
  const t = useWords('report');
  const act = useAct();
  const [making, setMaking] = useState<Making>({ step: 'idle' });
  const rendering = useRef<Rendering | null>(null);
  const bar = useRef<HTMLLabelElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed goes while it is made, and comes again: the focus goes along, and not to what would stop it.
  useEffect(() => {
    if (making.step === 'idle' || document.activeElement !== document.body) return;
    (bar.current ?? button.current)?.focus({ preventScroll: true });
  }, [making.step]);
  useEffect(() => () => rendering.current?.cancel(), []);
  useEffect(() => {
    // who opens this page mostly wants the PDF; the page itself comes first
    const soon = setTimeout(prepareRendering, PREPARE_AFTER);
    return () => {
      clearTimeout(soon);
      endRendering();
    };
  }, []);

  const handleMake = async () => {
    setMaking({ step: 'making', share: 0 });
    try {
      rendering.current = renderInWorker(tree, (share) => setMaking({ step: 'making', share }));
      const { bytes, missing } = await rendering.current.done;
      const name = `${tree.fileName}.pdf`;
      saveFile(bytes, 'application/pdf', name);
      // For the logbook: that a report left the session, not which.
      act({ type: 'tellExport' });
      setMaking({ step: 'done', missing, name });
    } catch (error) {
      const cancelled = error instanceof DOMException && error.name === 'AbortError';
      setMaking({ step: cancelled ? 'cancelled' : 'failed' });
    } finally {
      rendering.current = null;
    }
  };

  return (
    <div className="stack report__download">
      {making.step === 'making' ? (
        <div className="row">
          <label ref={bar} tabIndex={-1} className="report__progress">
            <span>{t('making', { percent: Math.round(making.share * 100) })}</span>
            <progress max={1} value={making.share} aria-label={t('progress')} />
          </label>
          <Button onClick={() => rendering.current?.cancel()}>{t('cancel')}</Button>
        </div>
      ) : (
        <div>
          <Button ref={button} variant="primary" large onClick={handleMake}>
            {t(making.step === 'done' ? 'again' : 'download')}
          </Button>
        </div>
      )}
      {making.step === 'done' ? <Alert kind="ok">{t('done', { name: making.name })}</Alert> : null}
      {making.step === 'done' && making.missing > 0 ? (
        <Alert kind="warning">{t('missing', { count: making.missing })}</Alert>
      ) : null}
      {making.step === 'cancelled' ? <Alert kind="info">{t('cancelled')}</Alert> : null}
      {making.step === 'failed' ? <Alert kind="error">{t('failed')}</Alert> : null}
    </div>
  );
}
