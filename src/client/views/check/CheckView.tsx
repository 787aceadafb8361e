import './CheckView.css';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { TextLink } from '#client/ui/TextLink.tsx';
import { useWords } from '#i18n/useWords.ts';
import { levelOf, worst } from './Finding.ts';
import { OtherDevices } from './OtherDevices.tsx';
import { Result } from './Result.tsx';
import { TESTS, useFindings } from './useFindings.ts';

/** *Werkt het hier?*: tries out the network and the device of a hall before the session, and says what to do. */
export function CheckView() {
  const t = useWords('check');
  const { findings, done, again } = useFindings();
  return (
    <Page title={t('title')} footer={<TextLink href="/">{t('back')}</TextLink>}>
      <div className="stack check">
        <Heading level={1}>{t('title')}</Heading>
        <p className="check__lead">{t('lead')}</p>
        <div role="status">
          {done ? <Summary findings={Object.values(findings)} /> : <p className="check__busy">{t('busy')}</p>}
        </div>
        <div className="check__parts">
          <section className="stack" aria-labelledby="apparaat">
            <Heading level={2} id="apparaat">
              {t('device')}
            </Heading>
            <ul className="check__results">
              {TESTS.map((test) => (
                <Result key={test} test={test} finding={findings[test]} />
              ))}
            </ul>
            <div>
              <Button busy={!done} onClick={again}>
                {t('again')}
              </Button>
            </div>
          </section>
          <OtherDevices />
        </div>
      </div>
    </Page>
  );
}

const KINDS = { good: 'ok', mind: 'warning', bad: 'error' } as const;

function Summary({ findings }: { findings: readonly Parameters<typeof levelOf>[0][] }) {
  const t = useWords('check');
  const level = worst(findings.map(levelOf));
  return (
    <Alert kind={KINDS[level]} still>
      <p>{t(`summary.${level}`)}</p>
    </Alert>
  );
}
