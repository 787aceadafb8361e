import './explain.css';
import { RegisterSwitch } from '#client/reading/RegisterSwitch.tsx';
import { useRegister } from '#client/reading/useRegister.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { TermText } from '#client/ui/TermText.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { TabletBlockProps } from '../TabletBlockProps.ts';

/** Somebody tells something in the hall: the same words on the tablet, for who reads along. */
export function ExplainOnTablet({ activity }: TabletBlockProps) {
  const t = useWords('participant');
  const { register } = useRegister();
  const lines = (activity.wallText?.[register] ?? '').split('\n').filter((line) => line.trim() !== '');
  return (
    <div className="stack" style={{ gap: '1rem' }}>
      <Heading level={1}>{activity.title[register]}</Heading>
      {lines.length === 0 ? (
        <p>{t('waiting.look')}</p>
      ) : (
        <>
          <ul className="stack tablet-lines">
            {lines.map((line) => (
              <li key={line}>
                <TermText>{line}</TermText>
              </li>
            ))}
          </ul>
          {activity.wallText?.tekst === activity.wallText?.tekst_b1 ? null : (
            <div>
              <RegisterSwitch />
            </div>
          )}
        </>
      )}
    </div>
  );
}
