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
  residentJoined: true,
  joined: [
    { groupId: 'inwoner', n: 7, colour: '#A4452F' },
    { groupId: 'professional', n: 5, colour: '#4F7350' },
    { groupId: 'organisatie', n: 4, colour: '#446381' },
    { groupId: 'beleid-bestuur', n: 3, colour: '#8F5F1D' },
  ],
  daylight: 'day',
} as const;

/** The whole picture in full daylight with everybody at work, and nothing to press. */
export function StillPicture({ width, height }: { width: number; height: number }) {
  use(words);
  return (
    <Picture
      state={{ ...STATE, lit: [...STATE.lit], inPlay: [...STATE.inPlay] }}
      labels={places}
      width={width}
      height={height}
    />
  );
}
