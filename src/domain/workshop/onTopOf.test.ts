import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { anyHistory } from '../testing/arbitraries.ts';
import {
  after,
  cofacilitator,
  type Deed,
  facilitator,
  hostDecision,
  notetaker,
  sets,
  sits,
  writes,
} from '../testing/given.ts';
import { NOON } from '../testing/sampleWorkshop.ts';
import { textAction } from '../testing/textAction.ts';
import { applyChanges } from './changes.ts';
import type { Action, Actor } from './commands.ts';
import { decide } from './decide.ts';
import { seeing, writtenOver } from './onTopOf.ts';
import { type State, workshopOf } from './State.ts';

const begun: readonly Deed[] = [
  sits('s1', 'inwoner'),
  sets('a1', 'open'),
  writes('s1', 'n0', 'een'),
  sets('a1', 'revealed'),
];
const conclude = (text: string) => ({ type: 'setConclusion', activityId: 'a1', text }) as const;
const FIELDS = {
  placeId: null,
  what: 'Bellen binnen een week',
  lead: 'wijkteam',
  partners: '',
  firstMove: '',
  checkDate: '2026-12-01',
  residentNotices: 'één gezicht',
  tag: null,
} as const;
const agree = (fields: Partial<typeof FIELDS | Record<keyof typeof FIELDS, string>>, order = 0) =>
  ({
    type: 'putStep',
    stepId: 't1',
    activityId: 'a1',
    order,
    fields: { ...FIELDS, ...fields },
  }) as Extract<Action, { type: 'putStep' }>;

/** What comes of a command that arrives where others did something since its sender looked. */
function late(asked: Action, { seen, since }: { seen: readonly Deed[]; since: readonly Deed[] }, by: Actor) {
  const then = after([...begun, ...seen]);
  const now = after(since, then);
  const decision = hostDecision(now, { id: 'laat', ...seeing(asked, then) }, by);
  return decision.ok
    ? { code: null, state: applyChanges(now, decision.changes), now }
    : { code: decision.code, state: now, now };
}

describe('two desks that write in the same place', () => {
  it.each<[string, readonly Deed[], Action, Action]>([
    ['a conclusion', [], conclude('Van de een'), conclude('Van de ander')],
    ['a conclusion that goes', [[notetaker, conclude('Eerst')]], conclude('Van de een'), conclude('')],
    ['what is agreed', [[notetaker, agree({})]], agree({ what: 'Mailen' }), agree({ what: 'Langsgaan' })],
    ['who leads', [[notetaker, agree({})]], agree({ lead: 'school' }), agree({ lead: 'teamleider' })],
    ['when', [[notetaker, agree({})]], agree({ checkDate: '2027-01-01' }), agree({ checkDate: '' })],
    ['a draft that becomes an agreement', [], agree({}), agree({ what: 'Langsgaan' })],
    [
      'an agreement that goes',
      [[notetaker, agree({})]],
      agree({ lead: 'school' }),
      { type: 'removeStep', stepId: 't1' },
    ],
    [
      'an agreement that is gone',
      [[notetaker, agree({})]],
      { type: 'removeStep', stepId: 't1' },
      agree({ lead: 'school' }),
    ],
    [
      'speaking notes',
      [],
      { type: 'setRemark', activityId: 'a1', text: 'Denk aan stilte' },
      { type: 'setRemark', activityId: 'a1', text: 'Vertel van jezelf' },
    ],
    [
      'a question',
      [],
      { type: 'editPrompt', promptId: 'p2', wording: { tekst: 'Een?', tekst_b1: 'Een?' } },
      { type: 'editPrompt', promptId: 'p2', wording: { tekst: 'Ander?', tekst_b1: 'Ander?' } },
    ],
    [
      'a question that goes',
      [],
      { type: 'editPrompt', promptId: 'p2', wording: { tekst: 'Een?', tekst_b1: 'Een?' } },
      { type: 'removePrompt', promptId: 'p2' },
    ],
    [
      'a title',
      [],
      { type: 'editActivity', activityId: 'a2', set: { title: { tekst: 'Een', tekst_b1: 'Een' } } },
      { type: 'editActivity', activityId: 'a2', set: { title: { tekst: 'Ander', tekst_b1: 'Ander' } } },
    ],
    [
      'the title of the session',
      [],
      { type: 'setUp', set: { title: 'Een' } },
      { type: 'setUp', set: { title: 'Ander' } },
    ],
    [
      'the name of a pile',
      [
        [
          facilitator,
          { type: 'putCluster', clusterId: 'k1', activityId: 'a1', title: 'Rust', contributionIds: ['n0'] },
        ],
      ],
      { type: 'renameCluster', clusterId: 'k1', title: 'Een' },
      { type: 'renameCluster', clusterId: 'k1', title: 'Ander' },
    ],
    [
      'a pile that goes',
      [
        [
          facilitator,
          { type: 'putCluster', clusterId: 'k1', activityId: 'a1', title: 'Rust', contributionIds: ['n0'] },
        ],
      ],
      { type: 'renameCluster', clusterId: 'k1', title: 'Een' },
      { type: 'dissolveCluster', clusterId: 'k1' },
    ],
    [
      'words in the report',
      [],
      { type: 'setReportPart', partId: 'foreword', text: 'Een' },
      { type: 'setReportPart', partId: 'foreword', text: 'Ander' },
    ],
  ])('given %s: the second is told, and what the first wrote stays', (_what, seen, first, second) => {
    const { code, state, now } = late(second, { seen, since: [[facilitator, first]] }, cofacilitator);
    expect(code).toBe('rewritten');
    expect(state).toEqual(now);
  });

  it('given the second chose her own text, having seen the other: hers stands', () => {
    const there = after([...begun, [facilitator, conclude('Van de een')]]);
    const again = hostDecision(there, { id: 'x', ...seeing(conclude('Van de ander'), there) }, notetaker);
    expect(again.ok && applyChanges(there, again.changes).conclusion.get('a1')?.text).toBe('Van de ander');
  });

  it('given both wrote the same: nobody is told anything', () => {
    for (const [one, other] of [
      [' Eens ', 'Eens'],
      ['Eens', 'Eens '],
    ] as const)
      expect(
        late(conclude(other), { seen: [], since: [[notetaker, conclude(one)]] }, facilitator).code,
      ).toBeNull();
  });

  it('given a command of before, that does not say what it saw: it is taken as it comes', () => {
    const there = after([...begun, [facilitator, conclude('Van de een')]]);
    const old = hostDecision(there, { id: 'x', ...conclude('Van een oud tabblad') }, notetaker);
    expect(old.ok && applyChanges(there, old.changes).conclusion.get('a1')?.text).toBe('Van een oud tabblad');
  });

  it('given one who may not do it at all: she hears that, and not what stands there', () => {
    const asked = { type: 'setRemark', activityId: 'a1', text: 'x', seen: {} } as const;
    const refused = hostDecision(after(begun), { id: 'x', ...asked }, notetaker);
    expect(refused).toEqual({ ok: false, code: 'notAllowed' });
  });
});

describe('two desks that write in different fields of one thing', () => {
  it('given who leads and when: both hold, and the order that a third gave it', () => {
    const { code, state } = late(
      agree({ checkDate: '2027-02-01' }),
      { seen: [[notetaker, agree({})]], since: [[facilitator, agree({ lead: 'school' }, 4)]] },
      notetaker,
    );
    expect(code).toBeNull();
    expect(state.step.get('t1')).toMatchObject({ lead: 'school', checkDate: '2027-02-01', order: 4 });
  });

  it('given it is moved while somebody writes in it: it is moved, and the words stay', () => {
    const { state } = late(
      agree({}, 7),
      { seen: [[notetaker, agree({})]], since: [[facilitator, agree({ what: 'Langsgaan' })]] },
      notetaker,
    );
    expect(state.step.get('t1')).toMatchObject({ what: 'Langsgaan', order: 7 });
  });

  it('given it was only moved and marked: whoever takes it away is not stopped', () => {
    const { code, state } = late(
      { type: 'removeStep', stepId: 't1' },
      { seen: [[notetaker, agree({})]], since: [[facilitator, agree({ tag: 'ontwerp' }, 9)]] },
      notetaker,
    );
    expect([code, state.step.has('t1')]).toEqual([null, false]);
  });

  it('given the words of a question in both registers: both hold', () => {
    const was = { tekst: 'Wat nu?', tekst_b1: 'Wat nu?' };
    const ask = (set: Partial<typeof was>) =>
      ({ type: 'editPrompt', promptId: 'p2', wording: { ...was, ...set } }) as const;
    const { state } = late(
      ask({ tekst_b1: 'En nu?' }),
      { seen: [[facilitator, ask({})]], since: [[facilitator, ask({ tekst: 'Hoe verder?' })]] },
      cofacilitator,
    );
    expect(state.prompt.get('p2')?.wording).toEqual({ tekst: 'Hoe verder?', tekst_b1: 'En nu?' });
  });

  it('given the title and the contact of a session: both hold', () => {
    const { state } = late(
      { type: 'setUp', set: { contact: 'balie' } },
      { seen: [], since: [[facilitator, { type: 'setUp', set: { title: 'Anders' } }]] },
      cofacilitator,
    );
    expect(workshopOf(state)).toMatchObject({ title: 'Anders', contact: 'balie' });
  });

  it('given the name of a group and who it is for: both hold', () => {
    const group = {
      label: 'Inwoner',
      hint: '',
      order: 0,
      icon: 'star',
      colour: 'plum',
      resident: true,
    } as const;
    const put = (set: Partial<{ label: string; resident: boolean }>) =>
      ({ type: 'putGroup', groupId: 'inwoner', ...group, ...set }) as const;
    const { state } = late(
      put({ resident: false }),
      { seen: [[facilitator, put({})]], since: [[facilitator, put({ label: 'Bewoner' })]] },
      cofacilitator,
    );
    expect(state.group.get('inwoner')).toMatchObject({ label: 'Bewoner', resident: false });
  });
});

describe('what was typed over what stood there before', () => {
  it('given it came in while somebody typed: it is refused, whatever she sees when she saves', () => {
    const there = after([...begun, [facilitator, conclude('Van de een')]]);
    const typed = writtenOver(conclude('Van de ander'), conclude(''));
    expect(seeing(typed, there)).toEqual(typed);
    expect(hostDecision(there, { id: 'x', ...typed }, notetaker)).toEqual({ ok: false, code: 'rewritten' });
  });

  it('given nothing stood there and still nothing does: it is new', () => {
    const fresh = hostDecision(after(begun), { id: 'x', ...writtenOver(agree({}), null) }, notetaker);
    expect(fresh.ok).toBe(true);
  });
});

describe('whatever two desks do', () => {
  it('given nobody did anything since: it decides as if nothing was said', () => {
    fc.assert(
      fc.property(anyHistory, textAction, (history, action) => {
        const state = play(after(begun), history, 'e');
        const context = { actor: facilitator, now: NOON, blocks: BLOCKS };
        const [said, unsaid] = [seeing(action, state), action].map((each) =>
          effect(state, decide(state, { id: 'x', ...each }, context)),
        );
        expect(said).toEqual(unsaid);
      }),
    );
  });

  it('given another desk wrote: whatever text stood there that the second never saw stands there still', () => {
    fc.assert(
      fc.property(
        fc.array(textAction, { maxLength: 6 }),
        textAction,
        textAction,
        (history, first, second) => {
          const seen = play(
            after(begun),
            history.map((each) => [facilitator, each] as const),
            'e',
          );
          const now = play(seen, [[facilitator, first]], 'l');
          const decision = hostDecision(now, { id: 'x', ...seeing(second, seen) }, cofacilitator);
          const then = decision.ok ? applyChanges(now, decision.changes) : now;
          const [before, written, left] = [seen, now, then].map(textsIn);
          const unseen = [...(written ?? [])].filter(
            ([where, text]) => before?.get(where) !== text && text !== '',
          );
          for (const [where, text] of unseen) expect([where, left?.get(where)]).toEqual([where, text]);
        },
      ),
      { numRuns: 1_500 },
    );
  });
});

function effect(state: State, decision: ReturnType<typeof decide>) {
  return decision.ok ? applyChanges(state, decision.changes) : decision.code;
}

/** Every text that desks write, by where it stands. */
function textsIn(state: State): ReadonlyMap<string, string> {
  const all: [string, string][] = [];
  const put = (where: string, words: object) => {
    for (const [field, text] of Object.entries(words))
      if (typeof text === 'string') all.push([`${where}.${field}`, text.trim()]);
  };
  for (const { id, text } of state.conclusion.values()) put(`conclusion ${id}`, { text });
  for (const { id, what, lead, checkDate } of state.step.values())
    put(`step ${id}`, { what, lead, checkDate });
  for (const { id, text } of state.remark.values()) put(`remark ${id}`, { text });
  for (const { id, text } of state.reportPart.values()) put(`part ${id}`, { text });
  for (const { id, answer, lead } of state.care.values()) put(`care ${id}`, { answer, lead });
  for (const { id, wording } of state.prompt.values()) put(`prompt ${id}`, wording);
  for (const { id, title } of state.cluster.values()) put(`cluster ${id}`, { title });
  for (const { id, label, hint } of state.group.values()) put(`group ${id}`, { label, hint });
  for (const { id, title } of state.activity.values()) put(`activity ${id}`, title);
  const workshop = workshopOf(state);
  put('workshop', { title: workshop?.title, contact: workshop?.contact });
  return new Map(all);
}

/** The state after a history in which refused deeds simply have no effect. */
function play(start: State, history: readonly Deed[], name: string): State {
  return history.reduce((state, [actor, action], index) => {
    const decision = hostDecision(state, { id: `${name}${index}`, ...action }, actor);
    return decision.ok ? applyChanges(state, decision.changes) : state;
  }, start);
}
