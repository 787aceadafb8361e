import './roles.css';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { useWords } from '#i18n/useWords.ts';

/** One line for who helps: which role this is. What that role may not do is not on the desk at all. */
export function RoleLine() {
  const t = useWords('roles');
  const role = useSession((state) => state.actor.role);
  if (role !== 'cofacilitator' && role !== 'notetaker') return null;
  return <p className="desk__role">{t(`line.${role}`)}</p>;
}
