import { useState } from 'react';
import { type DeskRole, deskPath } from '#client/conduct/deskRole.ts';
import type { ApiError } from '#client/sync/api.ts';
import { makeHelperKey, revokeHelper } from '#client/sync/deskApi.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Confirm } from '#client/ui/Confirm.tsx';
import { CopyField } from '#client/ui/CopyField.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import { useJoin } from '#client/wall/useJoin.ts';
import type { Helper } from '#domain/workshop/Access.ts';
import { useWords } from '#i18n/useWords.ts';
import { showMoment } from './showMoment.ts';

interface HelpersProps {
  workshopId: string;
  hostKey: string;
  onClose: () => void;
}

/** A link that was made just now; its key is nowhere else. */
interface Made {
  readonly role: Helper['role'];
  readonly helperId: string;
  readonly key: string;
}

const ROLES = ['cofacilitator', 'notetaker'] as const satisfies readonly DeskRole[];

/** *Samen begeleiden*: links for who helps, shown once and revoked at any time. */
export function Helpers({ workshopId, hostKey, onClose }: HelpersProps) {
  const t = useWords('roles');
  const common = useWords('common');
  const view = useSession((state) => state.view);
  const { join } = useJoin(view);
  const [made, setMade] = useState<readonly Made[]>([]);
  const [busy, setBusy] = useState<Helper['role'] | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [revoking, setRevoking] = useState<Helper | null>(null);
  const given = [...view.helper.values()].sort((a, b) => b.madeAt - a.madeAt);
  const base = join ? join.link.replace(/\/mee#.*$/, '') : window.location.origin;

  const handleMake = async (role: Helper['role']) => {
    setBusy(role);
    const answer = await makeHelperKey(workshopId, hostKey, role);
    setBusy(null);
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setMade([...made.filter((each) => each.role !== role), { role, ...answer.value }]);
  };
  const handleRevoke = async ({ id }: Helper) => {
    setRevoking(null);
    const answer = await revokeHelper(workshopId, hostKey, id);
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setMade(made.filter((each) => each.helperId !== id));
  };

  return (
    <Dialog title={t('helpers.title')} onClose={onClose} wide>
      <p>{t('helpers.lead')}</p>
      {error === null ? null : <Alert kind="error">{failureWords(common, error)}</Alert>}
      {ROLES.map((role) => {
        const key = made.find((each) => each.role === role)?.key;
        return (
          <HelperLink
            key={role}
            role={role}
            link={key === undefined ? null : `${base}${deskPath(role, workshopId)}#${key}`}
            busy={busy === role}
            onMake={() => handleMake(role)}
          />
        );
      })}
      <Heading level={3} id="helpers-given">
        {t('helpers.given')}
      </Heading>
      {given.length === 0 ? (
        <p className="quiet">{t('helpers.none')}</p>
      ) : (
        <GivenLinks given={given} onRevoke={setRevoking} />
      )}
      {revoking === null ? null : (
        <Confirm
          title={t('helpers.revokeTitle')}
          confirm={t('helpers.revoke')}
          onConfirm={() => handleRevoke(revoking)}
          onCancel={() => setRevoking(null)}
        >
          <p>{t('helpers.revokeText')}</p>
        </Confirm>
      )}
    </Dialog>
  );
}

interface HelperLinkProps {
  role: Helper['role'];
  /** As long as it can be seen; null before it is made. */
  link: string | null;
  busy: boolean;
  onMake: () => void;
}

/** What one role may do, and its link. */
function HelperLink({ role, link, busy, onMake }: HelperLinkProps) {
  const t = useWords('roles');
  return (
    <section className="helpers__role" aria-labelledby={`helpers-${role}`}>
      <Heading level={3} id={`helpers-${role}`}>
        {t(`helpers.${role}`)}
      </Heading>
      <p>{t(`helpers.${role}May`)}</p>
      {link === null ? (
        <div>
          <Button busy={busy} onClick={onMake}>
            {t(role === 'notetaker' ? 'helpers.makeNotetaker' : 'helpers.makeCofacilitator')}
          </Button>
        </div>
      ) : (
        <CopyField label={t(`helpers.linkOf.${role}`)} description={t('helpers.linkHint')} value={link} />
      )}
    </section>
  );
}

interface GivenLinksProps {
  given: readonly Helper[];
  onRevoke: (helper: Helper) => void;
}

function GivenLinks({ given, onRevoke }: GivenLinksProps) {
  const t = useWords('roles');
  return (
    <ul className="helpers__list" aria-labelledby="helpers-given">
      {given.map((helper) => {
        const name = `${t(`helpers.${helper.role}`)}, ${t('helpers.made', { when: showMoment(helper.madeAt) })}`;
        return (
          <li key={helper.id}>
            <span>{name}</span>
            <ToolButton label={t('helpers.revoke')} of={name} onClick={() => onRevoke(helper)} />
          </li>
        );
      })}
    </ul>
  );
}
