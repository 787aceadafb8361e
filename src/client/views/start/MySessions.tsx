import { useState } from 'react';
import { useLocation } from 'wouter';
import { type DeskRole, deskPath } from '#client/conduct/deskRole.ts';
import { recover } from '#client/sync/api.ts';
import { forgetKey, keysKnown, rememberKey } from '#client/sync/device.ts';
import type { KnownKey } from '#client/sync/keyring.ts';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { CodeForm } from '#client/ui/CodeForm.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { useWords } from '#i18n/useWords.ts';

/** The sessions that this device holds a key of, as facilitator or helping one, and the way back in with a recovery code. */
export function MySessions() {
  const t = useWords('start');
  const [known, setKnown] = useState(facilitated);
  const [forgetting, setForgetting] = useState<DeskKey | null>(null);
  const [recovering, setRecovering] = useState(false);
  return (
    <section aria-label={t('sessions.title')}>
      {known.length === 0 ? null : (
        <>
          <Heading level={2}>{t('sessions.title')}</Heading>
          <ul className="start-sessions">
            {known.map((key) => {
              const title = key.title || t('sessions.untitled');
              return (
                <li key={`${key.role}:${key.workshopId}`} className="start-session">
                  <span>
                    <strong>{title}</strong>
                    {key.role === 'facilitator' ? null : ` ${t(`sessions.as.${key.role}`)}`}
                  </span>
                  <span className="row">
                    <ButtonLink href={deskPath(key.role, key.workshopId)} icon="arrow">
                      {t('sessions.open')}
                    </ButtonLink>
                    <Button
                      variant="subtle"
                      aria-label={t('sessions.forgetName', { title })}
                      onClick={() => setForgetting(key)}
                    >
                      {t('sessions.forget')}
                    </Button>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <Button variant="subtle" className="start-recover" onClick={() => setRecovering(true)}>
        {t('recover.open')}
      </Button>
      {forgetting === null ? null : (
        <Confirm
          title={t('sessions.forgetTitle')}
          confirm={t('sessions.forgetYes')}
          onCancel={() => setForgetting(null)}
          onConfirm={() => {
            forgetKey(forgetting.workshopId, forgetting.role);
            setForgetting(null);
            setKnown(facilitated());
          }}
        >
          <p>{t(forgetting.role === 'facilitator' ? 'sessions.forgetText' : 'sessions.forgetHelper')}</p>
        </Confirm>
      )}
      {recovering ? <Recover onClose={() => setRecovering(false)} /> : null}
    </section>
  );
}

interface DeskKey extends KnownKey {
  readonly role: DeskRole;
}

function hasDesk(key: KnownKey): key is DeskKey {
  return key.role !== 'wall';
}

function facilitated(): DeskKey[] {
  return keysKnown().filter(hasDesk);
}

function Recover({ onClose }: { onClose: () => void }) {
  const t = useWords('start');
  const common = useWords('common');
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const handleCode = async (code: string) => {
    setBusy(true);
    const answer = await recover(code);
    setBusy(false);
    if (!answer.ok) {
      const wrong = answer.error === 'badCode' || answer.error === 'badKey' || answer.error === 'notFound';
      return setError(wrong ? t('recover.wrong') : failureWords(common, answer.error));
    }
    rememberKey(answer.value.workshopId, 'facilitator', answer.value.facilitatorKey);
    navigate(`/begeleider/${answer.value.workshopId}`);
  };
  return (
    <Dialog title={t('recover.title')} onClose={onClose}>
      <CodeForm
        label={t('recover.label')}
        hint={t('recover.hint')}
        emptyError={t('recover.empty')}
        go={t('recover.go')}
        busy={busy}
        error={error}
        onCode={handleCode}
      />
    </Dialog>
  );
}
