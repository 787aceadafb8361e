import type { Actor } from '#domain/workshop/commands.ts';
import { classOf, viewerOf } from '#domain/workshop/viewer.ts';
import { type Handshake, handshakeSchema } from '#protocol/socket.ts';
import { OLDEST_PROTOCOL_VERSION, PROTOCOL_VERSION } from '#protocol/version.ts';
import type { Room } from '../rooms/Room.ts';
import type { Rooms } from '../rooms/Rooms.ts';
import { hashKey } from '../secrets/keys.ts';
import type { CredentialRole, Store } from '../store/Store.ts';
import type { Device, Identified } from './sockets.ts';

const ROLE: Record<Handshake['role'], CredentialRole> = {
  facilitator: 'facilitator',
  cofacilitator: 'cofacilitator',
  notetaker: 'notetaker',
  wall: 'wall',
  participant: 'seat',
};

/**
 * Who knocks, from what Socket.IO calls `auth`. Whoever is not known hears the same, whatever the reason. Throws when
 * the store cannot be read, or the clock not be believed: that says nothing about the key.
 */
export async function identify(auth: unknown, store: Store, rooms: Rooms): Promise<Identified> {
  const protocol = (auth as { protocol?: unknown } | null)?.protocol;
  if (typeof protocol === 'number' && (protocol < OLDEST_PROTOCOL_VERSION || protocol > PROTOCOL_VERSION)) {
    return { ok: false, reason: 'outdated' };
  }
  const parsed = handshakeSchema.safeParse(auth);
  if (!parsed.success) return { ok: false, reason: 'unknown' };
  const { workshopId, role, key, since } = parsed.data;
  const seatId = parsed.data.role === 'participant' ? parsed.data.seatId : null;
  const credential = await store.credential(hashKey(key));
  const helps = role === 'cofacilitator' || role === 'notetaker';
  const helperId = helps ? (credential?.subject ?? '') : null;
  if (
    credential?.workshopId !== workshopId ||
    credential.role !== ROLE[role] ||
    (helperId === null && credential.subject !== (seatId ?? ''))
  ) {
    return { ok: false, reason: rooms.whyGone(workshopId) };
  }
  const room = await rooms.find(workshopId);
  if (!room && rooms.mayComeBack(workshopId))
    throw new Error('a session has expired by a clock that may be wrong');
  if (!room) return { ok: false, reason: 'deleted' };
  const actor: Actor =
    parsed.data.role === 'participant'
      ? { role: 'participant', seatId: parsed.data.seatId }
      : { role: parsed.data.role };
  const viewer = viewerOf(actor);
  if (!viewer) return { ok: false, reason: 'unknown' };
  return { ok: true, device: { workshopId, cls: classOf(viewer), seatId, actor, helperId }, room, since };
}

/** Whether the link of somebody who helps has been revoked; a link counts while the session knows it. */
export function isRevoked({ helperId }: Device, room: Room): boolean {
  return helperId !== null && !room.state.helper.has(helperId);
}
