import '../results/results.css';
import type { CSSProperties } from 'react';
import { meanOf, SCALE_VALUES } from '#domain/blocks/scale/scale.ts';
import type { Result } from '#domain/workshop/counts.ts';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import type { State } from '#domain/workshop/State.ts';
import { withSoftHyphens } from '#i18n/hyphenate.ts';
import { useWords } from '#i18n/useWords.ts';
import { LineName } from '../results/LineName.tsx';
import { ResultTable } from '../results/ResultTable.tsx';
import { TooFew } from '../results/TooFew.tsx';
import { type ResultLine, showMean, useDifferenceWords, useResultLines } from '../results/useResultWords.ts';

const NUMBERS = SCALE_VALUES.slice(0, 5);
const BESIDE = SCALE_VALUES.slice(5);
/** More dots than this in one cell are not drawn; the number stands there anyway. */
const MOST_DOTS = 21;

/** How far are we, per group: a dot for each answer, the mean as a mark, and the difference in one sentence. */
export function DotPlot({ view, result }: { view: State; result: Result }) {
  const t = useWords('results');
  const lines = useResultLines(view, result);
  const sentence = useDifferenceWords(view, result);
  if (result.all === null) return <TooFew />;
  const meanWords = (counts: Readonly<Record<string, number>>) => {
    const mean = meanOf(counts);
    return mean === null ? '–' : showMean(mean);
  };
  return (
    <div className="result">
      {sentence === null ? null : <p className="result-sentence">{sentence}</p>}
      <div className="dot-plot__frame" aria-hidden="true">
        <div className="dot-plot">
          <div className="dot-plot__row">
            <span />
            <div className="dot-plot__heads">
              {NUMBERS.map((value) => (
                <span key={value} className="dot-plot__head">
                  <strong>{value}</strong>
                  <span className="dot-plot__words">{withSoftHyphens(t(`scale.${value}`))}</span>
                </span>
              ))}
            </div>
            <div className="dot-plot__heads dot-plot__heads--beside">
              {BESIDE.map((value) => (
                <span key={value} className="dot-plot__head">
                  {t(`scale.${value}`)}
                </span>
              ))}
            </div>
          </div>
          {lines.map((line) => (
            <Row key={line.name} line={line} mean={t('meanOf', { mean: meanWords(line.result.counts) })} />
          ))}
        </div>
        <p className="dot-plot__legend">
          {NUMBERS.map((value) => `${value}\u00a0${t(`scale.${value}`)}`).join(' · ')}
        </p>
      </div>
      {lines.some((line) => line.group === null) ? <p className="result-note">{t('othersWhy')}</p> : null}
      <ResultTable
        caption={t('scale.caption')}
        head={[t('group'), t('mean'), ...SCALE_VALUES.map((value) => t(`scale.${value}`))]}
        rows={[...lines, { name: t('all'), result: result.all }].map(({ name, result: { counts } }) => [
          name,
          meanWords(counts),
          ...SCALE_VALUES.map((value) => counts[value] ?? 0),
        ])}
      />
    </div>
  );
}

function Row({ line, mean }: { line: ResultLine; mean: string }) {
  const t = useWords('results');
  const { solid, soft } = coloursOf(line.group?.colour ?? null);
  const at = meanOf(line.result.counts);
  return (
    <div className="dot-plot__row" style={{ '--line-solid': solid, '--line-soft': soft } as CSSProperties}>
      <span className="dot-plot__name">
        <LineName line={line} under={mean} />
      </span>
      <div className="dot-plot__cells">
        {NUMBERS.map((value) => (
          <Cell key={value} n={line.result.counts[value] ?? 0} />
        ))}
        {at === null ? null : (
          <span className="dot-plot__mean" style={{ insetInlineStart: `${((at - 0.5) / 5) * 100}%` }} />
        )}
      </div>
      <div className="dot-plot__cells dot-plot__cells--beside">
        {BESIDE.map((value) => (
          <Cell key={value} n={line.result.counts[value] ?? 0} words={t(`scale.${value}`)} />
        ))}
      </div>
    </div>
  );
}

/** `words` stand in the cell where a phone has no room for heads. */
function Cell({ n, words }: { n: number; words?: string }) {
  return (
    <span className="dot-plot__cell" data-words={words}>
      {Array.from({ length: Math.min(n, MOST_DOTS) }, (_, at) => (
        <span key={at} className="dot-plot__dot" />
      ))}
      {n > 0 ? <span className="dot-plot__n">{n}</span> : null}
    </span>
  );
}
