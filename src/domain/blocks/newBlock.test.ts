import { describe, expect, it } from 'vitest';
import { after, type Deed, hostDecision, seat, sets, sits, writes } from '../testing/given.ts';
import { sampleDraft, sampleState } from '../testing/sampleWorkshop.ts';
import { weather } from '../testing/weatherBlock.ts';
import { classView, viewFor } from '../workshop/viewFor.ts';
import { explain } from './explain/explain.ts';
import { notes } from './notes/notes.ts';
import { registryOf } from './registry.ts';

const blocks = registryOf(explain, notes, weather);
const start = sampleState(sampleDraft(['explain', 'notes', 'weather', 'explain']), blocks);
const contribute = (seatId: string, contributionId: string, data: Record<string, unknown>): Deed => [
  seat(seatId),
  { type: 'contribute', contributionId, activityId: 'a2', promptId: null, hideGroup: false, data },
];
const open: Deed[] = [
  sits('s1', 'inwoner'),
  sits('s2', 'professional'),
  sets('a1', 'open'),
  writes('s1', 'n1', 'een wens'),
  sets('a2', 'open'),
];

describe('a new block', () => {
  it('decides by its own rules: shape, one per seat, nothing late', () => {
    const state = after([...open, contribute('s1', 'w1', { sky: 'rain' })], start, blocks);
    const refusal = (...deeds: Deed[]) => {
      const last = deeds.pop();
      if (!last) return null;
      const decision = hostDecision(after(deeds, state, blocks), { id: 'x', ...last[1] }, last[0], blocks);
      return decision.ok ? null : decision.code;
    };
    expect(refusal(contribute('s2', 'w2', { sky: 'hail' }))).toBe('badData');
    expect(refusal(contribute('s1', 'w2', { sky: 'sun' }))).toBe('limitMine');
    expect(refusal(sets('a2', 'revealed'), contribute('s2', 'w2', { sky: 'sun' }))).toBe('notOpen');
    expect(refusal(contribute('s2', 'w2', { sky: 'sun' }))).toBeNull();
  });

  it('is seen by the hall after the reveal only', () => {
    const state = after([...open, contribute('s1', 'w1', { sky: 'rain' })], start, blocks);
    expect(classView(state, 'wall', blocks).contribution.size).toBe(0);
    expect(classView(state, 'wall', blocks).tally.get('a2')?.total).toBe(1);
    expect(
      viewFor(after([sets('a2', 'revealed')], state, blocks), { role: 'wall' }, blocks).contribution.get('w1')
        ?.data,
    ).toEqual({ sky: 'rain' });
  });

  it('goes along when the note that it points at is withdrawn', () => {
    const state = after(
      [
        ...open,
        contribute('s2', 'w1', { sky: 'sun', about: 'n1' }),
        [seat('s1'), { type: 'withdraw', contributionId: 'n1' }],
      ],
      start,
      blocks,
    );
    expect(state.contribution.size).toBe(0);
  });
});
