import { scripts } from 'virtual:catalog/scripts';
import type { CatalogScript } from '#catalog/Catalog.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Html } from '#client/ui/Html.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { Form } from './Form.ts';

interface ScriptChoiceProps {
  form: Pick<Form, 'scriptId'>;
  script: CatalogScript;
  onChange: (change: Pick<Form, 'scriptId'>) => void;
}

/** How much time there is, and what each script does with it. */
export function ScriptChoice({ form, script, onChange }: ScriptChoiceProps) {
  const t = useWords('prepare');
  return (
    <section className="prepare__section">
      <Heading level={2}>{t('script.title')}</Heading>
      <RadioCards
        legend={t('script.legend')}
        choices={scripts.map(({ id, title, minutes, description }) => ({
          value: id,
          label: t('script.label', { title, minutes }),
          hint: description,
        }))}
        value={scripts.find((each) => each.id === form.scriptId)?.id ?? null}
        onChange={(scriptId) => onChange({ scriptId })}
      />
      <details className="prepare__details">
        <summary>{t('script.inside')}</summary>
        <ol className="prepare__plan">
          {script.activities.map((activity) => (
            <li key={activity.key}>
              <span>{activity.title.tekst}</span>
              <span className="quiet">{t('script.minutes', { count: activity.minutes })}</span>
            </li>
          ))}
        </ol>
      </details>
      {script.html === '' ? null : (
        <details className="prepare__details">
          <summary>{t('script.before')}</summary>
          <Html html={script.html} />
        </details>
      )}
    </section>
  );
}
