import type { FastifyRequest } from 'fastify';
import { may, type Right } from '#domain/workshop/roles.ts';
import { idField } from '#protocol/fields.ts';
import type { Failure } from '#protocol/http.ts';
import type { Room } from '../rooms/Room.ts';
import { type Keyholder, keyOf } from './bearer.ts';
import type { Deps } from './Deps.ts';

export type Allowed =
  | { readonly ok: true; readonly room: Room; readonly role: Keyholder }
  | { readonly ok: false; readonly error: Failure['error'] };

/**
 * The room that a request with a key may do something in, by the table of roles, or why not. A plain value and not a
 * reply: a reply is a thenable and `await` eats it. Who is not allowed hears the same as who is not known.
 */
export async function allowed(
  request: FastifyRequest<{ Params: { id: string } }>,
  right: Right,
  { store, rooms }: Deps,
): Promise<Allowed> {
  const { id } = request.params;
  if (!idField.safeParse(id).success) return { ok: false, error: 'notFound' };
  const key = await keyOf(request, id, store);
  if (key === null || !may(key.role, right))
    return { ok: false, error: rooms.whyGone(id) === 'deleted' ? 'gone' : 'badKey' };
  const room = await rooms.find(id);
  if (!room) return { ok: false, error: rooms.mayComeBack(id) ? 'unavailable' : 'gone' };
  // As at the socket: a link counts while the session knows it, whatever keys the store may still have.
  if (key.helperId !== null && !room.state.helper.has(key.helperId)) return { ok: false, error: 'badKey' };
  return { ok: true, room, role: key.role };
}
