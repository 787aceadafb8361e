import type { ReactNode } from 'react';
import type { CatalogScript, Script } from '#catalog/Catalog.ts';
import { totalMinutes } from '#client/script/clockTimes.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Html } from '#client/ui/Html.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { Form } from './Form.ts';

interface ScriptChoiceProps {
  form: Pick<Form, 'scriptId'>;
  script: Script;
  scripts: readonly Script[];
  onChange: (change: Pick<Form, 'scriptId'>) => void;
  /** What else can be done with scripts. */
  children?: ReactNode;
}

/** How much time there is, and what each script does with it. */
export function ScriptChoice({ form, script, scripts, onChange, children }: ScriptChoiceProps) {
  const t = useWords('prepare');
  const words = useWords('script');
  const guide = isOfCatalog(script) ? script.html : '';
  return (
    <section className="prepare__section">
      <Heading level={2}>{t('script.title')}</Heading>
      <RadioCards
        legend={t('script.legend')}
        choices={scripts.map((each) => ({
          value: each.id,
          label: t('script.label', { title: each.title, minutes: totalMinutes(each.activities) }),
          hint: isOfCatalog(each)
            ? each.description
            : [words('choice.mine'), each.description].filter((part) => part !== '').join(' · '),
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
      {guide === '' ? null : (
        <details className="prepare__details">
          <summary>{t('script.before')}</summary>
          <Html html={guide} />
        </details>
      )}
      {children}
    </section>
  );
}

function isOfCatalog(script: Script): script is CatalogScript {
  return 'html' in script;
}
