import './prepare.css';
import { useState } from 'react';
import { undoOf } from '#client/conduct/UndoStack.ts';
import { useDeskLogin } from '#client/conduct/useDeskLogin.ts';
import { SessionProvider, useSession } from '#client/sync/SessionProvider.tsx';
import { useConnectedSession } from '#client/sync/useConnectedSession.ts';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Created } from './Created.tsx';
import { EditForms } from './EditForms.tsx';

/** `/voorbereiden/:id`: first, once, what came with creating it; then everything that can still be changed. */
export function EditSession({ workshopId }: { workshopId: string }) {
  const t = useWords('prepare');
  const login = useDeskLogin(workshopId);
  const session = useConnectedSession(login);
  const [recoveryCode, setRecoveryCode] = useState(recoveryCodeOfHistory);
  if (login === null) return <Message text={t('edit.noKey')} to={`/begeleider/${workshopId}`} />;
  if (session === null) return <Message text={t('edit.connecting')} />;
  // Before anything is drawn with it; what was done at the desk can be taken back here too.
  undoOf(session, `${login.role} ${workshopId}`);
  return (
    <SessionProvider session={session}>
      <Connected
        workshopId={workshopId}
        hostKey={login.key}
        recoveryCode={recoveryCode}
        onMore={() => {
          window.history.replaceState(null, '');
          setRecoveryCode(null);
        }}
      />
    </SessionProvider>
  );
}

interface ConnectedProps {
  workshopId: string;
  hostKey: string;
  recoveryCode: string | null;
  onMore: () => void;
}

function Connected({ workshopId, hostKey, recoveryCode, onMore }: ConnectedProps) {
  const t = useWords('prepare');
  const ready = useSession((state) => state.ready);
  const gone = useSession((state) => state.gone);
  if (gone !== null) return <Message text={t('edit.gone')} to={`/begeleider/${workshopId}`} />;
  if (recoveryCode !== null)
    return <Created workshopId={workshopId} hostKey={hostKey} recoveryCode={recoveryCode} onMore={onMore} />;
  if (!ready) return <Message text={t('edit.connecting')} />;
  return <EditForms workshopId={workshopId} />;
}

function Message({ text, to }: { text: string; to?: string }) {
  const t = useWords('prepare');
  return (
    <Page title={t('editTitle')} narrow>
      <div className="stack">
        <Heading level={1}>{t('editTitle')}</Heading>
        <p role="status">{text}</p>
        {to === undefined ? null : (
          <div>
            <ButtonLink href={to}>{t('edit.openSession')}</ButtonLink>
          </div>
        )}
      </div>
    </Page>
  );
}

/** The recovery code travels in the history's state: it survives a reload, and never stands in an address. */
function recoveryCodeOfHistory(): string | null {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null || !('recoveryCode' in state)) return null;
  return typeof state.recoveryCode === 'string' ? state.recoveryCode : null;
}
