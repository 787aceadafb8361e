import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { useWords } from '#i18n/useWords.ts';

/** *Eerst bekijken*: whether the facilitator reads what was written before the hall does. Can be switched later on. */
export function ApprovalChoice({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const t = useWords('prepare');
  return (
    <section className="prepare__section">
      <Heading level={2}>{t('approval.title')}</Heading>
      <Checkbox label={t('approval.label')} hint={t('approval.hint')} checked={on} onChange={onChange} />
    </section>
  );
}
