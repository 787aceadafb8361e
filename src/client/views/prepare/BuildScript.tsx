import './prepare.css';
import { questions } from 'virtual:catalog/scripts';
import { withoutLooseQuestions } from '#client/script/editScript.ts';
import { keepScript } from '#client/script/ownScripts.ts';
import { ScriptBuilder } from '#client/script/ScriptBuilder.tsx';
import type { OwnScript } from '#client/script/scriptFile.ts';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { useWords } from '#i18n/useWords.ts';

interface BuildScriptProps {
  script: OwnScript;
  /** Back to the session, with this script or with the one that was chosen before. */
  onUse: (script: OwnScript) => void;
  onBack: () => void;
}

/** The builder as a page of its own; what was filled in about the session waits behind it. */
export function BuildScript({ script: first, onUse, onBack }: BuildScriptProps) {
  const t = useWords('script');
  return (
    <Page
      title={t('builder.title')}
      className="prepare"
      header={
        <Button icon="back" onClick={onBack}>
          {t('builder.back')}
        </Button>
      }
    >
      <div className="prepare__form">
        <div className="stack">
          <Heading level={1}>{t('builder.title')}</Heading>
          <p className="prepare__lead">{t('builder.lead')}</p>
        </div>
        <ScriptBuilder script={first} catalog={questions}>
          {(script, ready) => (
            <div className="row">
              <Button
                variant="primary"
                large
                disabled={!ready}
                onClick={() => {
                  const whole = { ...script, ...withoutLooseQuestions(script) };
                  keepScript(whole, questions);
                  onUse(whole);
                }}
              >
                {t('builder.use')}
              </Button>
              <Button onClick={onBack}>{t('builder.back')}</Button>
            </div>
          )}
        </ScriptBuilder>
      </div>
    </Page>
  );
}
