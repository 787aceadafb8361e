import { places } from 'virtual:catalog/places';
import { isQuestion } from '#client/conduct/nextStep.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';
import { isAboutAll, linesOf } from './wallContent.ts';

/** A title beside the picture, with the lines the script has for it; without an activity: thank you and goodbye. */
export function ExplainScene({ view, activity }: { view: State; activity: Activity | null }) {
  const t = useWords('wall');
  if (activity === null) {
    const organisation = workshopOf(view)?.organisation ?? '';
    return (
      <div className="wall__panel">
        <h1 className="wall__title wall__title--large">{t('thanks')}</h1>
        <p className="wall__lead">
          {organisation === '' ? t('closedNoOrganisation') : t('closed', { organisation })}
        </p>
        <p className="wall__lead">{t('closedDevice')}</p>
      </div>
    );
  }
  if (isAboutAll(activity)) return null;
  const lines = linesOf(activity);
  return (
    <div className="wall__panel">
      <PlaceName activity={activity} />
      <h1 className="wall__title wall__title--large">{activity.title.tekst_b1}</h1>
      {lines.length > 0 ? (
        <ul className={`wall__lines${lines.length > 7 ? ' wall__lines--many' : ''}`}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {isQuestion(activity) ? <p className="wall__lead">{t('soon')}</p> : null}
    </div>
  );
}

/** The word of the place in the picture, over a title or question. */
export function PlaceName({ activity }: { activity: Activity }) {
  const place = places.find((each) => each.id === activity.placeId);
  if (!place) return null;
  return (
    <p className="wall__kicker">
      {place.number === undefined ? null : <span className="wall__number">{place.number}</span>}
      {place.label}
    </p>
  );
}
