import { expect } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import type { Action } from '#domain/workshop/commands.ts';
import type { Created, WallKey } from '#protocol/http.ts';
import { command, type TestServer, type TestSocket } from '#server/testing/startTestServer.ts';
import type { Wire } from './listenIn.ts';

/** A device asks for these, one after the other, and every one is accepted. */
export async function told(socket: TestSocket, ...actions: Action[]): Promise<void> {
  for (const action of actions)
    expect(await command(socket, action), JSON.stringify(action)).toMatchObject({ ok: true });
}

/** Waits until everything said so far has reached everybody: a last word of the desk that all of them hear. */
export async function everybodyHears(
  server: TestServer,
  workshopId: string,
  desk: TestSocket,
  wires: Readonly<Record<string, Wire>>,
): Promise<void> {
  const blank = (await server.app.rooms.find(workshopId))?.workshop.wallBlank ?? false;
  const marks = Object.values(wires).map((wire) => [wire, wire.mark()] as const);
  await told(desk, { type: 'blankWall', on: !blank });
  await eventually(() => {
    for (const [wire, mark] of marks) expect(wire.heardSince(mark)).toContain(`"wallBlank":${!blank}`);
  });
}

/** Which of these words came along which wire: `anna: word`. */
export function heardOn(wires: Readonly<Record<string, Wire>>, words: readonly string[]): string[] {
  return Object.entries(wires).flatMap(([listener, wire]) =>
    words.filter((word) => wire.heard().includes(word)).map((word) => `${listener}: ${word}`),
  );
}

/** A key for one more wall of a session. */
export async function wallKeyOf(
  server: TestServer,
  { workshopId, facilitatorKey }: Pick<Created, 'workshopId' | 'facilitatorKey'>,
): Promise<string> {
  const path = `/api/workshops/${workshopId}/wall-keys`;
  const { body } = await server.request<WallKey>('POST', path, undefined, facilitatorKey);
  return body.wallKey;
}
