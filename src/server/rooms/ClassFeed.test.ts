import { describe, expect, it } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { after, sets, sits, writes } from '#domain/testing/given.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { State } from '#domain/workshop/State.ts';
import { ClassFeed } from './ClassFeed.ts';

/** So many notes that everybody may read, and a few that say that they changed. */
function hall(notes: number): State {
  const state = after([
    sits('s1', 'inwoner'),
    sets('a1', 'open'),
    writes('s1', 'n', 'x'),
    sets('a1', 'revealed'),
  ]);
  const [one] = state.contribution.values();
  if (!one) throw new Error('there is a note');
  const contribution = new Map<string, Contribution>();
  for (let n = 0; n < notes; n += 1) contribution.set(`n${n}`, { ...one, id: `n${n}` });
  return { ...state, contribution };
}

/** The same, with another text in every note. */
function reworded(state: State, text: string): State {
  const contribution = new Map(
    [...state.contribution].map(([id, each]) => [id, { ...each, data: { text } }]),
  );
  return { ...state, contribution };
}

describe('what turns round at one moment', () => {
  it('goes out, and goes again, in the order of the random ids: nothing says who wrote first', () => {
    const [one] = hall(1).contribution.values();
    if (!one) throw new Error('there is a note');
    const written = ['z', 'a', 'm'];
    const contribution = new Map(written.map((id) => [id, { ...one, id }]));
    const touched = new Map([['contribution', new Set(written)] as const]);
    const feed = new ClassFeed('wall', hall(0), 1, BLOCKS);
    const shown = feed.advance({ ...hall(0), contribution }, 2, touched, false);
    expect(shown?.change.put.contribution?.map(({ id }) => id)).toEqual(['a', 'm', 'z']);
    const hidden = feed.advance(hall(0), 3, touched, false);
    expect(hidden?.change.remove.contribution).toEqual(['a', 'm', 'z']);
  });
});

describe('what a class can resume from', () => {
  it('is forgotten, the oldest first, once it is bigger than a whole view would be', () => {
    const state = hall(9_000);
    const all = new Map([['contribution', new Set(state.contribution.keys())] as const]);
    const feed = new ClassFeed('wall', state, 1, BLOCKS);
    feed.advance(reworded(state, 'een'), 2, all, false);
    feed.advance(reworded(state, 'twee'), 3, all, false);
    expect(feed.since(1)?.to).toBe(3);
    feed.advance(reworded(state, 'drie'), 4, all, false);
    expect(feed.since(1)).toBeNull();
    expect(feed.since(2)?.to).toBe(4);
  });

  it('is nothing from before it was made', () => {
    expect(new ClassFeed('wall', hall(1), 5, BLOCKS).since(4)).toBeNull();
  });
});
