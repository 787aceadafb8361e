import { describe, expect, it } from 'vitest';
import { parseContent } from '#catalog/parseContent.ts';
import { readContent } from '#catalog/readContent.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { isComplete } from '#domain/blocks/steps/steps.ts';
import { proposeChoice } from '#domain/results/proposeChoice.ts';
import { PLACE_IDS } from '#domain/workshop/place.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import { playSample } from './playSample.ts';

async function sample() {
  const content = parseContent(await readContent());
  if ('faults' in content) throw new Error('the content has faults');
  let n = 0;
  const newId = () => {
    n += 1;
    return `id-${n.toString().padStart(6, '0')}`;
  };
  return playSample({
    catalog: content.catalog,
    blocks: BLOCKS,
    now: Date.UTC(2026, 10, 21),
    date: '2026-11-21',
    newId,
  });
}

describe('the sample session', () => {
  it('has sixty people in four groups and at least 300 notes over all nine places', async () => {
    const state = await sample();
    expect(state.seat.size).toBe(60);
    expect(new Set([...state.seat.values()].map((seat) => seat.groupId)).size).toBe(4);
    const wall = classView(state, 'wall', BLOCKS);
    expect(wall.contribution.size).toBeGreaterThanOrEqual(300);
    const places = new Set([...wall.contribution.values()].map((each) => each.placeId));
    for (const place of PLACE_IDS) expect(places).toContain(place);
  });
  it('has late notes, notes without a group, and none that was withdrawn', async () => {
    const all = [...(await sample()).contribution.values()];
    expect(all.some((each) => each.late)).toBe(true);
    expect(all.some((each) => each.groupId === null)).toBe(true);
    expect(all.some((each) => BLOCKS.get('notes')?.textOf(each.data).includes('Per ongeluk'))).toBe(false);
  });
  it('votes, chooses two bouwopgaven, and agrees on steps', async () => {
    const state = await sample();
    const blocks = [...state.result.keys()].map((id) => state.activity.get(id)?.block);
    expect(blocks.sort()).toEqual(['dots', 'dots', 'scale']);
    for (const result of state.result.values()) expect(result.all?.answered).toBe(57);
    const [r1] = [...state.activity.values()].filter((each) => each.block === 'dots');
    const result = state.result.get(r1?.id ?? '');
    expect(result && proposeChoice(result, state)).toMatchObject({ all: 'bo2', residents: 'bo5', tied: [] });
    expect([...state.workshop.values()][0]?.chosen).toEqual(['bo2', 'bo5']);
    expect([...state.step.values()].every(isComplete)).toBe(true);
    expect(state.step.size).toBe(2);
  });
});
