import '../results/results.css';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import type { DotItem } from '#domain/blocks/dots/dotItems.ts';
import { isResidents } from '#domain/results/differences.ts';
import { rankedDots } from '#domain/results/rankedDots.ts';
import type { Result } from '#domain/workshop/counts.ts';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { ResultTable } from '../results/ResultTable.tsx';
import { TooFew } from '../results/TooFew.tsx';
import { useResultLines } from '../results/useResultWords.ts';

interface DotBarsProps {
  view: State;
  result: Result;
  items: readonly DotItem[];
  /** So many choices at most; how many more there are is said. */
  most?: number;
}

/** What got dots, most first: a bar made of the groups' parts, and the number of each group beside its mark. */
export function DotBars({ view, result, items, most = items.length }: DotBarsProps) {
  const t = useWords('results');
  const lines = useResultLines(view, result);
  if (result.all === null) return <TooFew />;
  const byKey = new Map(items.map((item) => [item.key, item]));
  const ranked = rankedDots(
    result,
    items.map((item) => item.key),
  ).filter((each) => each.total > 0 || byKey.get(each.key)?.kind === 'place');
  const highest = ranked[0]?.total ?? 0;
  if (highest === 0) return <p className="result-sentence">{t('dots.none')}</p>;
  // That there are more takes the room of one bar.
  const shown = ranked.length > most ? ranked.slice(0, Math.max(1, most - 1)) : ranked;
  const text = (key: string) => byKey.get(key)?.text ?? '';
  return (
    <div className="result">
      <Sentences
        view={view}
        result={result}
        ranked={ranked}
        text={text}
        short={ranked.every((each) => byKey.get(each.key)?.kind !== 'note')}
      />
      <ul className="dot-bars" aria-hidden="true">
        {shown.map(({ key, total, perGroup }) => (
          <Bar
            key={key}
            item={byKey.get(key)}
            total={total}
            parts={perGroup.map(({ n }) => n)}
            highest={highest}
            lines={lines}
          />
        ))}
      </ul>
      {ranked.length > shown.length ? (
        <p className="result-note">{t('dots.rest', { count: ranked.length - shown.length })}</p>
      ) : null}
      {lines.some((line) => line.group === null) ? <p className="result-note">{t('othersWhy')}</p> : null}
      <ResultTable
        caption={t('dots.caption')}
        head={[t('dots.item'), t('dots.total'), ...lines.map((line) => line.name)]}
        rows={ranked.map(({ key, total, perGroup }) => [text(key), total, ...perGroup.map(({ n }) => n)])}
      />
    </div>
  );
}

interface BarProps {
  item: DotItem | undefined;
  total: number;
  /** How many dots of each of `lines`. */
  parts: readonly number[];
  /** The dots of the longest bar. */
  highest: number;
  lines: ReturnType<typeof useResultLines>;
}

/** One choice: what it is, its bar, and whose dots these are. */
function Bar({ item, total, parts, highest, lines }: BarProps) {
  const t = useWords('results');
  // Nobody beside whom to compare: then the one name under every bar says nothing.
  const alone = lines.length === 1;
  return (
    <li>
      <div className="dot-bars__words">
        <span className="dot-bars__text" dir="auto">
          {item?.text}
          {item?.kind === 'cluster' ? (
            <span className="dot-bars__kind">
              {' · '}
              {t('dots.cluster', { count: item.noteIds.length })}
            </span>
          ) : null}
        </span>
        <span className="dot-bars__total">{t('dots.count', { count: total })}</span>
      </div>
      <div className="dot-bars__track">
        {parts.map((n, at) =>
          n === 0 ? null : (
            <span
              key={at}
              className="dot-bars__part"
              style={{
                inlineSize: `${(n / highest) * 100}%`,
                backgroundColor: alone
                  ? 'var(--pp-brick-dark)'
                  : coloursOf(lines[at]?.group?.colour ?? null).solid,
              }}
            />
          ),
        )}
      </div>
      <div className="dot-bars__groups">
        {parts.map((n, at) =>
          n === 0 || alone ? null : (
            <span key={at} className="dot-bars__group">
              <GroupMark group={lines[at]?.group ?? null} size="1.15em" />
              {lines[at]?.name} {n}
            </span>
          ),
        )}
      </div>
    </li>
  );
}

interface SentencesProps {
  view: State;
  result: Result;
  ranked: ReturnType<typeof rankedDots>;
  text: (key: string) => string;
  /** Words short enough to be said twice; a note stands in full over its own bar. */
  short: boolean;
}

/** The result in words: what got most, and what residents chose when that is something else. */
function Sentences({ view, result, ranked, text, short }: SentencesProps) {
  const t = useWords('results');
  const highest = ranked[0]?.total ?? 0;
  const tops = ranked.filter((each) => each.total === highest);
  const residentIds = new Set([...view.group.values()].filter((each) => each.resident).map(({ id }) => id));
  const theirs = (key: string) =>
    result.groups
      .filter((group) => isResidents(group, residentIds))
      .reduce((sum, group) => sum + (group.counts[key] ?? 0), 0);
  const best = Math.max(0, ...ranked.map((each) => theirs(each.key)));
  const favourites = best === 0 ? [] : ranked.filter((each) => theirs(each.key) === best);
  const [top] = tops;
  const [favourite] = favourites;
  return (
    <div className="result-sentences">
      {!short ? null : top && tops.length === 1 ? (
        <p className="result-sentence">{t('dots.most', { item: text(top.key) })}</p>
      ) : (
        <p className="result-sentence">
          {t('dots.mostTied', { items: tops.map((each) => text(each.key)).join(', ') })}
        </p>
      )}
      {favourite && favourites.length === 1 && !tops.includes(favourite) ? (
        <p className="result-sentence">{t('dots.residentsMost', { item: text(favourite.key) })}</p>
      ) : null}
    </div>
  );
}
