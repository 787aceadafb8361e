import { describe, expect, it } from 'vitest';
import { after, sets, sits, writes } from '#domain/testing/given.ts';
import { wholeView } from '#domain/workshop/Delta.ts';
import { emptyState } from '#domain/workshop/State.ts';
import { privateView } from '#domain/workshop/viewFor.ts';
import type { DeltaMessage, OwnMessage } from '#protocol/socket.ts';
import { forgetOwnVersion, nothingConfirmed, takeDelta, takeOwn, takeWhole } from './confirmed.ts';

const HALL = after([sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', 'Van mij')]);
const [workshop] = HALL.workshop.values();
const { activity } = HALL;

/** What a device has after the whole view at version 5. */
const seen = takeWhole(nothingConfirmed(), {
  version: 5,
  now: 0,
  change: wholeView({ ...emptyState(), workshop: HALL.workshop, activity }),
});
function delta(from: number, to: number): DeltaMessage {
  return {
    from,
    to,
    change: { put: workshop ? { workshop: [{ ...workshop, wallBlank: true }] } : {}, remove: {} },
  };
}
function own(version: number, state = HALL): OwnMessage {
  return { version, change: wholeView({ ...emptyState(), ...privateView(state, 's1') }) };
}

describe('deltas', () => {
  it('that follow are taken, also from n to n; one that came before changes nothing', () => {
    const next = takeDelta(seen, delta(5, 7));
    if (next === 'gap') throw new Error('it follows');
    expect([next.version, next.view.workshop.get('w1')?.wallBlank]).toEqual([7, true]);
    expect(takeDelta(seen, delta(5, 5))).toMatchObject({ version: 5 });
    for (const old of [delta(5, 7), delta(3, 4), delta(6, 7)]) expect(takeDelta(next, old)).toBe(next);
  });
  it('that do not follow are a gap, as is any before the whole', () => {
    expect(takeDelta(seen, delta(6, 7))).toBe('gap');
    expect(takeDelta(seen, delta(4, 6))).toBe('gap');
    expect(takeDelta(nothingConfirmed(), delta(5, 7))).toBe('gap');
  });
});

describe('the part of a seat', () => {
  it('comes back from an older version on a new line only', () => {
    const late = takeOwn(seen, own(9));
    const early = own(8, after([sits('s1', 'inwoner'), sets('a1', 'open')]));
    expect(takeOwn(late, early)).toBe(late);
    const anew = takeOwn(forgetOwnVersion(late), early);
    expect([anew.ownVersion, anew.view.contribution.size]).toEqual([8, 0]);
  });
  it('takes what was withdrawn along, also while the shared view still has it as somebody’s', () => {
    const shared = takeDelta(takeOwn(seen, own(5)), {
      from: 5,
      to: 6,
      change: { put: { contribution: [...HALL.contribution.values()] }, remove: {} },
    });
    if (shared === 'gap') throw new Error('it follows');
    expect(shared.view.contribution.has('n1')).toBe(true);
    const without = takeOwn(shared, own(6, after([sits('s1', 'inwoner'), sets('a1', 'open')])));
    expect(without.view.contribution.has('n1')).toBe(false);
  });
});
