import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { SessionProvider } from '#client/sync/SessionProvider.tsx';
import { useConnectedSession } from '#client/sync/useConnectedSession.ts';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Page } from '#client/ui/Page.tsx';
import { deskPath } from './deskRole.ts';
import { LazyRewritten } from './LazyTheirs.tsx';
import { undoOf } from './UndoStack.ts';
import { useDeskLogin } from './useDeskLogin.ts';

/**
 * A page beside the desk of the session in the address, with the way back to it. What it holds is there once this device
 * has the key and a session; until then it says what it waits for or lacks.
 */
export function DeskPage({
  title,
  className,
  words,
  children,
}: {
  title: string;
  className: string;
  words: { back: string; noKey: string; connecting: string };
  children: ReactNode;
}) {
  const { id = '' } = useParams();
  const login = useDeskLogin(id);
  const session = useConnectedSession(login);
  // before anything is drawn with it, so that every choice can be taken back
  if (session !== null) undoOf(session);
  return (
    <Page
      title={title}
      className={className}
      header={
        <ButtonLink href={deskPath(login?.role ?? 'facilitator', id)} icon="back">
          {words.back}
        </ButtonLink>
      }
    >
      {login === null ? <p>{words.noKey}</p> : null}
      {login !== null && session === null ? <p role="status">{words.connecting}</p> : null}
      {session === null ? null : (
        <SessionProvider session={session}>
          <LazyRewritten />
          {children}
        </SessionProvider>
      )}
    </Page>
  );
}
