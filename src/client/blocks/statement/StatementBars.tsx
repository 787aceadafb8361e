import '../results/results.css';
import { askedBefore, STATEMENT_VALUES, type StatementValue } from '#domain/blocks/statement/statement.ts';
import { shiftsOf } from '#domain/results/differences.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Result } from '#domain/workshop/counts.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { LineName } from '../results/LineName.tsx';
import { ResultTable } from '../results/ResultTable.tsx';
import { TooFew } from '../results/TooFew.tsx';
import { useGroupNames, useResultLines } from '../results/useResultWords.ts';

interface StatementBarsProps {
  view: State;
  activity: Activity;
  result: Result;
}

/** Eens, oneens or twijfel per group, and what shifted since the proposition was asked before. */
export function StatementBars({ view, activity, result }: StatementBarsProps) {
  const t = useWords('results');
  const lines = useResultLines(view, result);
  const before = view.result.get(askedBefore(activity.options) ?? '');
  if (result.all === null) return <TooFew />;
  return (
    <div className="result">
      <div className="parts" aria-hidden="true">
        {lines.map((line) => (
          <div key={line.name}>
            <LineName line={line} />
            <div className="parts__bar">
              {STATEMENT_VALUES.map((value) => (
                <Part key={value} value={value} n={line.result.counts[value] ?? 0} />
              ))}
            </div>
          </div>
        ))}
      </div>
      {before ? <Shifts view={view} before={before} after={result} /> : null}
      {lines.some((line) => line.group === null) ? <p className="result-note">{t('othersWhy')}</p> : null}
      <ResultTable
        caption={t('statement.caption')}
        head={[t('group'), ...STATEMENT_VALUES.map((value) => t(`statement.${value}`))]}
        rows={[...lines, { name: t('all'), result: result.all }].map(({ name, result: { counts } }) => [
          name,
          ...STATEMENT_VALUES.map((value) => counts[value] ?? 0),
        ])}
      />
    </div>
  );
}

function Part({ value, n }: { value: StatementValue; n: number }) {
  const t = useWords('results');
  if (n === 0) return null;
  return (
    <span className={`parts__part parts__part--${value}`} style={{ flexGrow: n, flexBasis: 0 }}>
      {n} {t(`statement.${value}`)}
    </span>
  );
}

function Shifts({ view, before, after }: { view: State; before: Result; after: Result }) {
  const t = useWords('results');
  const nameOf = useGroupNames(view);
  const all = after.all?.groupIds.length;
  const shifts = shiftsOf(before, after);
  if (shifts.length === 0) return null;
  return (
    <div>
      <p className="result-sentence">{t('statement.shiftTitle')}</p>
      <ul className="parts__shifts">
        {shifts.map(({ groupIds, value, before: was, after: is }, at) => {
          const who = at === shifts.length - 1 && groupIds.length === all ? t('all') : nameOf(groupIds);
          const moved = was.n * is.of !== is.n * was.of;
          return (
            <li key={who}>
              {moved
                ? t('statement.shift', {
                    who,
                    value: t(`statement.${value as StatementValue}`),
                    before: was.n,
                    beforeOf: was.of,
                    after: is.n,
                    afterOf: is.of,
                  })
                : t('statement.still', { who })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
