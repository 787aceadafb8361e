import type { ReactNode } from 'react';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Result } from '#domain/workshop/counts.ts';
import { useWords } from '#i18n/useWords.ts';
import { OneChoice } from './OneChoice.tsx';
import { VoteOnTablet } from './VoteOnTablet.tsx';

interface ChoiceOnTabletProps<V extends string> {
  activity: Activity;
  values: readonly V[];
  label: (value: V) => string;
  mark: (value: V) => ReactNode;
  result: (result: Result) => ReactNode;
}

/** A vote in which everybody gives one of a few answers; what all gave, after the reveal, is the block's own. */
export function ChoiceOnTablet<V extends string>({
  activity,
  values,
  label,
  mark,
  result,
}: ChoiceOnTabletProps<V>) {
  const t = useWords('results');
  const choices = values.map((value) => ({ value, label: label(value), mark: mark(value) }));
  return (
    <VoteOnTablet
      activity={activity}
      form={(_, own) => <OneChoice activity={activity} own={own} choices={choices} />}
      result={result}
      chosen={(own) => {
        const answer = choices.find(({ value }) => value === own[0]?.data['value'])?.label;
        return answer === undefined ? null : t('tablet.youChose', { answer });
      }}
    />
  );
}
