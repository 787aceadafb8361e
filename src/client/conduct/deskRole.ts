import type { KnownKey } from '#client/sync/keyring.ts';

/** The roles that have a desk, each at an address of its own: a link says by its address for whom it is. */
export type DeskRole = Exclude<KnownKey['role'], 'wall'>;

const FOLDERS = {
  facilitator: 'begeleider',
  cofacilitator: 'medebegeleider',
  notetaker: 'verslaglegger',
} as const satisfies Record<DeskRole, string>;

/** The address of a role's desk. */
export function deskPath(role: DeskRole, workshopId: string): string {
  return `/${FOLDERS[role]}/${workshopId}`;
}

/** The role whose desk stands at an address; the facilitator's when it is none of them. */
export function deskRoleAt(path: string): DeskRole {
  const folder = path.split('/')[1];
  if (folder === FOLDERS.cofacilitator) return 'cofacilitator';
  return folder === FOLDERS.notetaker ? 'notetaker' : 'facilitator';
}
