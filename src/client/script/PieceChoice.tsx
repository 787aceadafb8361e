import { useEffect, useState } from 'react';
import { SCRIPT_BLOCKS, type ScriptBlock, type WorkingForm } from '#catalog/Catalog.ts';
import { Html } from '#client/ui/Html.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import { useWords } from '#i18n/useWords.ts';

interface PieceChoiceProps {
  kind: ScriptBlock | null;
  onKind: (block: ScriptBlock) => void;
  onForm: (form: WorkingForm) => void;
}

/** What to put into a script: a step of some kind, or one of the working forms. */
export function PieceChoice({ kind, onKind, onForm }: PieceChoiceProps) {
  const t = useWords('script');
  return (
    <>
      <RadioCards
        legend={t('add.kind')}
        choices={SCRIPT_BLOCKS.map((block) => ({
          value: block,
          label: t(`kinds.${block}`),
          hint: t(`kindHints.${block}`),
        }))}
        value={kind}
        onChange={onKind}
      />
      <Forms onForm={onForm} />
    </>
  );
}

/** The working forms, fetched when somebody looks for a piece. */
function Forms({ onForm }: Pick<PieceChoiceProps, 'onForm'>) {
  const t = useWords('script');
  const forms = useForms();
  return (
    <section className="stack" aria-labelledby="werkvormen">
      <h3 id="werkvormen" className="utrecht-heading-3">
        {t('add.form')}
      </h3>
      <p className="quiet">{t('add.formLead')}</p>
      {forms === null ? <p role="status">{t('add.loading')}</p> : null}
      <ul className="script-forms">
        {forms?.map((form) => (
          <li key={form.id}>
            <div className="script-forms__words">
              <strong>{t('add.formLabel', { title: form.title, minutes: form.minutes })}</strong>
              <span>{form.description}</span>
              <details className="script-form__details">
                <summary>{t('add.formHow')}</summary>
                <p className="quiet small">{t('add.formSteps', { count: form.activities.length })}</p>
                <ol className="script-forms__steps">
                  {form.activities.map((step) => (
                    <li key={step.key}>{step.title.tekst}</li>
                  ))}
                </ol>
                <Html html={form.html} />
              </details>
            </div>
            <ToolButton
              variant="secondary"
              label={t('add.do')}
              of={form.title}
              onClick={() => onForm(form)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function useForms(): readonly WorkingForm[] | null {
  const [forms, setForms] = useState<readonly WorkingForm[] | null>(null);
  useEffect(() => {
    let gone = false;
    void import('virtual:catalog/forms').then((module) => {
      if (!gone) setForms(module.forms);
    });
    return () => {
      gone = true;
    };
  }, []);
  return forms;
}
