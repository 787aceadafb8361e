import { places } from 'virtual:catalog/places';
import { placeName } from '#client/blocks/dots/placeName.ts';
import { Select } from '#client/ui/Select.tsx';
import type { Activity } from '#domain/workshop/Activity.ts';
import { isPlaceId, type PlaceId } from '#domain/workshop/place.ts';
import { useWords } from '#i18n/useWords.ts';

interface ActivityPlaceProps {
  activity: Activity;
  frozen: boolean;
  onPick: (place: PlaceId | null) => void;
}

const FOLLOWS = 'follows';

/** Where in the picture a step of a session is; one that follows the choice of the hall says so until it is pinned. */
export function ActivityPlace({ activity, frozen, onPick }: ActivityPlaceProps) {
  const t = useWords('script');
  const { follows, placeId } = activity;
  const choice = follows
    ? [
        {
          value: FOLLOWS,
          label: t('place.now', {
            name: t(follows === 1 ? 'place.first' : 'place.second'),
            place: placeId === null ? '' : placeName(placeId),
          }),
        },
      ]
    : [];
  return (
    <Select
      label={t('place.label')}
      description={t(frozen ? 'place.gone' : 'place.hint')}
      disabled={frozen}
      value={follows ? FOLLOWS : (placeId ?? '')}
      options={[
        ...choice,
        { value: '', label: t('place.whole') },
        ...places.map(({ id }) => ({ value: id, label: placeName(id) })),
      ]}
      onChange={({ target: { value } }) => {
        if (value !== FOLLOWS) onPick(isPlaceId(value) ? value : null);
      }}
    />
  );
}
