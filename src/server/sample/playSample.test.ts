import { describe, expect, it } from 'vitest';
import { parseContent } from '#catalog/parseContent.ts';
import { readContent } from '#catalog/readContent.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { askedBefore } from '#domain/blocks/statement/statement.ts';
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
    expect(new Set(blocks)).toEqual(new Set([...blocks, 'dots', 'scale', 'statement']));
    for (const result of state.result.values()) expect(result.all?.answered).toBe(57);
    const [r1] = [...state.activity.values()].filter((each) => each.block === 'dots');
    const result = state.result.get(r1?.id ?? '');
    expect(result && proposeChoice(result, state)).toMatchObject({ all: 'bo2', residents: 'bo5', tied: [] });
    expect([...state.workshop.values()][0]?.chosen).toEqual(['bo2', 'bo5']);
    expect([...state.step.values()].every(isComplete)).toBe(true);
    expect(state.step.size).toBe(3);
  });
  it('holds what a report can tell: stacks, covered words, conclusions, a shift of opinion, open questions', async () => {
    const state = await sample();
    expect(state.cluster.size).toBeGreaterThanOrEqual(6);
    const placements = [...state.placement.values()];
    expect(placements.some(({ masks }) => masks.length > 0)).toBe(true);
    expect(new Set(placements.map(({ tag }) => tag))).toEqual(new Set([null, 'ontwerp', 'dakkapel']));
    expect(state.conclusion.size).toBeGreaterThanOrEqual(2);
    const twice = [...state.activity.values()].find((each) => askedBefore(each.options) !== null);
    const before = state.result.get(askedBefore(twice?.options ?? {}) ?? '');
    const after = state.result.get(twice?.id ?? '');
    expect(after?.all?.counts['agree']).toBeGreaterThan(before?.all?.counts['agree'] ?? 99);
    expect(state.parked.size).toBe(3);
    expect([...state.workshop.values()][0]?.status).toBe('closed');
    expect(state.reportPart.get('foreword')?.text).toContain('Dank');
  });
});
