import { useMemo } from 'react';
import { type ScaleDifference, scaleDifference } from '#domain/results/differences.ts';
import type { GroupResult, Result } from '#domain/workshop/counts.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';

/** A line of a result as it is shown: its name, and its mark when it is one group. */
export interface ResultLine {
  readonly result: GroupResult;
  readonly name: string;
  readonly group: StakeholderGroup | null;
}

const DECIMAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** A mean as people read it: at most one decimal, with a comma. */
export function showMean(mean: number): string {
  return DECIMAL.format(mean);
}

/**
 * The words for who is meant by some group ids: a group's label, or *Overige groepen* for small ones together
 * (`othersAmong`: within a sentence).
 */
export function useGroupNames(
  view: Pick<State, 'group'>,
  others: 'others' | 'othersAmong' = 'others',
): (groupIds: readonly string[]) => string {
  const t = useWords('results');
  return (ids) => (ids.length === 1 ? (view.group.get(ids[0] ?? '')?.label ?? t(others)) : t(others));
}

/** The lines of a result in words, residents first as the result has them. */
export function useResultLines(view: Pick<State, 'group'>, result: Result): ResultLine[] {
  const nameOf = useGroupNames(view);
  return result.groups.map((each) => ({
    result: each,
    name: nameOf(each.groupIds),
    group: each.groupIds.length === 1 ? (view.group.get(each.groupIds[0] ?? '') ?? null) : null,
  }));
}

/** The one sentence about what a scale's groups have between them; null when there are no two groups to compare. */
export function useDifferenceWords(view: Pick<State, 'group'>, result: Result): string | null {
  const t = useWords('results');
  const apartWords = useApartWords(view);
  const difference = useMemo((): ScaleDifference => {
    const residents = [...view.group.values()].filter((each) => each.resident).map(({ id }) => id);
    return scaleDifference(result, new Set(residents));
  }, [view.group, result]);
  if (difference.kind === 'none') return null;
  return difference.kind === 'same' ? t('same') : apartWords(difference);
}

/** Says that two groups see it differently, and by how much. */
export function useApartWords(
  view: Pick<State, 'group'>,
): (apart: Extract<ScaleDifference, { kind: 'apart' }>) => string {
  const t = useWords('results');
  const nameOf = useGroupNames(view, 'othersAmong');
  return ({ one, other }) => {
    const values = { a: showMean(one.mean), b: showMean(other.mean) };
    const id = one.group.groupIds.length === 1 ? one.group.groupIds[0] : undefined;
    const others = nameOf(other.group.groupIds);
    if (id === undefined || !view.group.get(id)?.resident)
      return t('apart', { ...values, one: nameOf(one.group.groupIds), other: others });
    // One group of residents under its usual name is spoken of in the plural, as people do.
    const isOneGroup = other.group.groupIds.length === 1;
    return t('residentsApart', {
      ...values,
      other: isOneGroup ? t('groupAmong', { group: others }) : others,
    });
  };
}
