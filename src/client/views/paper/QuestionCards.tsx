import { places } from 'virtual:catalog/places';
import type { PaperQuestion } from '#client/conduct/paperQuestions.ts';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { useWords } from '#i18n/useWords.ts';

interface QuestionCardsProps {
  questions: readonly PaperQuestion[];
  /** One on a sheet; otherwise two, to be cut. */
  large: boolean;
}

/** One question on a card, in plain Dutch and large, for on the tables. */
export function QuestionCards({ questions, large }: QuestionCardsProps) {
  const t = useWords('paper');
  const perSheet = large ? 1 : 2;
  const sheets = Array.from({ length: Math.ceil(questions.length / perSheet) }, (_, index) =>
    questions.slice(index * perSheet, (index + 1) * perSheet),
  );
  return sheets.map((cards) => (
    <section
      key={cards[0]?.prompt.id}
      className="paper-sheet"
      aria-label={t('questions.sheet', { numbers: cards.map((each) => each.number).join(', ') })}
    >
      {cards.map((card) => (
        <QuestionCard key={card.prompt.id} card={card} large={large} />
      ))}
    </section>
  ));
}

function QuestionCard({ card, large }: { card: PaperQuestion; large: boolean }) {
  const t = useWords('paper');
  const words = useWords('participant');
  const { number, activity, prompt, groups } = card;
  const place = places.find((each) => each.id === (prompt.placeId ?? activity.placeId));
  const at =
    place === undefined
      ? activity.title.tekst_b1
      : place.number === undefined
        ? words('question.window', { label: place.label })
        : words('question.task', { number: place.number, label: place.label });
  return (
    <div className={`question-card ${large ? 'question-card--large' : 'paper-half'}`}>
      <p className="question-card__head">
        <span className="question-card__number">{t('questions.number', { number })}</span>
        <span>{at}</span>
      </p>
      <p className="question-card__text">{prompt.wording.tekst_b1}</p>
      {groups.length === 0 ? null : (
        <p className="question-card__group">
          {t('questions.for')}
          {groups.map((group) => (
            <span key={group.id} className="paper__group">
              <GroupMark group={group} size="8mm" /> {group.label}
            </span>
          ))}
        </p>
      )}
      {prompt.starters.length === 0 ? null : (
        <p className="question-card__starters">
          {t('questions.starters')} {prompt.starters.join('  ·  ')}
        </p>
      )}
      <p className="question-card__foot">{t('questions.foot', { number })}</p>
    </div>
  );
}
