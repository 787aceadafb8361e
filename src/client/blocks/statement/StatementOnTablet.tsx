import { useSession } from '#client/sync/SessionProvider.tsx';
import { Icon, type IconName } from '#client/ui/Icon.tsx';
import { STATEMENT_VALUES, type StatementValue } from '#domain/blocks/statement/statement.ts';
import { useWords } from '#i18n/useWords.ts';
import { ChoiceOnTablet } from '../results/ChoiceOnTablet.tsx';
import type { TabletBlockProps } from '../TabletBlockProps.ts';
import { StatementBars } from './StatementBars.tsx';

const ICONS: Readonly<Record<StatementValue, IconName>> = {
  agree: 'check',
  disagree: 'close',
  unsure: 'help',
};

/** A proposition: eens, oneens or twijfel; the bars and the shift after the reveal. */
export function StatementOnTablet({ activity }: TabletBlockProps) {
  const t = useWords('results');
  const view = useSession((session) => session.view);
  return (
    <ChoiceOnTablet
      activity={activity}
      values={STATEMENT_VALUES}
      label={(value) => t(`statement.${value}`)}
      mark={(value) => <Icon name={ICONS[value]} size="1.75rem" />}
      result={(result) => <StatementBars view={view} activity={activity} result={result} />}
    />
  );
}
