import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { commandSchema, parseCommand } from './command.ts';
import { createSchema, joinSchema, pairSchema, recoverSchema, seatSchema } from './http.ts';
import { handshakeSchema, resumeSchema, writingSchema } from './socket.ts';
import { PROTOCOL_VERSION } from './version.ts';

/** One line per version: the fingerprint of everything that a device may send. Never change a line; add one. */
const FINGERPRINTS: Readonly<Record<number, string>> = {
  1: '991f026f266ed085',
};

describe('the wire', () => {
  it('does not change without a new version', () => {
    const schemas = [
      commandSchema,
      handshakeSchema,
      resumeSchema,
      writingSchema,
      createSchema,
      joinSchema,
      pairSchema,
      recoverSchema,
      seatSchema,
    ];
    const shapes = schemas.map((schema) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    const fingerprint = createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 16);
    expect(fingerprint).toBe(FINGERPRINTS[PROTOCOL_VERSION]);
  });

  it('takes no command of another shape, with a field too many, or of the host', () => {
    const withdraw = { id: 'c1-aaaaaa', type: 'withdraw', contributionId: 'n1-aaaaaa' };
    expect(parseCommand(withdraw)).toEqual(withdraw);
    for (const bad of [
      null,
      'withdraw',
      [],
      { ...withdraw, seatId: 's1' },
      { ...withdraw, contributionId: '../../etc' },
      { ...withdraw, type: 'takeSeat', seatId: 's1', groupId: 'inwoner', people: 1 },
      { ...withdraw, type: 'constructor' },
      {
        id: 'c1-aaaaaa',
        type: 'contribute',
        contributionId: 'n1',
        activityId: 'a1',
        promptId: null,
        hideGroup: false,
        data: { text: 'x'.repeat(9_000) },
      },
    ]) {
      expect(parseCommand(bad)).toBeNull();
    }
  });

  it('takes no data that goes so deep that nothing can write it down, and no id that every object has', () => {
    const note = { id: 'c1', type: 'contribute', activityId: 'a1', promptId: null, hideGroup: false };
    const deep = (levels: number) =>
      JSON.parse(`{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`) as Record<string, unknown>;
    expect(parseCommand({ ...note, contributionId: 'n1', data: deep(4) })).not.toBeNull();
    for (const levels of [9, 3_000, 100_000])
      expect(parseCommand({ ...note, contributionId: 'n1', data: deep(levels) })).toBeNull();
    for (const contributionId of ['__proto__', 'constructor', 'toString'])
      expect(parseCommand({ ...note, contributionId, data: {} })).toBeNull();
  });
});
