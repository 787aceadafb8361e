import { places } from 'virtual:catalog/places';
import type { Script } from '#catalog/Catalog.ts';
import { EXTRA_MINUTES, placesOfScript } from '#catalog/composeDraft.ts';
import { totalMinutes } from '#client/script/clockTimes.ts';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Select } from '#client/ui/Select.tsx';
import { isPlaceId, type PlaceId } from '#domain/workshop/place.ts';
import { useWords } from '#i18n/useWords.ts';
import { choose, type Form, TASKS } from './Form.ts';

interface PlacesChoiceProps {
  form: Pick<Form, 'chosen' | 'extraPlaces' | 'own'>;
  script: Script;
  onChange: (change: Partial<Pick<Form, 'chosen' | 'extraPlaces'>>) => void;
}

/** Which bouwopgaven the script is about, and which places come on top of it. */
export function PlacesChoice({ form, script, onChange }: PlacesChoiceProps) {
  const t = useWords('prepare');
  const fixed = placesOfScript(script, form.chosen);
  const extra = form.extraPlaces.filter((place) => !fixed.includes(place));
  const ownMoments = form.own.filter((own) => 'place' in own.at).length;
  const total = totalMinutes(script.activities) + (extra.length + ownMoments) * EXTRA_MINUTES;
  return (
    <section className="prepare__section">
      <Heading level={2}>{t('places.title')}</Heading>
      <ChosenTasks form={form} script={script} onChange={onChange} />
      <fieldset>
        <legend className="utrecht-form-label">{t('places.inPlay')}</legend>
        <p className="quiet small">{t('places.inPlayHint', { minutes: EXTRA_MINUTES })}</p>
        <div className="prepare__places">
          {places.map((place) => {
            const isFixed = fixed.includes(place.id);
            const isExtra = extra.includes(place.id);
            const hint = isFixed
              ? t('places.fixed')
              : isExtra
                ? t('places.extra', { minutes: EXTRA_MINUTES })
                : null;
            return (
              <Checkbox
                key={place.id}
                label={place.number === undefined ? place.label : `${place.number} ${place.label}`}
                {...(hint === null ? {} : { hint })}
                checked={isFixed || isExtra}
                disabled={isFixed}
                onChange={(on) =>
                  onChange({
                    extraPlaces: on ? [...extra, place.id] : extra.filter((each) => each !== place.id),
                  })
                }
              />
            );
          })}
        </div>
      </fieldset>
      <p>
        <strong>{t('script.total', { minutes: total })}</strong>
      </p>
    </section>
  );
}

interface ChosenTasksProps {
  form: Pick<Form, 'chosen'>;
  script: Script;
  onChange: (change: Pick<Form, 'chosen'>) => void;
}

/** The one or two bouwopgaven that a script leaves open. */
export function ChosenTasks({ form, script, onChange }: ChosenTasksProps) {
  const t = useWords('prepare');
  const uses = (place: string) => script.activities.some((activity) => activity.place === place);
  const options = TASKS.map((id: PlaceId) => {
    const place = places.find((each) => each.id === id);
    return { value: id, label: `${place?.number ?? ''} ${place?.label ?? id}: ${place?.sublabel ?? ''}` };
  });
  const field = (which: 0 | 1) => (
    <Select
      label={t(which === 0 ? 'places.chosen1' : 'places.chosen2')}
      {...(which === 0 ? { description: t('places.chosenHint') } : {})}
      value={form.chosen[which]}
      options={options}
      onChange={(event) => {
        const place = event.target.value;
        if (isPlaceId(place)) onChange({ chosen: choose(form.chosen, which, place) });
      }}
    />
  );
  return (
    <>
      {uses('chosen-1') ? field(0) : null}
      {uses('chosen-2') ? field(1) : null}
    </>
  );
}
