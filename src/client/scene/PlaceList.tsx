import type { TFunction } from 'i18next';
import type { PlaceId } from '#domain/workshop/place.ts';
import { standingWords } from '#i18n/pictureAlt.ts';
import { useWords } from '#i18n/useWords.ts';
import { liesApart, type PlaceLabel, type SceneState } from '#picture/SceneState.ts';

interface PlaceListProps {
  state: Pick<SceneState, 'counts' | 'current' | 'inPlay' | 'stages' | 'steps' | 'apart'>;
  labels: readonly PlaceLabel[];
  onPlace?: (id: PlaceId) => void;
  /** Focus came to a place, or left the list: hand it to the picture as `focused`. */
  onFocusPlace?: (id: PlaceId | null) => void;
  className?: string;
}

/**
 * The equal of the picture for keyboard and screen reader: the same nine places in the same order with the same
 * names and counts. It is plain HTML, and everything that can be done in the picture can be done here.
 */
export function PlaceList({ state, labels, onPlace, onFocusPlace, className }: PlaceListProps) {
  const t = useWords('scene');
  return (
    <nav aria-label={t('list')} className={className ?? 'scene-place-list'}>
      <ol>
        {labels.map((place) => {
          const count = state.counts[place.id];
          const current = state.current === place.id;
          return (
            <li key={place.id}>
              <button
                type="button"
                aria-current={current ? 'location' : undefined}
                onClick={() => onPlace?.(place.id)}
                onFocus={() => onFocusPlace?.(place.id)}
                onBlur={() => onFocusPlace?.(null)}
              >
                <span className="scene-place-kind">
                  {place.number === undefined ? t('window') : t('task', { number: place.number })}
                </span>{' '}
                <strong>{place.label}</strong> <span className="scene-place-under">{place.sublabel}</span>
                {count === undefined ? null : (
                  <span className="scene-place-count"> {t('count', { count })}</span>
                )}
                {placeStands(t, state, place.id)}
                {state.inPlay.includes(place.id) ? null : (
                  <span className="scene-place-out"> ({t('notInPlay')})</span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** How a place stands now, what was agreed there and whether groups differ: what the drawing shows, in words. */
function placeStands(
  t: TFunction<'scene'>,
  state: Pick<SceneState, 'stages' | 'steps' | 'apart'>,
  id: PlaceId,
) {
  const words = [...standingWords(t, state, id), ...(liesApart(state, id) ? [t('apart')] : [])];
  return words.length === 0 ? null : <span className="scene-place-stands"> {words.join(', ')}</span>;
}
