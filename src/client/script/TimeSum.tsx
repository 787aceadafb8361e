import { Icon } from '#client/ui/Icon.tsx';
import { useWords } from '#i18n/useWords.ts';

interface TimeSumProps {
  total: number;
  /** Minutes there are; 0: not said. */
  planned: number;
  /** `HH:MM`, or null without a time to begin. */
  end: string | null;
}

/** What the steps come to, and whether that fits. */
export function TimeSum({ total, planned, end }: TimeSumProps) {
  const t = useWords('script');
  const more = total - planned;
  return (
    <p className={`builder__sum${planned > 0 && more > 0 ? ' builder__sum--over' : ''}`} role="status">
      <strong>
        {end === null
          ? t('builder.total', { minutes: total })
          : t('builder.totalUntil', { minutes: total, end })}
      </strong>{' '}
      {planned === 0 ? null : more > 0 ? (
        <>
          <Icon name="warning" size="1.1em" /> {t('builder.over', { count: more })}
        </>
      ) : (
        t(more === 0 ? 'builder.exact' : 'builder.under', { count: -more })
      )}
    </p>
  );
}
