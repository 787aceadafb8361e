import { useEffect, useState } from 'react';
import { makeWallKey } from '#client/sync/deskApi.ts';
import { rememberKey } from '#client/sync/device.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { CopyField } from '#client/ui/CopyField.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { TextLink } from '#client/ui/TextLink.tsx';
import { JoinDetails } from '#client/wall/JoinDetails.tsx';
import { useJoin } from '#client/wall/useJoin.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';

interface CreatedProps {
  workshopId: string;
  hostKey: string;
  recoveryCode: string;
  onMore: () => void;
}

/** After making a session: on to it, the key card, how people come in, and the three links. */
export function Created({ workshopId, hostKey, recoveryCode, onMore }: CreatedProps) {
  const t = useWords('prepare');
  const view = useSession((state) => state.view);
  const workshop = workshopOf(view);
  const { join, code } = useJoin(view);
  const wallKey = useWallKey(workshopId, hostKey);
  const base = join === null ? null : join.link.replace(/\/mee#.*$/, '');
  return (
    <Page title={t('created.title')} className="prepare">
      <div className="prepare__form">
        <div className="stack">
          <Heading level={1}>{t('created.title')}</Heading>
          <div className="row">
            <ButtonLink href={`/begeleider/${workshopId}`} variant="primary" large icon="arrow">
              {t('created.go')}
            </ButtonLink>
            <Button variant="subtle" onClick={onMore}>
              {t('created.more')}
            </Button>
          </div>
        </div>
        <section className="prepare__section key-card">
          <div className="row key-card__head">
            <img src="/icon.svg" width="64" height="64" alt="" />
            <div>
              <Heading level={2}>{t('created.card')}</Heading>
              <p className="key-card__title">{workshop?.title}</p>
              {workshop === undefined ? null : (
                <p className="quiet">
                  {[formatDay(Date.parse(workshop.date)), workshop.organisation]
                    .filter((word) => word !== '')
                    .join(' · ')}
                </p>
              )}
            </div>
          </div>
          <dl className="key-card__codes">
            <div>
              <dt>{t('created.recovery')}</dt>
              <dd>{recoveryCode}</dd>
            </div>
            <div>
              <dt>{t('created.joinCode')}</dt>
              <dd>{code || '…'}</dd>
            </div>
          </dl>
          <p>{t('created.cardText')}</p>
          {base === null ? null : (
            <p className="small">{t('created.recoverAt', { address: base.replace(/^https?:\/\//, '') })}</p>
          )}
          <div className="row key-card__print">
            <p className="quiet">{t('created.cardOnce')}</p>
            <Button onClick={() => window.print()}>{t('created.print')}</Button>
          </div>
        </section>
        <section className="prepare__section">
          <Heading level={2}>{t('created.join')}</Heading>
          {join === null ? (
            <p role="status">{t('created.connecting')}</p>
          ) : (
            <JoinDetails join={join} code={code} />
          )}
          {/* A whole address opens beside this page: the recovery code on it is shown once. */}
          <p>
            <TextLink href={`${window.location.origin}/check`}>{t('created.check')}</TextLink>
          </p>
          <p>
            <TextLink href={`${window.location.origin}/papier/${workshopId}`}>{t('created.paper')}</TextLink>
          </p>
        </section>
        {base === null ? null : (
          <section className="prepare__section">
            <Heading level={2}>{t('created.links')}</Heading>
            <CopyField
              label={t('created.facilitator')}
              description={t('created.facilitatorHint')}
              value={`${base}/begeleider/${workshopId}#${hostKey}`}
            />
            {wallKey === null ? null : (
              <CopyField
                label={t('created.wall')}
                description={t('created.wallHint')}
                value={`${base}/scherm/${workshopId}#${wallKey}`}
              />
            )}
          </section>
        )}
      </div>
    </Page>
  );
}

/** A key for the wall, made once as this page is shown; this device may open the wall with it as well. */
function useWallKey(workshopId: string, hostKey: string): string | null {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void makeWallKey(workshopId, hostKey).then((answer) => {
      if (gone || !answer.ok) return;
      rememberKey(workshopId, 'wall', answer.value.wallKey);
      setKey(answer.value.wallKey);
    });
    return () => {
      gone = true;
    };
  }, [workshopId, hostKey]);
  return key;
}
