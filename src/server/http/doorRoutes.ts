import type { FastifyInstance } from 'fastify';
import { emptySeats } from '#domain/workshop/door.ts';
import { type EmptySeats, emptySeatsSchema, type JoinCode } from '#protocol/http.ts';
import { newJoinCode } from '../secrets/codes.ts';
import { newId, newKey } from '../secrets/keys.ts';
import type { Store } from '../store/Store.ts';
import { allowed } from './allowed.ts';
import type { Deps } from './Deps.ts';
import { fail } from './failure.ts';

type WithId = { Params: { id: string } };

/** How often another code is tried; see `beginSession`. */
const TRIES = 5;
const MINUTE = 60_000;
/** So few devices that are there are not counted out; see `EmptySeats`. */
const FEW = 4;

/** What the facilitator does at the door that needs more than her view: another code, and seats that nobody needs. */
export function doorRoutes(app: FastifyInstance, deps: Deps): void {
  app.post<WithId>('/api/workshops/:id/join-codes', async (request, reply) => {
    const found = await allowed(request, 'renewCode', deps);
    if (!found.ok) return fail(reply, found.error);
    const made: JoinCode = { joinCode: await freeCode(deps.store) };
    const ack = await found.room.submit(
      { id: newId(), type: 'renewAccess', ...made, joinSecret: newKey(), who: found.role },
      { role: 'host' },
    );
    return ack.ok ? reply.code(201).send(made) : fail(reply, 'unavailable');
  });

  app.post<WithId>('/api/workshops/:id/empty-seats', async (request, reply) => {
    const parsed = emptySeatsSchema.safeParse(request.body);
    if (!parsed.success) return fail(reply, 'badRequest');
    const found = await allowed(request, 'emptySeats', deps);
    if (!found.ok) return fail(reply, found.error);
    const { room, role } = found;
    const { clear, minutes } = parsed.data;
    const since = minutes === null ? null : deps.now() - minutes * MINUTE;
    const empty = emptySeats(room.state, since);
    if (!clear) return toBeCleared(empty.length, emptySeats(room.state, null).length, since);
    if (empty.length === 0) return { count: 0 } satisfies EmptySeats;
    const ack = await room.submit({ id: newId(), type: 'clearSeats', since, who: role }, { role: 'host' });
    if (!ack.ok) return fail(reply, 'unavailable');
    return { count: empty.filter((seatId) => !room.state.seat.has(seatId)).length } satisfies EmptySeats;
  });
}

/** How many would go, of whom so many are away. Whether it is nobody or a few who are there, nobody is told. */
function toBeCleared(all: number, away: number, since: number | null): EmptySeats {
  if (since === null || all - away > FEW) return { count: all };
  return { count: away + FEW, atMost: true };
}

/** A code that no session has; when it is taken at the same moment after all, the store refuses and one asks again. */
async function freeCode(store: Store): Promise<string> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const code = newJoinCode();
    if ((await store.findByJoinCode(code)) === null) return code;
  }
  throw new Error('no free join code was found');
}
