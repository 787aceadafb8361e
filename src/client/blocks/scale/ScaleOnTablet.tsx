import { useSession } from '#client/sync/SessionProvider.tsx';
import { SCALE_VALUES } from '#domain/blocks/scale/scale.ts';
import { useWords } from '#i18n/useWords.ts';
import { OneChoice } from '../results/OneChoice.tsx';
import { VoteOnTablet } from '../results/VoteOnTablet.tsx';
import type { TabletBlockProps } from '../TabletBlockProps.ts';
import { DotPlot } from './DotPlot.tsx';
import './scale.css';

/** How far are we: five words and two ways to say that one does not know; the dot plot after the reveal. */
export function ScaleOnTablet({ activity }: TabletBlockProps) {
  const t = useWords('results');
  const view = useSession((session) => session.view);
  return (
    <VoteOnTablet
      activity={activity}
      form={(_, own) => (
        <OneChoice
          activity={activity}
          own={own}
          choices={SCALE_VALUES.map((value) => ({
            value,
            label: t(`scale.${value}`),
            mark: <span className="scale-mark">{/^\d$/.test(value) ? value : '?'}</span>,
          }))}
        />
      )}
      result={(result) => <DotPlot view={view} result={result} />}
      chosen={(own) => {
        const value = SCALE_VALUES.find((each) => each === own[0]?.data['value']);
        return value === undefined ? null : t('tablet.youChose', { answer: t(`scale.${value}`) });
      }}
    />
  );
}
