import './downloads.css';
import { places } from 'virtual:catalog/places';
import { useEffect, useRef, useState } from 'react';
import { saveFile } from '#client/saveFile.ts';
import { useAct } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import type { ReportDownload } from '#domain/report/ReportBundle.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Making } from '#report/worker/askWorker.ts';
import { makeInWorker, type NamedFile } from './makeInWorker.ts';

/** What is offered beside the PDF and the picture, with what browsers call it. */
const OFFERED = [
  ['zip', 'application/zip'],
  ['short', 'application/pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['csv', 'application/zip'],
  ['markdown', 'text/markdown'],
  ['svg', 'image/svg+xml'],
  ['json', 'application/json'],
  ['followUp', 'application/json'],
] as const satisfies readonly (readonly [ReportDownload, string])[];
type Offered = (typeof OFFERED)[number][0];

type Step =
  | { at: 'idle' }
  | { at: 'making'; what: Offered; share: number }
  | { at: 'done'; name: string; missing: number }
  | { at: 'cancelled' | 'failed' };

/** Every other form of the report, each with what it is for. One is made at a time, beside the page, and can be stopped. */
export function Downloads({ view }: { view: State }) {
  const t = useWords('formats');
  const act = useAct();
  const [step, setStep] = useState<Step>({ at: 'idle' });
  const making = useRef<Making<NamedFile> | null>(null);
  useEffect(() => () => making.current?.cancel(), []);

  const handleMake = async (what: Offered, type: string) => {
    setStep({ at: 'making', what, share: 0 });
    try {
      making.current = makeInWorker({ view, places, download: what }, (share) =>
        setStep({ at: 'making', what, share }),
      );
      const { bytes, missing, name } = await making.current.done;
      saveFile(bytes, type, name);
      // For the logbook: that something left the session, not what.
      act({ type: 'tellExport' });
      setStep({ at: 'done', name, missing });
    } catch (error) {
      const cancelled = error instanceof DOMException && error.name === 'AbortError';
      setStep({ at: cancelled ? 'cancelled' : 'failed' });
    } finally {
      making.current = null;
    }
  };

  const busy = step.at === 'making';
  return (
    <details className="downloads">
      <summary>
        <Heading level={2}>{t('offer.title')}</Heading>
        <span className="quiet">{t('offer.which')}</span>
      </summary>
      <p>{t('offer.lead')}</p>
      <ul className="downloads__list">
        {OFFERED.map(([what, type]) => (
          <li key={what} className="downloads__item">
            <div>
              <strong id={`vorm-${what}`}>{t(`offer.${what}.name`)}</strong>
              <p>{t(`offer.${what}.for`)}</p>
            </div>
            {step.at === 'making' && step.what === what ? (
              <div className="row">
                <progress max={1} value={step.share} aria-label={t('offer.progress')} />
                <Button onClick={() => making.current?.cancel()}>{t('offer.stop')}</Button>
              </div>
            ) : (
              <Button
                busy={busy}
                aria-label={t('offer.saveName', { name: t(`offer.${what}.name`) })}
                onClick={() => handleMake(what, type)}
              >
                {t('offer.save')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div role="status">
        {busy ? <p>{t('offer.making', { percent: Math.round(step.share * 100) })}</p> : null}
        {step.at === 'cancelled' ? <Alert kind="info">{t('offer.stopped')}</Alert> : null}
        {step.at === 'done' ? <Alert kind="ok">{t('offer.done', { name: step.name })}</Alert> : null}
        {step.at === 'done' && step.missing > 0 ? (
          <Alert kind="warning">{t('offer.missing', { count: step.missing })}</Alert>
        ) : null}
      </div>
      {step.at === 'failed' ? <Alert kind="error">{t('offer.failed')}</Alert> : null}
    </details>
  );
}
