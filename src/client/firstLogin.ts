import { deskPath, deskRoleAt } from './conduct/deskRole.ts';
import type { Login } from './sync/Host.ts';
import { keyName, knownKeys, knownSeats } from './sync/keyring.ts';

/**
 * With what the view at an address will connect: the seat or the key that this device has, a key in the link first.
 * Null where nothing connects at once, or when there is nothing to come in with.
 *
 * @param secret - the key that came with the link to this very address, or null
 */
export function firstLogin(path: string, secret: string | null): Login | null {
  const [, folder, workshopId = ''] = path.split('/');
  if (workshopId === '') return null;
  if (folder === 'deelnemer') {
    const seat = knownSeats().get(workshopId);
    return seat ? { role: 'participant', workshopId, seatId: seat.seatId, key: seat.token } : null;
  }
  const role = folder === 'scherm' ? 'wall' : deskRoleAt(path);
  if (role !== 'wall' && path !== deskPath(role, workshopId)) return null;
  const key = secret ?? knownKeys().get(keyName(role, workshopId))?.key;
  return key === undefined ? null : { workshopId, role, key };
}
