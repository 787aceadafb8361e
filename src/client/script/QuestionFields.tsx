import type { ScriptActivity, ScriptQuestion } from '#catalog/Catalog.ts';
import { placeName } from '#client/blocks/dots/placeName.ts';
import { Button } from '#client/ui/Button.tsx';
import { MoveButtons } from '#client/ui/MoveButtons.tsx';
import { VENSTER_IDS } from '#domain/workshop/place.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import { useWords } from '#i18n/useWords.ts';
import { asking } from './asking.ts';
import { newPlace } from './newPlace.ts';
import { OwnQuestionFields } from './OwnQuestionFields.tsx';
import { QuestionSelect } from './QuestionSelect.tsx';
import { asksNothing } from './scriptFaults.ts';

interface QuestionFieldsProps {
  step: ScriptActivity;
  /** The script's own questions and those of the catalog. */
  questions: readonly ScriptQuestion[];
  newId: () => string;
  /** The step with other questions; `made` are new ones of the script's own. */
  onChange: (step: ScriptActivity, made?: ScriptQuestion[]) => void;
  /** Tells of a question that was typed and not added yet. */
  onHalf?: ((wording: Wording | null) => void) | undefined;
}

/** What a step asks: the questions in their order, others to choose from, and one's own. */
export function QuestionFields({ step, questions, newId, onChange, onHalf }: QuestionFieldsProps) {
  const t = useWords('script');
  const lead =
    step.block === 'steps'
      ? 'leadSteps'
      : asksNothing(step) || step.block === 'word'
        ? 'leadOptional'
        : 'lead';
  const set = (prompts: string[]) => onChange({ ...step, prompts });
  return (
    <fieldset className="script-form__questions">
      <legend className="utrecht-form-label">{t('questions.title')}</legend>
      <p className="quiet small">{t(`questions.${lead}`)}</p>
      {step.prompts.length === 0 ? <p>{t('questions.none')}</p> : null}
      <ol className="script-form__asked">
        {step.prompts.map((id, at) => (
          <Asked
            key={id}
            id={id}
            question={questions.find((each) => each.id === id)}
            word={t(at === 0 || step.block === 'steps' ? 'questions.asked' : 'questions.more')}
            onUp={at > 0 ? () => set(swapped(step.prompts, at - 1)) : null}
            onDown={at < step.prompts.length - 1 ? () => set(swapped(step.prompts, at)) : null}
            onRemove={() => set(step.prompts.filter((each) => each !== id))}
          />
        ))}
      </ol>
      <QuestionSelect
        label={t('questions.choose')}
        none={t('questions.chooseNone')}
        questions={questions.filter(({ id }) => !step.prompts.includes(id))}
        onPick={(id) => {
          if (id !== '') set([...step.prompts, id]);
        }}
      />
      <OwnQuestionFields
        place={newPlace('eigen-vraag', step.key)}
        onAdd={(wording) => {
          const asked = asking(step, wording, newId);
          onChange(asked.step, [asked.question]);
        }}
        {...(onHalf ? { onHalf } : {})}
      />
      {step.block === 'steps' ? null : <PerGroup {...{ step, questions, onChange }} />}
    </fieldset>
  );
}

function swapped(list: readonly string[], at: number): string[] {
  const [one, other] = [list[at], list[at + 1]];
  if (one === undefined || other === undefined) return [...list];
  return [...list.slice(0, at), other, one, ...list.slice(at + 2)];
}

interface AskedProps {
  id: string;
  question: ScriptQuestion | undefined;
  word: string;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
  onRemove: () => void;
}

function Asked({ id, question, word, onUp, onDown, onRemove }: AskedProps) {
  const t = useWords('script');
  const text = question?.wording.tekst ?? id;
  return (
    <li>
      <span className="script-form__words">
        <span className="script-form__word">{word}</span>
        <strong>{question ? text : t('questions.gone')}</strong>
        {question && question.wording.tekst_b1 !== text ? (
          <span className="quiet">{question.wording.tekst_b1}</span>
        ) : null}
      </span>
      <span className="script-form__tools">
        <MoveButtons
          up={t('questions.earlier', { text })}
          down={t('questions.later', { text })}
          onUp={onUp}
          onDown={onDown}
        />
        <Button variant="subtle" aria-label={t('questions.remove', { text })} onClick={onRemove}>
          {t('questions.removeShort')}
        </Button>
      </span>
    </li>
  );
}

/** A question of its own for a group of the four windows. */
function PerGroup({
  step,
  questions,
  onChange,
}: Pick<QuestionFieldsProps, 'step' | 'questions' | 'onChange'>) {
  const t = useWords('script');
  const perGroup = step.promptPerGroup ?? {};
  const handlePick = (group: string, id: string) => {
    const { [group]: _before, ...others } = perGroup;
    const next = id === '' ? others : { ...others, [group]: id };
    const { promptPerGroup: _old, ...rest } = step;
    onChange(Object.keys(next).length === 0 ? rest : { ...rest, promptPerGroup: next });
  };
  return (
    <details className="script-form__details" open={Object.keys(perGroup).length > 0}>
      <summary>{t('questions.perGroup')}</summary>
      <div className="stack">
        <p className="quiet small">{t('questions.perGroupLead')}</p>
        {VENSTER_IDS.map((group) => (
          <QuestionSelect
            key={group}
            label={placeName(group)}
            none={t('questions.same')}
            value={perGroup[group] ?? ''}
            questions={questions}
            onPick={(id) => handlePick(group, id)}
          />
        ))}
      </div>
    </details>
  );
}
