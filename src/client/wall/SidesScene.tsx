import { places } from 'virtual:catalog/places';
import { type CSSProperties, useMemo } from 'react';
import { showMean, useApartWords, useGroupNames } from '#client/blocks/results/useResultWords.ts';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { type Said, type SideBySide, sideBySide } from '#domain/results/sideBySide.ts';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import type { PlaceId } from '#domain/workshop/place.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import type { State } from '#domain/workshop/State.ts';
import { withSoftHyphens } from '#i18n/hyphenate.ts';
import { useWords } from '#i18n/useWords.ts';
import { sidesPages } from './sidesPages.ts';
import { useElementSize } from './useElementSize.ts';
import { usePages } from './usePages.ts';

/** Longer words may not fit one of four lanes. */
const LONG_WORD = 13;

interface Column {
  readonly group: StakeholderGroup | null;
  readonly said: readonly Said[];
  readonly mean: number | null;
  readonly dots: number | null;
  readonly silent: boolean;
}

interface SidesSceneProps {
  view: State;
  placeId: PlaceId;
  /** A hundredth of the wall's height, in CSS pixels. */
  unit: number;
}

/** *Vier vensters naast elkaar*: one place as each group sees it, residents first. */
export function SidesScene({ view, placeId, unit }: SidesSceneProps) {
  const t = useWords('closing');
  const wall = useWords('wall');
  const [frame, size] = useElementSize<HTMLDivElement>();
  const sides = useMemo(() => sideBySide(view, placeId, BLOCKS), [view, placeId]);
  const columns = useMemo(() => columnsOf(sides), [sides]);
  // Under the names there is room for a score, where there is one.
  const width = size.width / unit;
  const head = nameHeight(columns, width) + (sides.scored ? 8.2 : 0) + (sides.dotted ? 4.8 : 0);
  const pages = useMemo(
    () =>
      sidesPages(
        columns.map(({ said }) => said),
        width,
        Math.max(10, size.height / unit - head),
      ),
    [columns, width, size.height, unit, head],
  );
  const page = usePages(placeId, pages.length, false);
  const place = places.find((each) => each.id === placeId);
  return (
    <div className="wall__notes">
      <h1 className="wall__title wall__sides-title">
        {place?.number === undefined ? null : <span className="wall__number">{place.number}</span>}
        {t('sides.title', { place: place?.label ?? '' })}
      </h1>
      <Between view={view} sides={sides} />
      <div className="wall__sides" ref={frame}>
        {pages[page]?.columns.map(({ at, said }) => {
          const column = columns[at];
          return column ? (
            <SideColumn key={column.group?.id ?? ''} column={column} shown={said} sides={sides} />
          ) : null;
        })}
      </div>
      {pages.length > 1 ? (
        <p className="wall__page">{wall('page', { page: page + 1, pages: pages.length })}</p>
      ) : null}
    </div>
  );
}

/** A long name needs two lines where four columns share a wall of 4:3. */
function nameHeight(columns: readonly Column[], width: number): number {
  const letters = (width / Math.min(4, columns.length) - 9.4) / 2.1;
  return columns.some(({ group }) => (group?.label.length ?? 0) > letters) ? 10.4 : 6.4;
}

function columnsOf({ sides, everyone }: SideBySide): Column[] {
  const all = { group: null, said: everyone, mean: null, dots: null, silent: false };
  return everyone.length > 0 ? [...sides, all] : [...sides];
}

/** The one sentence between the columns: where they contradict each other, and what only counts together. */
function Between({
  view,
  sides: { difference, contradiction, together },
}: {
  view: State;
  sides: SideBySide;
}) {
  const t = useWords('closing');
  const words = useWords('results');
  const nameOf = useGroupNames(view);
  const apartWords = useApartWords(view);
  if (difference.kind === 'none' && together?.mean == null) return null;
  return (
    <p className={`wall__between${contradiction ? ' wall__between--apart' : ''}`}>
      {contradiction ? <strong>{t('sides.differ')} </strong> : null}
      {difference.kind === 'apart' ? apartWords(difference) : null}
      {difference.kind === 'same' ? words('same') : null}
      {difference.kind === 'apart' ? '. ' : ' '}
      {together?.mean == null
        ? null
        : words('desk.sides.scoreTogether', {
            mean: showMean(together.mean),
            groups: together.groupIds.map((id) => nameOf([id])).join(', '),
          })}
    </p>
  );
}

interface SideColumnProps {
  column: Column;
  shown: readonly number[];
  sides: SideBySide;
}

function SideColumn({ column: { group, said, mean, dots, silent }, shown, sides }: SideColumnProps) {
  const t = useWords('closing');
  const words = useWords('results');
  const colours = coloursOf(group?.colour ?? null);
  return (
    <section
      className={`wall__side${silent ? ' wall__side--silent' : ''}`}
      aria-label={group?.label ?? t('everyone')}
      style={{ '--note-soft': colours.soft, '--note-solid': colours.solid } as CSSProperties}
    >
      <h2 className="wall__side-name">
        <GroupMark group={group} size="calc(var(--u) * 4.4)" />
        {group?.label ?? t('everyone')}
      </h2>
      {sides.scored && group ? (
        mean === null ? (
          <p className="wall__side-small">{words('desk.sides.noScore')}</p>
        ) : (
          <div>
            <p className="wall__side-score">{t('sides.score', { mean: showMean(mean) })}</p>
            <div className="wall__side-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(mean / 5) * 100}%` }} />
            </div>
          </div>
        )
      ) : null}
      {sides.dotted && group ? (
        <p className="wall__side-small">
          {dots === null ? words('desk.sides.noDots') : words('desk.sides.dots', { count: dots })}
        </p>
      ) : null}
      {silent ? <p className="wall__side-silence">{t('sides.silent')}</p> : null}
      {!silent && said.length === 0 ? <p className="wall__side-small">{t('sides.nothing')}</p> : null}
      <ul className="wall__side-said">
        {shown.map((index) => {
          const one = said[index];
          return one ? (
            <li key={index} dir="auto">
              <span className="wall__side-text">{withSoftHyphens(one.text, LONG_WORD)}</span>
              {one.n > 1 ? <strong>{words('desk.sides.notes', { count: one.n })}</strong> : null}
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}
