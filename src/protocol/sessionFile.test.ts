import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { beginFromFile } from '#domain/report/beginFromFile.ts';
import { canonicalJson } from '#domain/report/canonicalJson.ts';
import type { SessionFile } from '#domain/report/SessionFile.ts';
import { toSessionFile } from '#domain/report/toSessionFile.ts';
import { anyHistory } from '#domain/testing/arbitraries.ts';
import {
  after,
  type Deed,
  facilitator,
  hostDecision,
  seat,
  sets,
  sits,
  writes,
} from '#domain/testing/given.ts';
import { NOON, sampleState } from '#domain/testing/sampleWorkshop.ts';
import { stepSaying } from '#domain/testing/stepSaying.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import { DURABLE_KINDS } from '#domain/workshop/entities.ts';
import { emptyState, type State, workshopOf } from '#domain/workshop/State.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import { parseCommand } from './command.ts';
import { parseSessionFile } from './sessionFile.ts';

const access = { id: 'access', joinCode: 'NWE2345', joinSecret: 'ander-geheim-ander-geheim' } as const;
const exported = (state: State) =>
  canonicalJson(toSessionFile(classView(state, 'facilitator', BLOCKS), BLOCKS));

function imported(json: string, now = NOON): State {
  const parsed = parseSessionFile(JSON.parse(json));
  if (!parsed.ok) throw new Error(`refused at ${parsed.at}`);
  const begun = beginFromFile(parsed.file, { id: 'w2', now, access, blocks: BLOCKS });
  if (!begun.ok) throw new Error(begun.why);
  return applyChanges(emptyState(), begun.changes);
}

const people: readonly Deed[] = [
  sits('s1', 'inwoner'),
  sits('s2', 'professional'),
  sits('s3', 'inwoner'),
  sets('a1', 'open'),
  writes('s1', 'n0', 'een wens'),
  writes('s2', 'n1', 'bel Jan de Vries'),
  writes('s3', 'n2', 'dit blijft weg'),
  writes('s3', 'n3', 'dit haal ik weg'),
];
const told: readonly Deed[] = [
  ...people,
  [seat('s3'), { type: 'withdraw', contributionId: 'n3' }],
  sets('a1', 'revealed'),
  [facilitator, { type: 'hideContribution', contributionId: 'n2', hidden: true }],
  [facilitator, { type: 'maskContribution', contributionId: 'n1', masks: [[4, 16]] }],
];

describe('a session as a file', () => {
  it('comes back byte for byte, whatever happened in the session', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const state = [...people, ...history].reduce((now, [actor, action], index) => {
          const command = { id: `command-${index}`, ...action };
          // What the wire does not let in is in no session.
          if (actor.role !== 'host' && parseCommand(command) === null) return now;
          const decision = hostDecision(now, command, actor);
          return decision.ok ? applyChanges(now, decision.changes) : now;
        }, sampleState());
        const json = exported(state);
        expect(exported(imported(json))).toBe(json);
      }),
      { numRuns: 200 },
    );
  });

  it('has no word that was hidden, withdrawn or masked, no seat, key or code, and no single vote', () => {
    const json = exported(after(told));
    for (const secret of ['dit blijft weg', 'dit haal ik weg', 'Jan', 's1', 'geheim-geheim', 'ABC2345'])
      expect(json).not.toContain(secret);
    expect(json).toContain('een wens');
    expect(json).toContain('bel ▇▇▇');
  });

  it('counts people and hidden notes as before', () => {
    const view = classView(imported(exported(after(told))), 'facilitator', BLOCKS);
    expect(view.tally.get('joined')).toMatchObject({ total: 3, perGroup: { inwoner: 2, professional: 1 } });
    expect(view.placement.get('n2')?.hidden).toBe(true);
    expect(view.contribution.get('n2')?.data).toEqual({});
  });

  it('becomes a session of its own: another id, other ways in, nobody in a seat that had one', () => {
    const state = imported(exported(after(told)));
    expect(workshopOf(state)?.id).toBe('w2');
    expect(state.access.get('access')).toEqual(access);
    expect([...state.seat.keys()].filter((id) => id.startsWith('s'))).toEqual([]);
  });

  it('given people took part, then the day that they were told stays; a script without people is free', () => {
    const state = after(told);
    expect(workshopOf(imported(exported(state)))?.promised).toBe(true);
    const [old] = [...state.workshop.values()].map(({ promised: _, ...rest }) => rest);
    if (!old) throw new Error('no workshop');
    // A file of before the promise was written down.
    const before: State = { ...state, workshop: new Map([[old.id, old]]) };
    expect(workshopOf(imported(exported(before)))?.promised).toBe(true);
    expect(workshopOf(imported(exported(sampleState())))?.promised).toBeUndefined();
  });

  it('is refused when its words had to be gone by now', () => {
    const parsed = parseSessionFile(JSON.parse(exported(after(told))));
    if (!parsed.ok) throw new Error(parsed.at);
    const year = 365 * 86_400_000;
    const begun = beginFromFile(parsed.file, { id: 'w2', now: NOON + year, access, blocks: BLOCKS });
    expect(begun).toEqual({ ok: false, why: 'expired' });
  });

  it('holds every kind that is stored, or says here why not', () => {
    const WITHOUT = {
      access: 'opens a door',
      helper: 'opens a door',
      seat: 'is a person; only their number per group is kept',
      log: 'is of the host that kept it',
      workshop: 'session',
    };
    const {
      format: _f,
      version: _v,
      session: _s,
      people: _p,
      ...lists
    } = toSessionFile(sampleState(), BLOCKS);
    expect(Object.keys(lists)).toHaveLength(DURABLE_KINDS.size - Object.keys(WITHOUT).length);
  });
});

describe('a file from outside', () => {
  const good = () => JSON.parse(exported(after(told))) as SessionFile & Record<string, unknown>;
  const refused = (change: (file: Record<string, unknown> & SessionFile) => unknown) => {
    const parsed = parseSessionFile(change(good()));
    if (!parsed.ok) return `shape: ${parsed.at}`;
    const begun = beginFromFile(parsed.file, { id: 'w2', now: NOON, access, blocks: BLOCKS });
    return begun.ok ? null : begun.why;
  };

  it.each<[string, (file: SessionFile & Record<string, unknown>) => unknown, string]>([
    ['no object', () => 'x', 'shape: '],
    ['another format', (file) => ({ ...file, format: 'x' }), 'shape: format'],
    ['a newer version', (file) => ({ ...file, version: 2 }), 'shape: version'],
    ['a field too many', (file) => ({ ...file, keys: [] }), 'shape: '],
    [
      'a key for a title',
      (file) => ({ ...file, session: { ...file.session, title: 3 } }),
      'shape: session.title',
    ],
    ['a note nowhere', (file) => ({ ...file, activities: file.activities.slice(1), prompts: [] }), 'unsound'],
    [
      'a note of another kind',
      (file) => ({ ...file, contributions: file.contributions.map((each) => ({ ...each, data: { x: 1 } })) }),
      'unsound',
    ],
    ['an id twice', (file) => ({ ...file, groups: [...file.groups, ...file.groups] }), 'unsound'],
    ['words that were hidden', (file) => ({ ...file, placements: [] }), 'unsound'],
    ['half a person', (file) => ({ ...file, people: { inwoner: 0.5 } }), 'unsound'],
    ['people of nowhere', (file) => ({ ...file, people: { elders: 3 } }), 'unsound'],
    [
      'an address that runs',
      (file) => ({ ...file, session: { ...file.session, privacyUrl: 'javascript:alert(1)' } }),
      'unsound',
    ],
    [
      'a step that is to be looked at on no day',
      (file) => ({
        ...file,
        steps: [
          { ...stepSaying('Eén loket', { checkDate: 'morgen' }), id: 'st9', activityId: 'a1', order: 0 },
        ],
      }),
      'unsound',
    ],
    [
      'a draft of a step that is too long, and of which the rest was so never looked at',
      (file) => ({
        ...file,
        activities: file.activities.map((each) =>
          each.block === 'notes' ? { ...each, block: 'steps', options: {} } : each,
        ),
        contributions: file.contributions.map((each) => ({
          ...each,
          data: each.data && { what: 'x'.repeat(400), partners: { a: 1 } },
        })),
      }),
      'unsound',
    ],
    [
      'a block unknown here',
      (file) => ({ ...file, activities: file.activities.map((each) => ({ ...each, block: 'x' })) }),
      'unsound',
    ],
  ])('with %s is refused', (_what, change, why) => {
    expect(refused(change)).toBe(why);
  });

  it('is taken as it is', () => {
    expect(refused((file) => file)).toBeNull();
  });

  it('never breaks the reader, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('session', 'groups', 'contributions', 'people'),
        (value, key) => {
          expect(() => refused((file) => ({ ...file, [key]: value }))).not.toThrow();
        },
      ),
    );
  });
});
