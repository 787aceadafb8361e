import { useState } from 'react';
import { keyFor } from '#client/sync/device.ts';
import type { DeskRole } from './deskRole.ts';
import { useRoleKey } from './useRoleKey.ts';

interface DeskLogin {
  readonly workshopId: string;
  readonly role: DeskRole;
  readonly key: string;
}

/**
 * With which key this device prepares a session or makes its report: the facilitator's own, otherwise that of a
 * co-facilitator, otherwise null. A key in the link itself is the facilitator's.
 */
export function useDeskLogin(workshopId: string): DeskLogin | null {
  const own = useRoleKey(workshopId, 'facilitator');
  const [given] = useState(() => keyFor(workshopId, 'cofacilitator'));
  if (own !== null) return { workshopId, role: 'facilitator', key: own };
  return given === null ? null : { workshopId, role: 'cofacilitator', key: given };
}
