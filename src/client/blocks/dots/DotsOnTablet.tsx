import { useMemo, useState } from 'react';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { type DotItem, dotItems } from '#domain/blocks/dots/dotItems.ts';
import { dotsOf } from '#domain/blocks/dots/dots.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { useGive } from '../answering/useGive.ts';
import { VoteOnTablet } from '../results/VoteOnTablet.tsx';
import type { TabletBlockProps } from '../TabletBlockProps.ts';
import { DotBars } from './DotBars.tsx';
import { placeName } from './placeName.ts';

/** Voting with dots: a list with + and −, how many are left, and the bars after the reveal. */
export function DotsOnTablet({ activity }: TabletBlockProps) {
  const t = useWords('results');
  const view = useSession((session) => session.view);
  const items = useMemo(() => dotItems(view, activity, BLOCKS, placeName), [view, activity]);
  return (
    <VoteOnTablet
      activity={activity}
      form={(_, own) => <DotList activity={activity} items={items} own={own} />}
      result={(result) => <DotBars view={view} result={result} items={items} />}
      chosen={(own) => {
        const words = items
          .map((item) => ({ text: item.text, n: own.filter((each) => isOn(item, each)).length }))
          .filter(({ n }) => n > 0)
          .map(({ text, n }) => (n === 1 ? text : `${text} (${n})`));
        return words.length === 0 ? null : t('tablet.yourDots', { items: words.join(', ') });
      }}
    />
  );
}

/** A dot on any note of a cluster is a dot on the cluster. */
function isOn(item: DotItem, dot: Contribution): boolean {
  const on = String(dot.data['on']);
  return item.on === on || item.noteIds.includes(on);
}

interface DotListProps {
  activity: Activity;
  items: readonly DotItem[];
  own: readonly Contribution[];
}

function DotList({ activity, items, own }: DotListProps) {
  const t = useWords('results');
  const why = useWords('rejections');
  const act = useAct();
  const giveOne = useGive(activity);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const left = dotsOf(activity.options) - own.length;
  const give = (item: DotItem) => setRefusal(giveOne(undefined, { on: item.on }));
  const take = (dot: Contribution) => setRefusal(act({ type: 'withdraw', contributionId: dot.id }));
  if (items.length === 0) return <p>{t('tablet.nothingToVote')}</p>;
  return (
    <div className="stack">
      <div>
        <p className="vote__left" role="status">
          {left > 0 ? t('tablet.left', { count: left }) : t('tablet.leftNone')}
        </p>
        <p className="quiet">{t('tablet.dotsHint')}</p>
      </div>
      {refusal === null ? null : <Alert kind="warning">{t('tablet.refused', { why: why(refusal) })}</Alert>}
      <ul className="vote__list" aria-label={t('tablet.list')}>
        {items.map((item) => {
          const mine = own.filter((each) => isOn(item, each));
          const [last] = mine.slice(-1);
          return (
            <li key={item.key} className={`vote__item${mine.length > 0 ? ' vote__item--chosen' : ''}`}>
              <span className="vote__words" dir="auto">
                {item.text}
                {item.kind === 'cluster' ? (
                  <span className="quiet"> · {t('dots.cluster', { count: item.noteIds.length })}</span>
                ) : null}
              </span>
              <span className="vote__buttons">
                <RoundButton
                  sign="−"
                  label={t('tablet.take', { item: item.text })}
                  onPress={last ? () => take(last) : null}
                />
                <span className="vote__dots">
                  <span className="visually-hidden">{t('tablet.own', { count: mine.length })}</span>
                  {mine.map((dot) => (
                    <span key={dot.id} className="vote__dot" />
                  ))}
                </span>
                <RoundButton
                  sign="+"
                  label={t('tablet.give', { item: item.text })}
                  onPress={left > 0 ? () => give(item) : null}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Keeps its focus when there is nothing (more) to do, so that the keyboard is not thrown back. */
function RoundButton({
  sign,
  label,
  onPress,
}: {
  sign: string;
  label: string;
  onPress: (() => void) | null;
}) {
  return (
    <button
      type="button"
      className="vote__button"
      aria-label={label}
      aria-disabled={onPress === null}
      onClick={onPress ?? undefined}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
