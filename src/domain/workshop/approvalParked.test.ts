import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, type Deed, facilitator, given, notetaker, seat, sits } from '../testing/given.ts';
import { openQuestions, readParked, unreadQuestions } from './parking.ts';
import { classView, viewFor } from './viewFor.ts';

const parks = (parkedId: string, text: string): Deed => [
  seat('s1'),
  { type: 'park', parkedId, text, hideGroup: false },
];
const turns = (on: boolean): Deed => [facilitator, { type: 'setApproval', on }];
const shows: Deed = [facilitator, { type: 'showParked', on: true }];
const closes: Deed = [facilitator, { type: 'closeWorkshop' }];
const approves = (...read: (readonly [id: string, text: string])[]): Deed => [
  facilitator,
  { type: 'approveParked', read: read.map(([id, text]) => readParked({ id, text })) },
];
const types = (actor: Deed[0], parkedId: string): Deed => [
  actor,
  { type: 'parkFor', parkedId, text: 'Van papier', groupId: null },
];
const asked: readonly Deed[] = [
  sits('s1', 'inwoner'),
  parks('q1', 'Wie betaalt dit?'),
  parks('q2', 'Wanneer?'),
];
function seen(deeds: readonly Deed[], cls: 'wall' | 'participants' | 'notetaker' = 'wall') {
  const view = classView(after([...asked, ...deeds]), cls, BLOCKS);
  expect([...view.care.keys()].every((id) => view.parked.has(id))).toBe(true);
  return openQuestions(view).map(({ parked }) => parked.id);
}

describe('parked questions with eerst bekijken', () => {
  it.each([
    ['she shows them', shows],
    ['the session closes', closes],
  ] as const)(
    'given none was approved, when %s, then the hall sees those that are, and no other',
    (_, open) => {
      for (const cls of ['wall', 'participants', 'notetaker'] as const) {
        expect(seen([turns(true), open], cls)).toEqual([]);
        expect(seen([turns(true), open, approves(['q1', 'Wie betaalt dit?'])], cls)).toEqual(['q1']);
        expect(seen([turns(true), approves(['q1', 'Wie betaalt dit?']), open], cls)).toEqual(['q1']);
      }
    },
  );

  it('given approved and not shown, then the hall still sees none', () => {
    expect(seen([turns(true), approves(['q1', 'Wie betaalt dit?'])])).toEqual([]);
  });

  it('given it is switched on while they are shown, then those stay, and what comes waits', () => {
    expect(seen([shows, turns(true), parks('q3', 'En later?')])).toEqual(['q1', 'q2']);
    expect(seen([turns(true), shows, turns(false)])).toEqual(['q1', 'q2']);
  });

  it('given one that was withdrawn and asked anew with other words, then what was read before does not approve it', () => {
    const { when } = given(
      ...asked,
      turns(true),
      [seat('s1'), { type: 'unpark', parkedId: 'q1' }],
      parks('q1', 'Ongelezen'),
    );
    expect(when(...approves(['q1', 'Wie betaalt dit?'])).refusal).toBe('textChanged');
    const both = when(...approves(['q1', 'Wie betaalt dit?'], ['q2', 'Wanneer?']));
    expect(both.refusal).toBeNull();
    expect(unreadQuestions(both.state).map(({ id }) => id)).toEqual(['q1']);
    expect(when(...approves()).refusal).toBe('empty');
    expect(when(...approves(['weg', 'Wanneer?'])).refusal).toBe('gone');
    expect(when(notetaker, approves(['q2', 'Wanneer?'])[1]).refusal).toBe('notAllowed');
  });

  it('given one typed by the facilitator, then she has read it; by a note-taker, then it waits', () => {
    const deeds = [turns(true), types(facilitator, 'q8'), types(notetaker, 'q9'), shows];
    expect(seen(deeds)).toEqual(['q8']);
  });

  it('given one she left out, then approving does not show it', () => {
    const hides: Deed = [facilitator, { type: 'tendParked', parkedId: 'q1', set: { hidden: true } }];
    expect(seen([turns(true), shows, hides, approves(['q1', 'Wie betaalt dit?'])])).toEqual([]);
  });

  it('given an approval, then answering keeps it, undo takes it back, and no undo gives it', () => {
    const answers: Deed = [facilitator, { type: 'tendParked', parkedId: 'q1', set: { answer: 'In maart' } }];
    expect(seen([turns(true), shows, approves(['q1', 'Wie betaalt dit?']), answers])).toEqual(['q1']);
    const care = { id: 'q1', hidden: false, answer: '', lead: '' };
    const back = (expect: object | null, value: object | null): Deed => [
      facilitator,
      { type: 'undo', restores: [{ kind: 'care', id: 'q1', expect, value } as never] },
    ];
    const approved = [...asked, turns(true), approves(['q1', 'Wie betaalt dit?'])];
    expect(given(...approved).when(...back({ ...care, approved: true }, null)).refusal).toBeNull();
    expect(given(...asked).when(...back(null, { ...care, approved: true })).refusal).toBe('changedSince');
  });

  it('given a writer, then she sees her own question, and that it waits', () => {
    const own = viewFor(after([...asked, turns(true), shows]), { role: 'participant', seatId: 's1' }, BLOCKS);
    expect([...own.parked.keys()]).toEqual(['q1', 'q2']);
    expect(openQuestions(own)).toEqual([]);
  });
});
