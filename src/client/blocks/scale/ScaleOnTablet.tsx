import { useSession } from '#client/sync/SessionProvider.tsx';
import { SCALE_VALUES } from '#domain/blocks/scale/scale.ts';
import { useWords } from '#i18n/useWords.ts';
import { ChoiceOnTablet } from '../results/ChoiceOnTablet.tsx';
import type { TabletBlockProps } from '../TabletBlockProps.ts';
import { DotPlot } from './DotPlot.tsx';
import './scale.css';

/** How far are we: five words and two ways to say that one does not know; the dot plot after the reveal. */
export function ScaleOnTablet({ activity }: TabletBlockProps) {
  const t = useWords('results');
  const view = useSession((session) => session.view);
  return (
    <ChoiceOnTablet
      activity={activity}
      values={SCALE_VALUES}
      label={(value) => t(`scale.${value}`)}
      mark={(value) => <span className="scale-mark">{/^\d$/.test(value) ? value : '?'}</span>}
      result={(result) => <DotPlot view={view} result={result} />}
    />
  );
}
