import type { PlaceId } from '#domain/workshop/place.ts';
import type { Marks } from '../marks.ts';
import { type SceneState, stageOf, type Weather } from '../SceneState.ts';
import type { SceneWords } from '../SceneWords.ts';
import { bayMarks } from './bay.ts';
import { aboveMarks, belowMarks } from './beyond.ts';
import { breachMarks } from './breach.ts';
import { gloomOf } from './clouds.ts';
import { crackMarks } from './crack.ts';
import type { Crane } from './crane.ts';
import { createPainters } from './createPainters.ts';
import { doorMarks } from './door.ts';
import { facadeFront, facadeMarks } from './facade.ts';
import { landMarks, siteMarks } from './land.ts';
import { dims } from './light.ts';
import { dreamMarks } from './roof.ts';
import { signPosts } from './sign.ts';
import { thingsMarks } from './things.ts';
import { wayMarks } from './way.ts';
import { wetMarks } from './wet.ts';

/** One element of the picture: made anew as a whole when something it shows has changed. */
export interface Element {
  id: string;
  marks: Marks;
}

const TASKS = ['bo1', 'bo2', 'bo3', 'bo4', 'bo5'] as const satisfies readonly PlaceId[];
const CALM: Weather = { clouds: [] };
const houseMarks: Marks = [...facadeMarks, ...bayMarks, ...breachMarks, ...doorMarks];
/** How far, in degrees, wind tilts what is weak. */
const TILT = 1.7;
/** So many weak places, and the house itself cracks in the wind. */
const CRACKS_AT = 3;

/** What has hardly begun is weak, and shakes. */
const isWeak = (state: SceneState, place: PlaceId) => stageOf(state, place) <= 1;

/** Whether anything in the picture moves in the wind of this state. */
export function shakes(state: SceneState): boolean {
  return state.weather?.wind === true && TASKS.some((place) => isWeak(state, place));
}

/**
 * Makes the painter of one picture: state and words in, elements from back to front out.
 * `sway` (-1 to 1) is where the wind has blown what is weak at this moment; at rest it leans with the wind.
 * With a `crane` the sign hangs from it, for a view that is taller than the picture.
 */
export function createElements(): (
  state: SceneState,
  words: SceneWords,
  sway?: number,
  crane?: Crane | null,
) => Element[] {
  const paint = createPainters();
  return (state, words, sway = 1, crane = null) => {
    const daylight = state.daylight ?? 'day';
    const weather = state.weather ?? CALM;
    const [wind, rain] = [weather.wind === true, weather.rain === true];
    const gloom = gloomOf(weather);
    const stage = (place: PlaceId) => stageOf(state, place);
    const tilt = (place: PlaceId) => (wind && isWeak(state, place) ? TILT * sway : 0);
    const cracks = wind && TASKS.filter((place) => isWeak(state, place)).length >= CRACKS_AT;
    const roomOf = ({ id, room }: (typeof paint.windows)[number]) => ({
      id: `room-${id}`,
      marks: room(state.lit.includes(id)),
    });
    const bright = paint.windows.filter(({ id }) => state.lit.includes(id));
    const dark = paint.windows.filter(({ id }) => !state.lit.includes(id));
    const layers = {
      clouds: paint.clouds(words, JSON.stringify(weather), daylight),
      foundation: paint.foundation(words),
      hut: paint.hut(words, stage('bo4'), tilt('bo4')),
      table: paint.table(words, state.residentJoined, stage('bo2'), tilt('bo2') * 0.5),
    };
    const crowd = paint.joined(JSON.stringify(state.joined), rain);
    return [
      { id: 'sky', marks: paint.sky(daylight, gloom) },
      { id: 'above', marks: aboveMarks },
      { id: 'land', marks: landMarks },
      { id: 'square', marks: paint.square(stage('bo5')) },
      { id: 'site', marks: siteMarks },
      { id: 'below', marks: belowMarks },
      { id: 'air', marks: paint.air(wind, rain, daylight === 'morning') },
      ...(crane ? [{ id: 'crane', marks: paint.hoist(crane) }] : []),
      // Over the rain: they can be read.
      { id: 'clouds', marks: layers.clouds },
      { id: 'crowd', marks: crowd.back },
      { id: 'garden', marks: paint.garden(wind) },
      ...(crane ? [] : [{ id: 'posts', marks: signPosts }]),
      { id: 'roof', marks: paint.roof(wind) },
      { id: 'facade', marks: houseMarks },
      ...dark.map(roomOf),
      ...bright.map(({ id, glow }) => ({ id: `glow-${id}`, marks: glow })),
      { id: 'facade-front', marks: facadeFront },
      { id: 'foundation', marks: layers.foundation },
      ...(cracks ? [{ id: 'crack', marks: crackMarks }] : []),
      ...(dims(daylight, gloom) && daylight !== 'morning'
        ? [{ id: 'spill', marks: paint.spill(state.lit.includes('inwoner')) }]
        : []),
      { id: 'stones', marks: paint.stones(stage('bo5')) },
      { id: 'dream', marks: dreamMarks },
      { id: 'scaffold', marks: paint.scaffold(stage('bo1'), tilt('bo1')) },
      { id: 'stairs', marks: paint.stairs(stage('bo3'), tilt('bo3')) },
      { id: 'hut', marks: layers.hut },
      { id: 'things', marks: thingsMarks },
      { id: 'steps', marks: paint.steps(JSON.stringify(Object.entries(state.steps ?? {}))) },
      { id: 'joined', marks: crowd.front },
      { id: 'way', marks: wayMarks },
      { id: 'table', marks: layers.table },
      ...(rain ? [{ id: 'wet', marks: wetMarks }] : []),
      { id: 'light', marks: paint.light(daylight, gloom, stage('bo1') > 0) },
      // Words are read in every light.
      { id: 'words', marks: paint.lettering(dims(daylight, gloom), ...Object.values(layers)) },
      // Lit windows come after the light of the hour: at dusk they stay the brightest thing there is.
      ...bright.map(roomOf),
      { id: 'sign', marks: paint.sign(words, crane) },
      { id: 'plan', marks: paint.plan(words, JSON.stringify(state.plan ?? [])) },
    ];
  };
}
