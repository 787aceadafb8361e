import { useState } from 'react';
import { Alert } from '#client/ui/Alert.tsx';
import { type CardChoice, RadioCards } from '#client/ui/RadioCards.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { useGive } from '../answering/useGive.ts';

interface OneChoiceProps<T extends string> {
  activity: Activity;
  own: readonly Contribution[];
  choices: readonly CardChoice<T>[];
}

/** One answer out of a few; choosing another one changes the answer given. */
export function OneChoice<T extends string>({ activity, own, choices }: OneChoiceProps<T>) {
  const t = useWords('results');
  const why = useWords('rejections');
  const give = useGive(activity);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [given] = own;
  const value = choices.find((choice) => choice.value === given?.data['value'])?.value ?? null;
  const handleChange = (to: T) => setRefusal(give(given, { value: to }));
  return (
    <div className="stack">
      <RadioCards
        legend={t('tablet.yours')}
        description={t('tablet.hint')}
        choices={choices}
        value={value}
        onChange={handleChange}
      />
      {refusal === null ? null : <Alert kind="warning">{t('tablet.refused', { why: why(refusal) })}</Alert>}
    </div>
  );
}
