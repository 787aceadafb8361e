import { places } from 'virtual:catalog/places';
import { use } from 'react';
import { Picture } from '#client/scene/Picture.tsx';
import { loadWords } from '#i18n/setupI18n.ts';

const words = loadWords(['scene']);

const STATE = {
  counts: {},
  lit: ['inwoner', 'professional', 'organisatie', 'beleid-bestuur'] as const,
  current: null,
  inPlay: places.map((place) => place.id),
  residentJoined: false,
  joined: [],
  daylight: 'morning',
} as const;

/** The whole picture, with nothing to press. */
export function StillPicture({ width, height }: { width: number; height: number }) {
  use(words);
  return (
    <Picture
      state={{ ...STATE, lit: [...STATE.lit], inPlay: [...STATE.inPlay], joined: [] }}
      labels={places}
      width={width}
      height={height}
    />
  );
}
