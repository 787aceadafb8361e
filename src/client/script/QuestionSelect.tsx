import '#client/ui/selectStyles.ts';
import { places } from 'virtual:catalog/places';
import type { ScriptQuestion } from '#catalog/Catalog.ts';
import { placeName } from '#client/blocks/dots/placeName.ts';
import { Field } from '#client/ui/Field.tsx';
import { useWords } from '#i18n/useWords.ts';

interface QuestionSelectProps {
  label: string;
  /** The words for no question. */
  none: string;
  value?: string;
  questions: readonly ScriptQuestion[];
  onPick: (id: string) => void;
}

/** Every question there is, by where it belongs. */
export function QuestionSelect({ label, none, value = '', questions, onPick }: QuestionSelectProps) {
  const t = useWords('script');
  const placed = (id: string) => questions.filter((each) => each.id.startsWith(`${id}-`));
  const general = questions.filter(({ id }) => /^r\d$/.test(id));
  const own = questions.filter(({ origin }) => origin === 'own');
  const ofPlaces = places.map((place) => ({ label: placeName(place.id), items: placed(place.id) }));
  const taken = new Set([...general, ...own, ...ofPlaces.flatMap(({ items }) => items)]);
  const groups = [
    { label: t('questions.mine'), items: own },
    { label: t('questions.general'), items: general },
    { label: t('questions.others'), items: questions.filter((each) => !taken.has(each)) },
    ...ofPlaces,
  ];
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          className="pp-select utrecht-select utrecht-select--html-select"
          value={value}
          onChange={(event) => onPick(event.target.value)}
        >
          <option value="">{none}</option>
          {groups
            .filter(({ items }) => items.length > 0)
            .map(({ label: name, items }) => (
              <optgroup key={name} label={name}>
                {items.map(({ id, wording }) => (
                  <option key={id} value={id}>
                    {wording.tekst}
                  </option>
                ))}
              </optgroup>
            ))}
        </select>
      )}
    </Field>
  );
}
