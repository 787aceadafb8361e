import { useState } from 'react';
import type { ApiError } from '#client/sync/api.ts';
import { importSession } from '#client/sync/deskApi.ts';
import { newId } from '#client/sync/device.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { ChooseFile } from '#client/ui/ChooseFile.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import type { SessionFile } from '#domain/report/SessionFile.ts';
import type { Earlier } from '#domain/workshop/earlier.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Created } from '#protocol/http.ts';
import type { ReadFile } from './readSessionFile.ts';

/** What a follow-up begins with, and of which day it is. */
export interface Brought extends Earlier {
  readonly date: string;
}

interface FromFileProps {
  /** What an earlier session left, once it was chosen. */
  earlier: Brought | null;
  onEarlier: (earlier: Brought | null) => void;
  /** The host's code as typed, where the host asks for one. */
  hostCode: string | undefined;
  /** A whole session was made of a file. */
  onMade: (created: Created, title: string) => void;
}

type Fault = { readonly file: Extract<ReadFile, { kind: 'fault' }> } | { readonly host: ApiError };

/** Begins with a file: of what an earlier session agreed on, or of a whole session, which then is there again. */
export function FromFile({ earlier, onEarlier, hostCode, onMade }: FromFileProps) {
  const t = useWords('prepare');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  const handleFile = async (chosen: File) => {
    setFault(null);
    setBusy(true);
    // What reads files is fetched by who has one.
    const { readSessionFile } = await import('./readSessionFile.ts');
    const { earlierOf } = await import('#domain/report/toFollowUpFile.ts');
    const read = await readSessionFile(chosen);
    if (read.kind === 'fault') setFault({ file: read });
    else if (read.kind === 'followUp') onEarlier({ ...earlierOf(read.file, newId), date: read.file.date });
    else await make(read.file);
    setBusy(false);
  };
  const make = async (file: SessionFile) => {
    const answer = await importSession(file, hostCode);
    if (answer.ok) onMade(answer.value, file.session.title);
    else setFault({ host: answer.error });
  };

  return (
    <section className="prepare__section stack">
      <Heading level={2}>{t('file.title')}</Heading>
      <p>{t('file.lead')}</p>
      <div className="row">
        <ChooseFile busy={busy} label={t('file.choose')} onFile={(chosen) => void handleFile(chosen)}>
          {t(busy ? 'file.reading' : 'file.choose')}
        </ChooseFile>
        {earlier === null ? null : (
          <Button variant="subtle" onClick={() => onEarlier(null)}>
            {t('file.without')}
          </Button>
        )}
      </div>
      <div role="status">
        {earlier === null ? null : (
          <Alert kind="ok">
            {t('file.brings', {
              date: formatDay(Date.parse(earlier.date)),
              steps: t('file.steps', { count: earlier.steps.length }),
              scores: t('file.scores', { count: earlier.scores.length }),
            })}
          </Alert>
        )}
      </div>
      {fault === null ? null : (
        <Alert kind="error">
          <FaultWords fault={fault} />
        </Alert>
      )}
    </section>
  );
}

function FaultWords({ fault }: { fault: Fault }): string {
  const t = useWords('prepare');
  const common = useWords('common');
  if ('file' in fault) return t(`file.fault.${fault.file.why}`, { at: fault.file.at });
  if (fault.host === 'gone') return t('file.fault.expired');
  if (fault.host === 'badRequest') return t('file.fault.unsound');
  return failureWords(common, fault.host);
}
