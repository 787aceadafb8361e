import { randomBytes } from 'node:crypto';
import type { Place } from './Line.ts';

const AT_ONCE = 40;

/** Lets so many people take a seat, as the join page would. */
export async function takeSeats(
  url: string,
  { workshopId, joinSecret, groupId }: Place,
  people: number,
): Promise<{ workshopId: string; seatId: string; key: string }[]> {
  const seats = Array.from({ length: people }, () => ({
    workshopId,
    seatId: randomBytes(16).toString('base64url'),
    key: randomBytes(32).toString('base64url'),
  }));
  for (let index = 0; index < seats.length; index += AT_ONCE)
    await Promise.all(
      seats.slice(index, index + AT_ONCE).map(async ({ seatId, key }) => {
        const body = JSON.stringify({ workshopId, joinSecret, seatId, token: key, groupId, people: 1 });
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(`${url}/api/seats`, { method: 'POST', headers, body });
        if (!answer.ok) throw new Error(`no seat: ${answer.status} ${await answer.text()}`);
      }),
    );
  return seats;
}
