import type { FastifyReply } from 'fastify';
import type { Failure } from '#protocol/http.ts';
import type { Rooms } from '../rooms/Rooms.ts';

const STATUS: Record<Failure['error'], number> = {
  badRequest: 400,
  badKey: 401,
  badHostCode: 403,
  badCode: 404,
  notFound: 404,
  closed: 409,
  doorShut: 409,
  roomFull: 409,
  gone: 410,
  tooLarge: 413,
  tooFast: 429,
  unavailable: 503,
};

/** Answers with an error that a view can put into words. */
export function fail(reply: FastifyReply, error: Failure['error']): FastifyReply {
  const failure: Failure = { error };
  return reply.code(STATUS[error]).send(failure);
}

/** Answers that a session is not there any more; or, where its day has come by a clock that may be wrong, not now. */
export function failGone(reply: FastifyReply, rooms: Rooms, workshopId: string): FastifyReply {
  return fail(reply, rooms.mayComeBack(workshopId) ? 'unavailable' : 'gone');
}
