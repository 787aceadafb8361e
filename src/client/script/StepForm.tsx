import './scriptForm.css';
import { places } from 'virtual:catalog/places';
import type { ScriptActivity, ScriptPlace, ScriptQuestion } from '#catalog/Catalog.ts';
import { placeName } from '#client/blocks/dots/placeName.ts';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import { isPlaceId } from '#domain/workshop/place.ts';
import type { Wording } from '#domain/workshop/Wording.ts';
import { useWords } from '#i18n/useWords.ts';
import { type EarlierStep, OptionFields } from './OptionFields.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import type { ScriptFaultCode } from './scriptFaults.ts';
import { TitleFields } from './TitleFields.tsx';
import { WallFields } from './WallFields.tsx';

interface StepFormProps {
  step: ScriptActivity;
  questions: readonly ScriptQuestion[];
  earlier: readonly EarlierStep[];
  faults: readonly ScriptFaultCode[];
  newId: () => string;
  onChange: (step: ScriptActivity, made?: ScriptQuestion[]) => void;
  /** Tells of a question that was typed and not added yet. */
  onHalf?: (wording: Wording | null) => void;
}

const AT_TITLE: readonly ScriptFaultCode[] = ['title', 'titleLong'];

/** Everything about one step of a script, in plain words; which fields there are depends on what people do in it. */
export function StepForm({ step, questions, earlier, faults, newId, onChange, onHalf }: StepFormProps) {
  const t = useWords('script');
  const atTitle = faults.find((code) => AT_TITLE.includes(code));
  const others = faults.filter((code) => !AT_TITLE.includes(code) && code !== 'minutes');
  return (
    <div className="script-form">
      {others.length === 0 ? null : (
        <ul className="script-form__faults">
          {others.map((code) => (
            <li key={code}>{t(`faults.${code}`)}</li>
          ))}
        </ul>
      )}
      <TitleFields
        value={step.title}
        error={atTitle === undefined ? null : t(`faults.${atTitle}`)}
        onChange={(title) => onChange({ ...step, title })}
      />
      <div className="script-form__two">
        <PlaceField
          value={step.place ?? null}
          onChange={(place) => {
            const { place: _before, ...rest } = step;
            onChange(place === null ? rest : { ...rest, place });
          }}
        />
        <TextField
          label={t('step.minutes')}
          error={faults.includes('minutes') ? t('faults.minutes') : null}
          type="number"
          inputMode="numeric"
          min={0}
          max={LIMITS.minutes}
          value={String(step.minutes)}
          onChange={(event) =>
            onChange({ ...step, minutes: Math.min(9_999, Number(event.target.value) || 0) })
          }
        />
      </div>
      {step.block === 'explain' ? (
        <WallFields
          value={step.wall ?? { tekst: '', tekst_b1: '' }}
          onChange={(wall) => {
            const { wall: _before, ...rest } = step;
            onChange(wall.tekst === '' && wall.tekst_b1 === '' ? rest : { ...rest, wall });
          }}
        />
      ) : (
        <QuestionFields {...{ step, questions, newId, onChange, onHalf }} />
      )}
      <OptionFields
        block={step.block}
        options={step.options ?? {}}
        earlier={earlier}
        onChange={(options) => onChange({ ...step, options })}
      />
      <TextArea
        label={t('step.remark')}
        value={step.speakingNotes}
        most={LIMITS.remark}
        rows={2}
        onChange={(event) => onChange({ ...step, speakingNotes: event.target.value })}
      />
    </div>
  );
}

interface PlaceFieldProps {
  value: ScriptPlace | null;
  onChange: (place: ScriptPlace | null) => void;
}

/** Where in the picture: all of it, one of the nine places, or what the hall will choose. */
function PlaceField({ value, onChange }: PlaceFieldProps) {
  const t = useWords('script');
  return (
    <Select
      label={t('place.label')}
      description={t('place.hint')}
      value={value ?? ''}
      options={[
        { value: '', label: t('place.whole') },
        { value: 'chosen-1', label: t('place.first') },
        { value: 'chosen-2', label: t('place.second') },
        ...places.map(({ id }) => ({ value: id, label: placeName(id) })),
      ]}
      onChange={({ target: { value: to } }) =>
        onChange(to === 'chosen-1' || to === 'chosen-2' || isPlaceId(to) ? to : null)
      }
    />
  );
}
