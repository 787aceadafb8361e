import { useEffect } from 'react';
import { useLocation, useParams } from 'wouter';
import { type DeskRole, deskRoleAt } from '#client/conduct/deskRole.ts';
import { undoOf } from '#client/conduct/UndoStack.ts';
import { useRoleKey } from '#client/conduct/useRoleKey.ts';
import { forgetKey, rememberKey } from '#client/sync/device.ts';
import { SessionProvider, useSession } from '#client/sync/SessionProvider.tsx';
import { useConnectedSession } from '#client/sync/useConnectedSession.ts';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import type { GoneReason } from '#protocol/socket.ts';
import { Desk } from './Desk.tsx';
import { HelperGone } from './HelperGone.tsx';
import { RecoverKey } from './RecoverKey.tsx';

/** The desk of a role, by its address. Its key comes with the link once, then lives on this device. */
export function FacilitatorView() {
  const t = useWords('facilitator');
  const { id = '' } = useParams();
  const [path] = useLocation();
  const role = deskRoleAt(path);
  const key = useRoleKey(id, role);
  const session = useConnectedSession(key === null ? null : { workshopId: id, role, key });
  if (key === null) return role === 'facilitator' ? <RecoverKey workshopId={id} /> : <HelperGone />;
  if (session === null) return <Waiting text={t('connecting')} />;
  // Before anything is drawn with it: from here on this desk remembers what it does.
  undoOf(session, `${role} ${id}`);
  return (
    <SessionProvider session={session}>
      <Connected workshopId={id} hostKey={key} role={role} />
    </SessionProvider>
  );
}

interface ConnectedProps {
  workshopId: string;
  hostKey: string;
  role: DeskRole;
}

function Connected({ workshopId, hostKey, role }: ConnectedProps) {
  const t = useWords('facilitator');
  const ready = useSession((state) => state.ready);
  const gone = useSession((state) => state.gone);
  const title = useSession((state) => workshopOf(state.view)?.title);
  useEffect(() => {
    // So that *Mijn sessies* on the start page calls it by its name.
    if (title !== undefined) rememberKey(workshopId, role, hostKey, title);
  }, [workshopId, role, hostKey, title]);
  const revoked = gone === 'unknown' && role !== 'facilitator';
  useEffect(() => {
    if (revoked) forgetKey(workshopId, role);
  }, [revoked, workshopId, role]);
  if (revoked) return <HelperGone revoked />;
  if (gone !== null) return <Gone reason={gone} workshopId={workshopId} />;
  if (!ready) return <Waiting text={t('connecting')} />;
  return <Desk workshopId={workshopId} hostKey={hostKey} />;
}

function Waiting({ text }: { text: string }) {
  const t = useWords('facilitator');
  return (
    <Page title={t('title')} narrow>
      <p role="status">{text}</p>
    </Page>
  );
}

function Gone({ reason, workshopId }: { reason: GoneReason; workshopId: string }) {
  const t = useWords('facilitator');
  if (reason === 'unknown') return <RecoverKey workshopId={workshopId} refused />;
  return (
    <Page title={t('title')} narrow>
      <div className="stack">
        <Heading level={1}>{t(`gone.${reason}Title`)}</Heading>
        <p>{t(`gone.${reason}`)}</p>
        <div>
          {reason === 'outdated' ? (
            <Button variant="primary" onClick={() => window.location.reload()}>
              {t('gone.reload')}
            </Button>
          ) : (
            <ButtonLink href="/" variant="primary">
              {t('gone.home')}
            </ButtonLink>
          )}
        </div>
      </div>
    </Page>
  );
}
