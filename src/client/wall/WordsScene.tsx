import './closing.css';
import { useMemo } from 'react';
import { wordsOf } from '#client/blocks/word/wordsOf.ts';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { fitWords } from './fitWords.ts';
import { Question } from './Question.tsx';
import { useElementSize } from './useElementSize.ts';
import { usePages } from './usePages.ts';

interface WordsSceneProps {
  view: State;
  activity: Activity;
  /** A hundredth of the wall's height, in CSS pixels. */
  unit: number;
}

/** The one-word round: every word as large as every other, residents first. */
export function WordsScene({ view, activity, unit }: WordsSceneProps) {
  const t = useWords('closing');
  const wall = useWords('wall');
  const [frame, size] = useElementSize<HTMLDivElement>();
  const words = useMemo(() => wordsOf(view, activity.id), [view, activity.id]);
  const fitted = useMemo(
    () =>
      fitWords(
        words.map(({ text }) => text),
        size.width / unit,
        size.height / unit,
      ),
    [words, size, unit],
  );
  const page = usePages(activity.id, fitted.pages.length, false);
  return (
    <div className="wall__notes">
      <Question view={view} activity={activity} most={6} />
      <div className="wall__board" ref={frame}>
        {words.length === 0 ? <p className="wall__lead">{t('word.none')}</p> : null}
        <ul className="wall__words" style={{ fontSize: `calc(var(--u) * ${fitted.size})` }}>
          {fitted.pages[page]?.map((index) => {
            const shown = words[index];
            return shown ? (
              <li key={shown.id}>
                <GroupMark group={shown.group} size="0.9em" />
                <VisuallyHidden>{shown.group?.label ?? t('everyone')}:</VisuallyHidden> {shown.text}
              </li>
            ) : null;
          })}
        </ul>
      </div>
      {fitted.pages.length > 1 ? (
        <p className="wall__page">{wall('page', { page: page + 1, pages: fitted.pages.length })}</p>
      ) : null}
    </div>
  );
}
