import { describe, expect, it } from 'vitest';
import { after, type Deed, given, gives, seat, sets, sits, writes } from '../../testing/given.ts';
import { classView } from '../../workshop/viewFor.ts';
import { BLOCKS } from '../registry.ts';
import { dots } from './dots.ts';

/** The sample's dots: two each, on the notes of the first round. */
const ACTIVITY = 'a4';
const hall: Deed[] = ['s0', 's1', 's2'].map((id) => sits(id, 'organisatie'));
const open = [
  ...hall,
  sets('a1', 'open'),
  writes('s0', 'n0', 'een'),
  writes('s1', 'n1', 'twee'),
  sets('a1', 'revealed'),
  sets(ACTIVITY, 'open'),
];
const dot = (seatId: string, id: string, on: string) => gives(seatId, id, ACTIVITY, { on });

describe('dots', () => {
  it('given two each, may lie together or apart, and a third is refused', () => {
    for (const second of ['n0', 'n1']) {
      const two = given(...open, dot('s0', 'd0', 'n0'), dot('s0', 'd1', second));
      expect(two.when(...dot('s0', 'd2', 'n1')).refusal, second).toBe('limitMine');
    }
  });

  it('given one is taken back, when another is given, it is accepted', () => {
    const back: Deed = [seat('s0'), { type: 'withdraw', contributionId: 'd0' }];
    const one = given(...open, dot('s0', 'd0', 'n0'), dot('s0', 'd1', 'n0'), back);
    expect(one.when(...dot('s0', 'd2', 'n1')).refusal).toBeNull();
  });

  it('given it is not open, when somebody gives one, it is refused', () => {
    expect(given(...open.slice(0, -1)).when(...dot('s0', 'd0', 'n0')).refusal).toBe('notOpen');
    expect(given(...open, sets(ACTIVITY, 'revealed')).when(...dot('s0', 'd0', 'n0')).refusal).not.toBeNull();
  });

  it('given it is open, nobody sees where they lie; given it is revealed, all see how many', () => {
    const given3 = [...open, dot('s0', 'd0', 'n0'), dot('s1', 'd1', 'n0'), dot('s2', 'd2', 'n1')];
    const view = (deeds: readonly Deed[]) => classView(after(deeds), 'wall', BLOCKS);
    expect(view(given3).contribution.has('d0')).toBe(false);
    expect(view(given3).result.size).toBe(0);
    expect(view([...given3, sets(ACTIVITY, 'revealed')]).result.get(ACTIVITY)?.all?.counts).toEqual({
      n0: 2,
      n1: 1,
    });
  });

  it('are prepared with places or with a source, not with both or neither, and with one to ten each', () => {
    const accepts = dots.acceptsOptions;
    expect(accepts({ source: 'a1' })).toBe(true);
    expect(accepts({ places: ['bo1', 'bo2'], dots: 10 })).toBe(true);
    expect(accepts({ places: ['bo1'], source: 'a1' })).toBe(false);
    expect(accepts({})).toBe(false);
    expect(accepts({ places: ['dak'] })).toBe(false);
    for (const n of [0, 11, 1.5]) expect(accepts({ source: 'a1', dots: n }), String(n)).toBe(false);
  });
});
