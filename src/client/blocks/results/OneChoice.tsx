import { useState } from 'react';
import { useVoice } from '#client/seats/useVoice.ts';
import { newId } from '#client/sync/device.ts';
import { useAct } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { type CardChoice, RadioCards } from '#client/ui/RadioCards.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { useWords } from '#i18n/useWords.ts';

interface OneChoiceProps<T extends string> {
  activity: Activity;
  own: readonly Contribution[];
  choices: readonly CardChoice<T>[];
}

/** One answer out of a few; choosing another one changes the answer given. */
export function OneChoice<T extends string>({ activity, own, choices }: OneChoiceProps<T>) {
  const t = useWords('results');
  const why = useWords('rejections');
  const act = useAct();
  const voice = useVoice();
  const [refusal, setRefusal] = useState<ReturnType<typeof act>>(null);
  const [given] = own;
  const value = choices.find((choice) => choice.value === given?.data['value'])?.value ?? null;
  const handleChange = (to: T) => {
    const data = { value: to };
    setRefusal(
      act(
        given
          ? { type: 'editContribution', contributionId: given.id, data }
          : {
              type: 'contribute',
              contributionId: newId(),
              activityId: activity.id,
              promptId: activity.promptId,
              hideGroup: false,
              ...voice,
              data,
            },
      ),
    );
  };
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
