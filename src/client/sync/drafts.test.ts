import { expect, test, vi } from 'vitest';
import { clearDraft, type DraftPlace, draftsOf, readDraft, wipeDrafts, writeDraft } from './drafts.ts';

const first: DraftPlace = { workshopId: 'w1', seatId: 's1', activityId: 'a1', promptId: 'p1' };
const second: DraftPlace = { workshopId: 'w1', seatId: 's1', activityId: 'a2', promptId: null };

test('a half-written note stays with its question', () => {
  writeDraft(first, 'bij de eerste', true);
  writeDraft(second, 'bij de tweede');
  expect(readDraft(first)).toEqual({ ...first, text: 'bij de eerste', hideGroup: true });
  expect(readDraft(second)?.text).toBe('bij de tweede');
  expect(draftsOf('w1', 's1')).toHaveLength(2);
  expect(draftsOf('w1', 's2')).toEqual([]);
});

test('what is being changed in a standing note is a draft of its own', () => {
  const editing = { ...first, contributionId: 'n1' };
  writeDraft(first, 'nieuw');
  writeDraft(editing, 'anders');
  expect(readDraft(first)?.text).toBe('nieuw');
  expect(draftsOf('w1', 's1')).toContainEqual({ ...editing, text: 'anders', hideGroup: false });
});

test('an emptied, sent or thrown away note leaves nothing', () => {
  writeDraft(first, 'iets');
  writeDraft(first, '  ');
  expect(readDraft(first)).toBeNull();
  writeDraft(first, 'iets');
  clearDraft(first);
  expect(draftsOf('w1', 's1')).toEqual([]);
});

test('wiping one session leaves the drafts of another', () => {
  const other = { ...first, workshopId: 'w2' };
  writeDraft(first, 'a');
  writeDraft(other, 'b');
  wipeDrafts('w1');
  expect(readDraft(first)).toBeNull();
  expect(readDraft(other)?.text).toBe('b');
});

test('what another hand stored is as good as nothing', () => {
  localStorage.setItem('praatplaat:draft:w1:s1:a1:p1:', '{"text":7}');
  expect(readDraft(first)).toBeNull();
  localStorage.setItem('praatplaat:draft:w1:s1:a1:p1:', 'not json');
  expect(draftsOf('w1', 's1')).toEqual([]);
});

test('a full storage keeps the newest text as long as the tab, and says so', () => {
  writeDraft(first, 'dit paste nog');
  const real = localStorage;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => real.getItem(key),
    removeItem: (key: string) => real.removeItem(key),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    length: 0,
  });
  expect(writeDraft(first, 'en dit niet meer')).toBe(false);
  expect(readDraft(first)?.text).toBe('en dit niet meer');
  expect(draftsOf('w1', 's1')).toHaveLength(1);
  clearDraft(first);
  expect(readDraft(first)).toBeNull();
  vi.unstubAllGlobals();
});
