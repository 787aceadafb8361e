import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { facilitator, given, sets, sits, writes } from '../testing/given.ts';
import { NOON, sampleDraft } from '../testing/sampleWorkshop.ts';
import { beginWorkshop } from './beginWorkshop.ts';
import type { WorkshopDraft } from './drafts.ts';
import { workshopOf } from './State.ts';

const access = { id: 'access', joinCode: 'ABC2345', joinSecret: 'geheim-geheim-geheim' } as const;
const begin = (draft: WorkshopDraft) =>
  beginWorkshop(draft, { id: 'w1', now: NOON, access, rehearsal: false, blocks: BLOCKS });

describe('beginning a workshop', () => {
  it('accepts a sound draft and starts at its first activity', () => {
    expect(begin(sampleDraft()).ok).toBe(true);
  });
  it.each<[string, Partial<WorkshopDraft>]>([
    ['no title', { title: '  ' }],
    ['a day that does not exist', { date: '2026-02-30' }],
    ['a session that would be deleted already', { date: '2025-01-01' }],
    ['no retention', { retentionDays: 0 }],
    ['an address that runs code', { privacyUrl: 'javascript:alert(1)' }],
    ['no groups', { groups: [] }],
    ['a group twice', { groups: [...sampleDraft().groups, ...sampleDraft().groups] }],
    ['no activities', { activities: [], prompts: [], remarks: [] }],
    ['a question without activity', { activities: sampleDraft().activities.slice(0, 1) }],
  ])('refuses %s', (_, part) => {
    expect(begin({ ...sampleDraft(), ...part })).toEqual({ ok: false, code: 'badData' });
  });
});

describe('preparing before and during the session', () => {
  it('changes the date and moves the deletion with it', () => {
    const { state } = given().when(facilitator, {
      type: 'setUp',
      set: { date: '2026-12-01', retentionDays: 10 },
    });
    expect(workshopOf(state)?.expiresAt).toBe(Date.UTC(2026, 11, 12));
    expect(
      given().when(facilitator, { type: 'setUp', set: { date: '2026-01-01', retentionDays: 10 } }).refusal,
    ).toBe('badData');
  });
  it('adds and removes groups, but none that somebody speaks for, and never the last', () => {
    const remove = { type: 'removeGroup', groupId: 'professional' } as const;
    expect(given().when(facilitator, remove).state.group.size).toBe(3);
    expect(given(sits('s1', 'professional')).when(facilitator, remove).refusal).toBe('inUse');
    const asks = {
      type: 'parkFor',
      parkedId: 'q1',
      text: 'Wie betaalt dit?',
      groupId: 'professional',
    } as const;
    expect(given([facilitator, asks]).when(facilitator, remove).refusal).toBe('inUse');
    const others = ['inwoner', 'organisatie', 'beleid-bestuur'].map(
      (groupId) => [facilitator, { type: 'removeGroup', groupId }] as const,
    );
    expect(given(...others).when(facilitator, remove).refusal).toBe('inUse');
  });
  it('rewrites a question until it was first opened', () => {
    const edit = {
      type: 'editPrompt',
      promptId: 'p1',
      wording: { tekst: 'Anders?', tekst_b1: 'Anders?' },
    } as const;
    expect(given().when(facilitator, edit).state.prompt.get('p1')?.wording.tekst).toBe('Anders?');
    expect(given(sets('a1', 'open'), sets('a1', 'ready')).when(facilitator, edit).refusal).toBe('frozen');
  });
  it('removes an activity with its questions and remark, unless it was opened or is on', () => {
    const { state } = given().when(facilitator, { type: 'removeActivity', activityId: 'a2' });
    expect([state.activity.has('a2'), state.prompt.has('p2'), state.remark.has('a2')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(
      given(sets('a2', 'open')).when(facilitator, { type: 'removeActivity', activityId: 'a2' }).refusal,
    ).toBe('inUse');
    expect(given().when(facilitator, { type: 'removeActivity', activityId: 'a0' }).refusal).toBe('inUse');
  });
  it('takes another script as long as nobody was asked anything', () => {
    const draft = sampleDraft();
    const rename = (id: string) => `n${id}`;
    const script = {
      scriptId: 'lang',
      scriptTitle: 'Lang gesprek',
      activities: draft.activities.map((each) => ({ ...each, id: rename(each.id) })),
      prompts: draft.prompts.map((each) => ({
        ...each,
        id: rename(each.id),
        activityId: rename(each.activityId),
      })),
      remarks: draft.remarks.map((each) => ({ ...each, id: rename(each.id) })),
    };
    const replace = { type: 'replaceScript', script } as const;
    const { state } = given(sets('a0', 'open')).when(facilitator, replace);
    expect([...state.activity.keys()]).toEqual(draft.activities.map(({ id }) => rename(id)));
    expect(workshopOf(state)?.currentActivityId).toBe('na0');
    expect(
      given(sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', 'x')).when(facilitator, replace)
        .refusal,
    ).toBe('frozen');
  });
  it('adds an own question, and asks it when there was none', () => {
    const own = {
      id: 'own',
      activityId: 'a0',
      order: 0,
      contentId: null,
      origin: 'own',
      wording: { tekst: 'Hoe kwam je hier?', tekst_b1: 'Hoe kwam je hier?' },
      starters: [],
      groupId: null,
    } as const;
    expect(
      given().when(facilitator, { type: 'addPrompt', prompt: own }).state.activity.get('a0')?.promptId,
    ).toBe('own');
    expect(given().when(facilitator, { type: 'addPrompt', prompt: { ...own, id: 'p1' } }).refusal).toBe(
      'exists',
    );
  });
});
