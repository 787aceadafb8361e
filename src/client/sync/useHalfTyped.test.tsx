import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { type DraftPlace, draftsOf, wipeDrafts, writeDraft } from './drafts.ts';
import { useHalfTyped } from './useHalfTyped.ts';

const PLACE: DraftPlace = { workshopId: 'w1', seatId: 'facilitator', activityId: 'titel', promptId: 'k1' };

beforeEach(() => wipeDrafts());

/** The field as it is when its page is loaded (again). */
const field = <T,>(stored: T, place = PLACE) =>
  renderHook(({ now }) => useHalfTyped(place, now), { initialProps: { now: stored } });

describe('what is half-typed at the desk', () => {
  it('given the page is loaded anew, then it stands there again, in its own place only', () => {
    const before = field('Rust');
    expect(before.result.current).toMatchObject({ value: 'Rust', isKept: false });
    act(() => before.result.current.write('Rust in h'));
    before.unmount();
    expect(field('Rust').result.current).toMatchObject({ value: 'Rust in h', isKept: true });
    expect(field('Rust', { ...PLACE, promptId: 'k2' }).result.current.value).toBe('Rust');
  });

  it('given it was saved or cancelled, then nothing of it is left on the device', () => {
    const { result } = field('Rust');
    act(() => result.current.write('Rust in huis'));
    act(() => result.current.forget());
    expect(result.current).toMatchObject({ value: 'Rust', isKept: false });
    expect(draftsOf('w1', 'facilitator')).toEqual([]);
  });

  it('given it was typed back to what stands there, then it follows what others write again', () => {
    const { result } = field('Rust');
    act(() => result.current.write('Rus'));
    act(() => result.current.write('Rust'));
    expect(draftsOf('w1', 'facilitator')).toEqual([]);
    expect(field('Thuis').result.current.value).toBe('Thuis');
  });

  it('given a colleague changed another field meanwhile, then only the fields that were typed in come again', () => {
    const before = field({ what: 'Bellen', lead: 'team', place: null as string | null });
    act(() => before.result.current.write({ what: 'Bellen binnen een week', lead: 'team', place: 'bo2' }));
    before.unmount();
    const { result } = field({ what: 'Bellen', lead: 'wijkteam', place: null as string | null });
    expect(result.current.value).toEqual({ what: 'Bellen binnen een week', lead: 'wijkteam', place: 'bo2' });
  });

  it('given a colleague saved in the same field while it is typed in, then both are there, until one is chosen', () => {
    const { result, rerender } = field({ what: 'Bellen', lead: 'team' });
    act(() => result.current.write({ what: 'Bellen ', lead: 'team' }));
    rerender({ now: { what: 'Mailen', lead: 'wijkteam' } });
    expect(result.current).toMatchObject({
      value: { what: 'Bellen ', lead: 'wijkteam' },
      on: { what: 'Bellen', lead: 'wijkteam' },
      clashes: ['what'],
    });
    act(() => result.current.write({ what: 'Bellen binnen een week', lead: 'wijkteam' }));
    rerender({ now: { what: 'Mailen', lead: 'school' } });
    expect(result.current).toMatchObject({
      value: { what: 'Bellen binnen een week', lead: 'school' },
      clashes: ['what'],
    });
    act(() => result.current.goOn({ what: 'Mailen', lead: 'school' }));
    expect(result.current).toMatchObject({
      value: { what: 'Bellen binnen een week', lead: 'school' },
      clashes: [],
    });
  });

  it('given both typed the same, then there is nothing to choose', () => {
    const { result, rerender } = field('Rust');
    act(() => result.current.write('Rust thuis '));
    rerender({ now: 'Rust thuis' });
    expect(result.current).toMatchObject({ on: 'Rust thuis', clashes: [] });
  });

  it.each(['geen json', '[]', 'null', '{"base":"","value":3}', '{"base":{"what":"a"},"value":{"what":[]}}'])(
    'given another version kept %s, then it begins with what stands there',
    (text) => {
      writeDraft(PLACE, text);
      expect(field('Rust').result.current.value).toBe('Rust');
      expect(field({ what: 'Bellen' }).result.current.value).toEqual({ what: 'Bellen' });
    },
  );
});
