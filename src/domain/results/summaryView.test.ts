import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, type Deed, facilitator, sets, sits, writes } from '../testing/given.ts';
import { summaryView } from './summaryView.ts';

const deeds: Deed[] = [
  sits('s1', 'inwoner'),
  sets('a1', 'open'),
  writes('s1', 'voted', 'hierop is gestemd'),
  sets('a1', 'revealed'),
  sets('a2', 'open'),
  writes('s1', 'other', 'een ander briefje', 'a2'),
  sets('a2', 'revealed'),
  sets('a4', 'open'),
  sets('a4', 'revealed'),
  sets('a8', 'open'),
  writes('s1', 'word', 'hoop', 'a8'),
  sets('a8', 'revealed'),
  sets('a9', 'open'),
  [facilitator, { type: 'parkFor', parkedId: 'q1', text: 'En nu?', groupId: null }],
  [facilitator, { type: 'closeWorkshop' }],
];

describe('what a link to the summary shows', () => {
  const view = summaryView(after(deeds), BLOCKS);
  it('is what the summary is made of, and no other note', () => {
    expect([...view.contribution.keys()].sort()).toEqual(['voted', 'word']);
    expect(view.parked.size).toBe(1);
  });
  it('is nothing that participants could not see', () => {
    expect(view.access.size + view.seat.size + view.remark.size + view.tally.size).toBe(0);
    expect(view.result.has('a9'), 'feedback is the facilitator’s').toBe(false);
    for (const each of view.contribution.values()) expect(each.seatId).toBeNull();
  });
});
