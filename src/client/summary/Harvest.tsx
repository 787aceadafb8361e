import './harvest.css';
import { type ReactNode, useMemo } from 'react';
import { placeName } from '#client/blocks/dots/placeName.ts';
import { useApartWords } from '#client/blocks/results/useResultWords.ts';
import { wordsOf } from '#client/blocks/word/wordsOf.ts';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { type Summary, summaryOf } from '#domain/results/summary.ts';
import { openQuestions } from '#domain/workshop/parking.ts';
import { inOrder, type State } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { AgreedList } from './AgreedList.tsx';

/** The whole harvest of a session, to read and to print; what there is nothing of is left out. */
export function Harvest({ view }: { view: State }) {
  const t = useWords('closing');
  const summary = useMemo(() => summaryOf(view, BLOCKS, placeName), [view]);
  return (
    <div className="harvest">
      <Section title={t('summary.steps')}>
        {summary.steps.length === 0 ? <p>{t('summary.noSteps')}</p> : <AgreedList steps={summary.steps} />}
      </Section>
      <Conclusions conclusions={summary.conclusions} />
      <Dots dots={summary.dots} />
      <Differences view={view} differences={summary.differences} />
      <Words view={view} />
      <Questions view={view} />
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="harvest__section">
      <Heading level={2}>{title}</Heading>
      {children}
    </section>
  );
}

function Conclusions({ conclusions }: Pick<Summary, 'conclusions'>) {
  const t = useWords('closing');
  if (conclusions.length === 0) return null;
  return (
    <Section title={t('summary.conclusions')}>
      <ul className="harvest__list">
        {conclusions.map(({ activityId, title, text }) => (
          <li key={activityId}>
            <strong>{title.tekst_b1}</strong>
            <br />
            {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Dots({ dots }: Pick<Summary, 'dots'>) {
  const t = useWords('closing');
  const words = useWords('results');
  return dots.map(({ activityId, title, top }) => (
    <Section key={activityId} title={`${t('summary.dots')}: ${title.tekst_b1}`}>
      <ol className="harvest__list">
        {top.map(({ text, n }) => (
          <li key={text}>
            {text} <strong>({words('dots.count', { count: n })})</strong>
          </li>
        ))}
      </ol>
    </Section>
  ));
}

function Differences({ view, differences }: { view: State } & Pick<Summary, 'differences'>) {
  const t = useWords('closing');
  const apartWords = useApartWords(view);
  if (differences.length === 0) return null;
  return (
    <Section title={t('summary.differences')}>
      <ul className="harvest__list">
        {differences.map(({ activityId, title, placeId, apart }) => (
          <li key={activityId}>
            <strong>{placeId === null ? title.tekst_b1 : placeName(placeId)}:</strong> {apartWords(apart)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Words({ view }: { view: State }) {
  const t = useWords('closing');
  const words = inOrder(view.activity.values())
    .filter((each) => each.block === 'word')
    .flatMap(({ id }) => wordsOf(view, id));
  if (words.length === 0) return null;
  return (
    <Section title={t('word.hall')}>
      <ul className="harvest__words">
        {words.map(({ id, text, group }) => (
          <li key={id} dir="auto">
            <GroupMark group={group} size="1.25rem" />
            <VisuallyHidden>{group?.label ?? t('everyone')}:</VisuallyHidden> {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Questions({ view }: { view: State }) {
  const t = useWords('closing');
  const questions = openQuestions(view);
  if (questions.length === 0) return null;
  return (
    <Section title={t('park.wall')}>
      <ul className="harvest__list">
        {questions.map(({ parked, care }) => (
          <li key={parked.id} dir="auto">
            {parked.text}
            {care.answer === '' ? null : (
              <>
                <br />
                <strong>{t('park.answer')}</strong> {care.answer}
              </>
            )}
            {care.lead === '' ? null : (
              <>
                <br />
                <strong>{t('park.lead')}</strong> {care.lead}
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
