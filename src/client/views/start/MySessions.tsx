import { useState } from 'react';
import { type DeskRole, deskPath } from '#client/conduct/deskRole.ts';
import { forgetKey, keysKnown } from '#client/sync/device.ts';
import type { KnownKey } from '#client/sync/keyring.ts';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { useWords } from '#i18n/useWords.ts';

/** The sessions that this device holds a key of, as facilitator or helping one. */
export function MySessions() {
  const t = useWords('start');
  const [known, setKnown] = useState(facilitated);
  const [forgetting, setForgetting] = useState<DeskKey | null>(null);
  if (known.length === 0) return null;
  return (
    <section aria-label={t('sessions.title')}>
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
