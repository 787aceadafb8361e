import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Layered } from './Layered.ts';

interface Note {
  readonly id: string;
  readonly seatId: string | null;
  readonly text: number;
}
const seatOf = ({ seatId }: Note) => seatId;
const id = fc.integer({ min: 0, max: 150 }).map(String);
const note = fc.record({ id, seatId: fc.constantFrom('a', 'b', null), text: fc.nat(3) });
/** Puts and removes, in turns; after each turn the map is given away. What the first puts lies below from the beginning. */
const turns = fc.array(fc.array(fc.oneof(note, id), { maxLength: 30 }), { maxLength: 12 });

function played([below = [], ...all]: readonly (readonly (Note | string)[])[]) {
  const plain = new Map(
    below.flatMap((each) => (typeof each === 'string' ? [] : [[each.id, each] as const])),
  );
  let layered: ReadonlyMap<string, Note> = new Map(plain);
  for (const turn of all) {
    const next = Layered.over(layered);
    for (const each of turn) {
      if (typeof each === 'string') expect(next.delete(each)).toBe(plain.delete(each));
      else {
        next.set(each.id, each);
        plain.set(each.id, each);
      }
    }
    layered = next;
  }
  return { plain, layered: Layered.over(layered) };
}

const sorted = (notes: Iterable<Note>) => [...notes].sort((a, b) => Number(a.id) - Number(b.id));

describe('a layered map', () => {
  it('reads as a map would to which the same was done', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const { plain, layered } = played(all);
        expect(layered.size).toBe(plain.size);
        expect(new Map(layered)).toEqual(plain);
        expect(sorted(layered.values())).toEqual(sorted(plain.values()));
        for (let each = 0; each <= 150; each += 1) {
          expect(layered.get(String(each))).toEqual(plain.get(String(each)));
          expect(layered.has(String(each))).toBe(plain.has(String(each)));
        }
      }),
    );
  });

  it('finds and counts what belongs to a seat', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const { plain, layered } = played(all);
        for (const seat of ['a', 'b', 'nobody']) {
          const own = [...plain.values()].filter(({ seatId }) => seatId === seat);
          expect(sorted(layered.group(seatOf, seat))).toEqual(sorted(own));
          expect(layered.count(seatOf, seat)).toBe(own.length);
        }
      }),
    );
  });

  it('leaves the map that it lies over as it is', () => {
    const below = Layered.over(new Map([['1', { id: '1', seatId: 'a', text: 1 }]]));
    const above = Layered.over(below);
    above.delete('1');
    above.set('2', { id: '2', seatId: 'a', text: 2 });
    expect([...below.keys()]).toEqual(['1']);
    expect(below.count(seatOf, 'a')).toBe(1);
    expect([...above.keys()]).toEqual(['2']);
    expect([above.get('1'), above.has('1')]).toEqual([undefined, false]);
  });
});
