import { Icon, type IconName } from '#client/ui/Icon.tsx';
import { useWords } from '#i18n/useWords.ts';
import { type Finding, type Level, levelOf, type Test } from './Finding.ts';

const ICONS: Readonly<Record<Level, IconName>> = { good: 'check', mind: 'warning', bad: 'error' };

/** One test: what it is, how it stands in a word and a sign, and what to do. */
export function Result({ test, finding }: { test: Test; finding: Finding | undefined }) {
  const t = useWords('check');
  const level = finding === undefined ? 'busy' : levelOf(finding);
  return (
    <li className={`check__result check__result--${level}`}>
      <span className="check__sign">
        {level === 'busy' ? null : <Icon name={ICONS[level]} size="1.5rem" />}
      </span>
      <div>
        <p className="check__name">
          <strong>{t(`tests.${test}`)}</strong> <span className="check__level">{t(`level.${level}`)}</span>
        </p>
        {finding === undefined ? null : <Advice finding={finding} />}
      </div>
    </li>
  );
}

function Advice({ finding: { test, outcome, value } }: { finding: Finding }) {
  const t = useWords('check');
  const key = `results.${test}.${outcome}` as 'results.server.fast';
  return <p>{t(key, { value: value ?? 0 })}</p>;
}
