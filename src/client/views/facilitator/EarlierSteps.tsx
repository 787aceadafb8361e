import { places } from 'virtual:catalog/places';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { inOrder } from '#domain/workshop/State.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';

/** In a follow-up: what was agreed before, to say of each whether it stands now. Pencil becomes brick in the picture. */
export function EarlierSteps() {
  const t = useWords('arranging');
  const act = useAct();
  const steps = useSession((state) => state.view.earlierStep);
  if (steps.size === 0) return null;
  const all = inOrder(steps.values());
  const firm = all.filter(({ confirmed }) => confirmed).length;
  return (
    <section className="notes-panel" aria-labelledby="earlier-title">
      <h2 className="utrecht-heading-3" id="earlier-title">
        {t('earlier.title')}
      </h2>
      <p className="quiet">{t('earlier.lead', { firm, count: all.length })}</p>
      <ul className="notes-panel__list">
        {all.map((step) => {
          const place = places.find(({ id }) => id === step.placeId)?.label;
          const facts = [
            place,
            step.lead,
            t('earlier.agreedOn', { date: formatDay(Date.parse(step.agreedOn)) }),
          ];
          return (
            <li key={step.id}>
              <Checkbox
                asSwitch
                label={step.what}
                hint={[...facts, t(step.confirmed ? 'earlier.stands' : 'earlier.pencil')]
                  .filter(Boolean)
                  .join(' · ')}
                checked={step.confirmed}
                onChange={(confirmed) => act({ type: 'confirmStep', stepId: step.id, confirmed })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
