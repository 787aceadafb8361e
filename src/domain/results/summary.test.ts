import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, type Deed, facilitator, seat, sets, sits, writes } from '../testing/given.ts';
import { classView } from '../workshop/viewFor.ts';
import { isEmptySummary, summaryOf } from './summary.ts';

const HALL = ['inwoner', 'inwoner', 'inwoner', 'professional', 'professional', 'professional'];
const gives = (seatId: string, id: string, activityId: string, data: Record<string, unknown>): Deed => [
  seat(seatId),
  { type: 'contribute', contributionId: id, activityId, promptId: null, hideGroup: false, data },
];
const session: Deed[] = [
  ...HALL.map((group, at) => sits(`s${at}`, group)),
  sets('a1', 'open'),
  writes('s0', 'n0', 'Bel mij terug'),
  writes('s1', 'n1', 'Meneer Jansen helpt'),
  sets('a1', 'revealed'),
  [facilitator, { type: 'maskContribution', contributionId: 'n1', masks: [[7, 13]] }],
  sets('a4', 'open'),
  gives('s0', 'd0', 'a4', { on: 'n1' }),
  gives('s1', 'd1', 'a4', { on: 'n1' }),
  gives('s3', 'd3', 'a4', { on: 'n0' }),
  sets('a5', 'open'),
  ...['1', '1', '1', '4', '4', '5'].map((value, at) => gives(`s${at}`, `v${at}`, 'a5', { value })),
];
const hall = (deeds: readonly Deed[]) =>
  summaryOf(classView(after(deeds), 'participants', BLOCKS), BLOCKS, String);

describe('the harvest of a session', () => {
  it('holds nothing that the hall has not seen', () => {
    expect(isEmptySummary(hall(session))).toBe(true);
  });

  it('names what got most dots, with masked words masked once', () => {
    const { dots } = hall([...session, sets('a4', 'revealed')]);
    expect(dots).toMatchObject([
      {
        activityId: 'a4',
        top: [
          { text: 'Meneer ▇▇▇ helpt', n: 2 },
          { text: 'Bel mij terug', n: 1 },
        ],
      },
    ]);
  });

  it('names where groups contradict each other, conclusions, and what was agreed', () => {
    const found = hall([
      ...session,
      sets('a5', 'revealed'),
      [facilitator, { type: 'setConclusion', activityId: 'a1', text: 'We bellen terug' }],
    ]);
    expect(found.differences).toMatchObject([{ activityId: 'a5', contradiction: true }]);
    expect(found.conclusions).toMatchObject([{ text: 'We bellen terug' }]);
  });
});
