import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Command } from '#domain/workshop/commands.ts';
import { decide } from '#domain/workshop/decide.ts';
import { guard } from '#domain/workshop/guard.ts';
import { isShut } from '#domain/workshop/isShut.ts';
import { inOrder } from '#domain/workshop/State.ts';
import { joinSchema, seatSchema, type Welcome } from '#protocol/http.ts';
import type { Ack } from '#protocol/socket.ts';
import { DoorTurns } from '../limits/DoorTurns.ts';
import type { Room } from '../rooms/Room.ts';
import { normaliseCode } from '../secrets/codes.ts';
import { hashKey } from '../secrets/keys.ts';
import { addressOf } from './addressOf.ts';
import { credentialFor } from './beginSession.ts';
import type { Deps } from './Deps.ts';
import { fail, failGone } from './failure.ts';

/** Coming in: by code or QR link to the welcome, and from there to a seat. */
export function joinRoutes(app: FastifyInstance, deps: Deps): void {
  const { store, rooms, failedCodes, maxSeats, now, blocks } = deps;
  const turns = new DoorTurns(now);

  app.post('/api/join', async (request, reply) => {
    const parsed = joinSchema.safeParse(request.body);
    if (!parsed.success) return fail(reply, 'badRequest');
    const address = addressOf(request);
    let workshopId: string | null;
    if ('secret' in parsed.data) workshopId = await store.findByJoinSecret(parsed.data.secret);
    else {
      await failedCodes.pause(address);
      workshopId = await store.findByJoinCode(normaliseCode(parsed.data.code));
      if (workshopId === null) failedCodes.failed(address);
    }
    const room = workshopId === null ? null : await rooms.find(workshopId);
    return room ? welcomeTo(room) : fail(reply, 'badCode');
  });

  // Id and token are made on the device, so a device that heard no answer asks again and gets the same seat.
  app.post('/api/seats', async (request, reply) => {
    const parsed = seatSchema.safeParse(request.body);
    if (!parsed.success) return fail(reply, 'badRequest');
    const { workshopId, joinSecret, seatId, token, ...seating } = parsed.data;
    if ((await store.findByJoinSecret(joinSecret)) !== workshopId) return fail(reply, 'badKey');
    const room = await rooms.find(workshopId);
    if (!room) return failGone(reply, rooms, workshopId);
    const credential = credentialFor(workshopId, 'seat', token, seatId);
    const holder = await store.credential(hashKey(token));
    if (holder) {
      const isMine = holder.workshopId === workshopId && holder.role === 'seat' && holder.subject === seatId;
      return isMine ? reply.code(204).send() : fail(reply, 'badKey');
    }
    if (room.workshop.status === 'closed') return fail(reply, 'closed');
    if (isShut(room.state)) return fail(reply, 'doorShut');
    const command: Command = { id: `seat.${seatId}`, type: 'takeSeat', seatId, ...seating, most: maxSeats };
    const actor = { role: 'host' } as const;
    // Who is refused anyway takes no turn: whoever can come in would wait for that, and nobody would see why.
    const decision = decide(room.state, command, { actor, now: now(), blocks });
    const why = decision.ok ? guard(room.state, command, blocks) : decision.code;
    // Asked for twice at one moment: the queue knows what came of the first time.
    if (why !== null && why !== 'exists') return refuse(reply, { ok: false, code: why });
    if (why === null && !(await turns.wait(workshopId))) return fail(reply, 'tooFast');
    const ack = await room.submit(command, actor, credential);
    // The same seat with another token: the outcome may be that of the first time, the token is not.
    const isIn = ack.ok && (await store.credential(credential.hash))?.subject === seatId;
    return isIn ? reply.code(204).send() : refuse(reply, ack);
  });
}

function welcomeTo({ id, state, workshop }: Room): Welcome {
  return {
    workshopId: id,
    joinSecret: state.access.get('access')?.joinSecret ?? '',
    title: workshop.title,
    organisation: workshop.organisation,
    contact: workshop.contact,
    privacyUrl: workshop.privacyUrl,
    expiresAt: workshop.expiresAt,
    groups: inOrder(state.group.values()),
    closed: workshop.status === 'closed',
    shut: isShut(state),
  };
}

function refuse(reply: FastifyReply, ack: Ack): FastifyReply {
  if (ack.ok) return fail(reply, 'badKey');
  if ('retry' in ack) return fail(reply, ack.retry);
  switch (ack.code) {
    case 'roomFull':
    case 'gone':
    case 'closed':
    case 'doorShut':
      return fail(reply, ack.code);
    case 'exists':
      return fail(reply, 'badKey');
    default:
      return fail(reply, 'badRequest');
  }
}
