import { Heading } from '#client/ui/Heading.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Faults, SetUpForm } from './Form.ts';

const RETENTIONS = [1, 7, 30, 90, 180, 365];

interface SetUpFieldsProps {
  set: SetUpForm;
  faults: Faults;
  /** The moment of deletion (ms) that people who joined were told: it comes no later. Absent or null: nobody joined. */
  promisedDay?: number | null;
  onChange: (change: Partial<SetUpForm>) => void;
}

/** What the session is called, whose it is, when it is, and how long it is kept. */
export function SetUpFields({ set, faults, promisedDay = null, onChange }: SetUpFieldsProps) {
  const t = useWords('prepare');
  const said = (fault: keyof Faults) => {
    const code = faults[fault];
    return code === undefined ? null : t(`errors.${code}`, { day: formatDay(promisedDay ?? 0) });
  };
  const retentions = RETENTIONS.includes(set.retentionDays) ? RETENTIONS : [...RETENTIONS, set.retentionDays];
  return (
    <section className="prepare__section">
      <Heading level={2}>{t('about')}</Heading>
      <TextField
        label={t('title')}
        description={t('titleHint')}
        error={said('title')}
        value={set.title}
        autoComplete="off"
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <div className="prepare__two">
        <TextField
          label={t('organisation')}
          description={t('organisationHint')}
          value={set.organisation}
          maxLength={LIMITS.organisation}
          autoComplete="organization"
          onChange={(event) => onChange({ organisation: event.target.value })}
        />
        <TextField
          label={t('contact')}
          description={t('contactHint')}
          value={set.contact}
          maxLength={LIMITS.contact}
          onChange={(event) => onChange({ contact: event.target.value })}
        />
      </div>
      <TextField
        label={t('privacyUrl')}
        description={t('privacyUrlHint')}
        error={said('privacyUrl')}
        value={set.privacyUrl}
        maxLength={LIMITS.url}
        inputMode="url"
        autoComplete="url"
        onChange={(event) => onChange({ privacyUrl: event.target.value })}
      />
      <div className="prepare__two">
        <TextField
          label={t('date')}
          description={promisedDay === null ? undefined : t('promised', { day: formatDay(promisedDay) })}
          error={said('date')}
          type="date"
          value={set.date}
          onChange={(event) => onChange({ date: event.target.value })}
        />
        <Select
          label={t('retention')}
          description={t('retentionHint')}
          error={said('retentionDays')}
          value={String(set.retentionDays)}
          options={retentions.map((days) => ({
            value: String(days),
            label: t('retentionDays', { count: days }),
          }))}
          onChange={(event) => onChange({ retentionDays: Number(event.target.value) })}
        />
      </div>
    </section>
  );
}
