import fc from 'fast-check';
import { readNote } from '../workshop/approval.ts';
import { readParked } from '../workshop/parking.ts';

// Few of each, so that deeds meet; some of each that cannot be right.
export const contributionId = fc.constantFrom('n0', 'n1', 'n2', 'n3', 'n4', 'n5');
export const activityId = fc.constantFrom(
  'a0',
  'a1',
  'a1',
  'a2',
  'a3',
  'a4',
  'a5',
  'a6',
  'a7',
  'a8',
  'a9',
  'weg',
);
export const clusterId = fc.constantFrom('k0', 'k1', 'weg');
export const contributionIds = fc.uniqueArray(fc.constantFrom('n0', 'n1', 'n2', 'n3'), { maxLength: 3 });
/** Notes as somebody read them; of some, what they say now. */
export const read = fc
  .record({
    id: contributionId,
    text: fc.constantFrom('een wens', 'een zorg', 'van een inwoner', 'getypt', 'nog een'),
  })
  .map(({ id, text }) => readNote({ id, data: { text } }));
export const tag = fc.constantFrom('dakkapel' as const, 'ontwerp' as const, null);
export const groupId = fc.constantFrom('inwoner', 'professional', 'organisatie', 'nergens');
export const mode = fc.constantFrom('own', 'table', 'buddy');
export const perGroup = fc.constantFrom<Record<string, number>>(
  {},
  { inwoner: 2 },
  { inwoner: 1, professional: 2 },
  { organisatie: 31 },
  { nergens: 1, inwoner: 1 },
);
export const promptId = fc.constantFrom('p1', 'p1b', 'p2', 'p2i', 'own', 'weg');
export const seatId = fc.constantFrom('s1', 's2', 's3');
export const data = fc.oneof(
  fc.record({ text: fc.constantFrom('een wens', 'een zorg', '', 'x'.repeat(501), '\u0000\uD800') }),
  fc.constant<Record<string, unknown>>({ text: 3 }),
  fc.record({ on: fc.constantFrom('n0', 'n1', 'weg') }),
  fc.record({ value: fc.constantFrom('1', '4', 'unknown', 'agree', 'x') }),
  fc.record({ value: fc.constantFrom('all', 'some'), better: fc.constantFrom('meer tijd', '') }),
  fc.record({ what: fc.constantFrom('een stap', ''), checkDate: fc.constantFrom('2026-12-01', 'ooit') }),
);
export const wording = fc.constantFrom(
  { tekst: 'Anders?', tekst_b1: 'Anders?' },
  { tekst: '', tekst_b1: '' },
);
/** The name of a kind, as itself. */
export const named = <T extends string>(name: T) => fc.constant(name);
export const parkedId = fc.constantFrom('q1', 'q2', 'q3', 'q4');
export const readQuestion = fc
  .record({
    id: fc.constantFrom('q1', 'q2', 'q3', 'q4'),
    text: fc.constantFrom('Wie betaalt dit?', 'Anders'),
  })
  .map(readParked);
export const parkedText = fc.constantFrom('Wie betaalt dit?', ' ', 'x'.repeat(301));
