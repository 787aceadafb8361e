import { useState } from 'react';
import { makeSummaryKey } from '#client/sync/deskApi.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { CopyField } from '#client/ui/CopyField.tsx';
import { useWords } from '#i18n/useWords.ts';

interface SummaryLinkProps {
  workshopId: string;
  hostKey: string;
  /** Where others reach this host. */
  base: string;
}

/** The link that participants can take home, for who wants to send it round: it only reads. */
export function SummaryLink({ workshopId, hostKey, base }: SummaryLinkProps) {
  const t = useWords('closing');
  const [state, setState] = useState<'rest' | 'busy' | 'failed' | { readonly key: string }>('rest');
  const handleAsk = async () => {
    setState('busy');
    const answer = await makeSummaryKey(workshopId, hostKey);
    setState(answer.ok ? { key: answer.value.summaryKey } : 'failed');
  };
  if (typeof state === 'object')
    return (
      <CopyField
        label={t('link.deskLabel')}
        description={t('link.deskHint')}
        value={`${base}/samenvatting/${workshopId}#${state.key}`}
      />
    );
  return (
    <div className="stack">
      <div>
        <Button busy={state === 'busy'} onClick={() => void handleAsk()}>
          {t('link.desk')}
        </Button>
      </div>
      {state === 'failed' ? <Alert kind="warning">{t('link.failed')}</Alert> : null}
    </div>
  );
}
