import './JoinView.css';
import { Suspense, useEffect, useState } from 'react';
import { fetchLate } from '#client/late.ts';
import { forgetSecret, heldSecret } from '#client/secret.ts';
import { seatFor } from '#client/sync/device.ts';
import type { KnownSeat } from '#client/sync/keyring.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useSecret } from '#client/useSecret.ts';
import words from '#i18n/nl/join.json';
import { addWords } from '#i18n/setupI18n.ts';
import { useWords } from '#i18n/useWords.ts';
import { ChooseGroup } from './ChooseGroup.tsx';
import { LazyBackIn } from './LazyBackIn.ts';
import { LazyCodeForm } from './LazyCodeForm.ts';
import { LazyNoWayIn } from './LazyNoWayIn.ts';
import { useWelcome } from './useWelcome.ts';

// A file and a turn less than words that are fetched beside it.
addWords('join', words);
// Who did not come by a link is going to type.
if (heldSecret() === null) void LazyCodeForm.prepare();

/** The way in: code or QR link, then (once per device) the choice of group, then a seat. */
export function JoinView() {
  const t = useWords('join');
  const common = useWords('common');
  const secret = useSecret();
  const { welcome, asking, error, ask, reset } = useWelcome();
  const [typed] = useState(codeFromStart);
  const [seat, setSeat] = useState<KnownSeat | null>(null);

  useEffect(() => {
    if (secret !== null) void ask({ secret });
    else if (typed !== '') void ask({ code: typed });
  }, [secret, typed, ask]);
  useEffect(() => {
    if (welcome === null) return;
    forgetSecret();
    setSeat(seatFor(welcome.workshopId));
    // While people read, what comes after the question can come in already.
    fetchLate().catch(() => {});
  }, [welcome]);

  if (welcome === null) {
    const viaLink = secret !== null && error !== null && error !== 'offline' && error !== 'timeout';
    return (
      <Page title={t('title')} narrow>
        <div className="stack" style={{ gap: '1.5rem' }}>
          <Heading level={1} className="join-title">
            {t('title')}
          </Heading>
          {viaLink ? <Alert kind="warning">{t('linkWrong')}</Alert> : null}
          {secret !== null && error === null ? (
            <p role="status">{t('looking')}</p>
          ) : (
            <Suspense fallback={null}>
              <LazyCodeForm
                label={t('code.label')}
                hint={t('code.hint')}
                emptyError={t('code.empty')}
                go={t('code.go')}
                initial={typed}
                busy={asking}
                autoFocus
                error={error === null || viaLink ? null : failureWords(common, error)}
                onCode={(code) => void ask({ code })}
              />
            </Suspense>
          )}
        </div>
      </Page>
    );
  }
  if (seat === null && (welcome.closed || welcome.shut))
    return (
      <Suspense fallback={null}>
        <LazyNoWayIn
          welcome={welcome}
          onAgain={() => void ask({ secret: welcome.joinSecret })}
          onOtherCode={reset}
        />
      </Suspense>
    );
  if (seat !== null)
    return (
      <Suspense fallback={null}>
        <LazyBackIn welcome={welcome} seat={seat} />
      </Suspense>
    );
  return <ChooseGroup welcome={welcome} onThere={() => setSeat(seatFor(welcome.workshopId))} />;
}

/** The code that was typed on the start page travels in the history's state, never in the address. */
function codeFromStart(): string {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('code' in state)) return '';
  return typeof state.code === 'string' ? state.code : '';
}
