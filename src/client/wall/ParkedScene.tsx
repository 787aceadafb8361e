import { GroupMark } from '#client/ui/GroupMark.tsx';
import { openQuestions } from '#domain/workshop/parking.ts';
import type { State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { pagesByHeight } from './pagesByHeight.ts';
import { usePages } from './usePages.ts';

/** Letters on one line of this list, at its size. */
const LINE = 74;

/** The open questions, residents' first, with what was said and who takes them on. */
export function ParkedScene({ view }: { view: State }) {
  const t = useWords('closing');
  const wall = useWords('wall');
  const questions = openQuestions(view);
  const pages = pagesByHeight(
    questions.map(({ parked, care }) => {
      const more = `${care.answer} ${care.lead}`.trim();
      return (
        0.9 + Math.ceil(parked.text.length / LINE) + (more === '' ? 0 : Math.ceil((more.length + 20) / 84))
      );
    }),
    11,
  );
  const page = usePages('parked', pages.length, false);
  return (
    <div className="wall__notes">
      <h1 className="wall__title">{t('park.wall')}</h1>
      {questions.length === 0 ? <p className="wall__lead">{t('park.none')}</p> : null}
      <ul className="wall__parked">
        {pages[page]?.map((index) => {
          const one = questions[index];
          if (!one) return null;
          const group = view.group.get(one.parked.groupId ?? '') ?? null;
          return (
            <li key={one.parked.id}>
              <GroupMark group={group} size="calc(var(--u) * 4.6)" />
              <div>
                <p className="wall__parked-text" dir="auto">
                  <span className="visually-hidden">{group?.label ?? t('everyone')}: </span>
                  {one.parked.text}
                </p>
                {one.care.answer === '' ? null : (
                  <p>
                    <strong>{t('park.answer')}</strong> {one.care.answer}
                  </p>
                )}
                {one.care.lead === '' ? null : (
                  <p>
                    <strong>{t('park.lead')}</strong> {one.care.lead}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {pages.length > 1 ? (
        <p className="wall__page">{wall('page', { page: page + 1, pages: pages.length })}</p>
      ) : null}
    </div>
  );
}
