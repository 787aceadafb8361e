import { useSession } from '#client/sync/SessionProvider.tsx';
import { may, type Right } from '#domain/workshop/roles.ts';

/** Whether who sits at this device may do something, by the table of roles: what not is not shown. */
export function useMay(): (right: Right) => boolean {
  const role = useSession((state) => state.actor.role);
  return (right) => may(role, right);
}
