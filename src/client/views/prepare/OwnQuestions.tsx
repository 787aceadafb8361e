import type { Script } from '#catalog/Catalog.ts';
import { newPlace } from '#client/script/newPlace.ts';
import { newId } from '#client/sync/device.ts';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { Form } from './Form.ts';
import { OwnQuestionForm } from './OwnQuestionForm.tsx';
import { useSpots } from './useSpots.ts';

interface OwnQuestionsProps {
  form: Pick<Form, 'own'>;
  script: Script;
  onChange: (change: Pick<Form, 'own'>) => void;
}

/** Questions of one's own, with an activity of the script or with a moment of their own at a place. */
export function OwnQuestions({ form, script, onChange }: OwnQuestionsProps) {
  const t = useWords('prepare');
  const spots = useSpots(
    script.activities
      .filter(({ block }) => block !== 'explain')
      .map(({ key, title }) => ({ id: key, title: title.tekst })),
  );
  return (
    <section className="prepare__section">
      <details className="prepare__details" open={form.own.length > 0}>
        <summary>
          <Heading level={2} className="prepare__summary">
            {t('own.title')}
          </Heading>
        </summary>
        <div className="stack">
          <p className="quiet">{t('own.lead')}</p>
          {form.own.length === 0 ? null : (
            <ul className="prepare__own">
              {form.own.map((own) => (
                <li key={own.key}>
                  <span>
                    <strong>{own.text}</strong>
                    <br />
                    <span className="quiet small">
                      {spots.find((spot) => JSON.stringify(spot.at) === JSON.stringify(own.at))?.label}
                    </span>
                  </span>
                  <Button
                    variant="subtle"
                    aria-label={t('own.removeName', { text: own.text })}
                    onClick={() => onChange({ own: form.own.filter((each) => each.key !== own.key) })}
                  >
                    {t('own.remove')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <OwnQuestionForm
            spots={spots}
            place={newPlace('eigen-vraag')}
            onAdd={(question) => onChange({ own: [...form.own, { key: newId(), ...question }] })}
          />
        </div>
      </details>
    </section>
  );
}
