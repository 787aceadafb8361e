import type { PlaceId } from '#domain/workshop/place.ts';
import { leaning, type Marks, onlyWords, type Point } from '../marks.ts';
import { GLASS } from '../places.ts';
import { type Daylight, type SceneState, type Stage, stageOf, type Weather } from '../SceneState.ts';
import type { SceneWords } from '../SceneWords.ts';
import { bayMarks, litPanes } from './bay.ts';
import { aboveMarks, belowMarks } from './beyond.ts';
import { breachMarks } from './breach.ts';
import { airMarks, cloudMarks, gloomOf } from './clouds.ts';
import { crackMarks } from './crack.ts';
import { type Crane, craneMarks, hungSign } from './crane.ts';
import { doorMarks } from './door.ts';
import { facadeFront, facadeMarks } from './facade.ts';
import { foundationMarks } from './foundation.ts';
import { gardenMarks } from './garden.ts';
import { hutMarks } from './hut.ts';
import { joinedMarks } from './joined.ts';
import { landMarks, siteMarks } from './land.ts';
import { dims, lightMarks, spillMarks } from './light.ts';
import { planMarks } from './plan.ts';
import { dreamMarks, roofMarks } from './roof.ts';
import { glowMarks, roomMarks } from './room.ts';
import { roomBeleid } from './roomBeleid.ts';
import { roomInwoner } from './roomInwoner.ts';
import { roomOrganisatie } from './roomOrganisatie.ts';
import { roomProfessional } from './roomProfessional.ts';
import { scaffoldMarks } from './scaffold.ts';
import { signMarks, signPosts } from './sign.ts';
import { skyMarks } from './sky.ts';
import { squareMarks } from './square.ts';
import { stairsMarks } from './stairs.ts';
import { steppingStones } from './steppingStones.ts';
import { stepMarks } from './steps.ts';
import { tableMarks } from './table.ts';
import { thingsMarks } from './things.ts';
import { wayMarks } from './way.ts';
import { wetMarks } from './wet.ts';

/** One element of the picture: made anew as a whole when something it shows has changed. */
export interface Element {
  id: string;
  marks: Marks;
}

const rooms = [
  ['inwoner', roomInwoner],
  ['professional', roomProfessional],
  ['organisatie', roomOrganisatie],
  ['beleid-bestuur', roomBeleid],
] as const;

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

/** Remembers what `make` gave for the last key, so that an element keeps its marks while nothing changed for it. */
function lastOf<A extends unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  let last: { args: A; made: T } | null = null;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, made: make(...args) };
    return last.made;
  };
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
  const sky = lastOf(skyMarks);
  const clouds = lastOf((words: SceneWords, key: string, daylight: Daylight) =>
    cloudMarks(words, JSON.parse(key) as Weather, daylight),
  );
  const air = lastOf(airMarks);
  const garden = lastOf(gardenMarks);
  const square = lastOf(squareMarks);
  const stones = lastOf(steppingStones);
  const foundation = lastOf(foundationMarks);
  const sign = lastOf((words: SceneWords, crane: Crane | null) =>
    crane ? hungSign(words, crane) : signMarks(words),
  );
  const hoist = lastOf(craneMarks);
  const plan = lastOf((words: SceneWords, key: string) => planMarks(words, JSON.parse(key) as string[]));
  const light = lastOf(lightMarks);
  const spill = lastOf(spillMarks);
  const roof = lastOf(roofMarks);
  const steps = lastOf((key: string) =>
    (JSON.parse(key) as [PlaceId, { agreed: number; confirmed: number }][]).flatMap(([place, one]) =>
      stepMarks(place, one),
    ),
  );
  const joined = lastOf((key: string, rain: boolean) =>
    joinedMarks(JSON.parse(key) as SceneState['joined'], rain),
  );
  const windows = rooms.map(([id, inside]) => ({
    id,
    glow: [...glowMarks(GLASS[id]), ...(id === 'inwoner' ? litPanes : [])],
    room: lastOf((lit: boolean) => roomMarks(GLASS[id], inside, lit)),
  }));
  const tilted = (make: (stage: Stage) => Marks, foot: Point) =>
    lastOf((stage: Stage, tilt: number) => leaning(make(stage), foot, tilt));
  const scaffold = tilted(scaffoldMarks, [336, 738]);
  const stairs = tilted(stairsMarks, [1180, 738]);
  const hut = lastOf((words: SceneWords, stage: Stage, tilt: number) =>
    leaning(hutMarks(words, stage), [1450, 790], tilt),
  );
  const table = lastOf((words: SceneWords, resident: boolean, stage: Stage, tilt: number) =>
    leaning(tableMarks(words, resident, stage), [760, 886], tilt),
  );

  const lettering = lastOf((dim: boolean, ...lettered: Marks[]) => (dim ? lettered.flatMap(onlyWords) : []));

  return (state, words, sway = 1, crane = null) => {
    const daylight = state.daylight ?? 'day';
    const weather = state.weather ?? CALM;
    const [wind, rain] = [weather.wind === true, weather.rain === true];
    const gloom = gloomOf(weather);
    const stage = (place: PlaceId) => stageOf(state, place);
    const tilt = (place: PlaceId) => (wind && isWeak(state, place) ? TILT * sway : 0);
    const cracks = wind && TASKS.filter((place) => isWeak(state, place)).length >= CRACKS_AT;
    const roomOf = ({ id, room }: (typeof windows)[number]) => ({
      id: `room-${id}`,
      marks: room(state.lit.includes(id)),
    });
    const bright = windows.filter(({ id }) => state.lit.includes(id));
    const dark = windows.filter(({ id }) => !state.lit.includes(id));
    const layers = {
      clouds: clouds(words, JSON.stringify(weather), daylight),
      foundation: foundation(words),
      hut: hut(words, stage('bo4'), tilt('bo4')),
      table: table(words, state.residentJoined, stage('bo2'), tilt('bo2') * 0.5),
    };
    const crowd = joined(JSON.stringify(state.joined), rain);
    return [
      { id: 'sky', marks: sky(daylight, gloom) },
      { id: 'above', marks: aboveMarks },
      { id: 'land', marks: landMarks },
      { id: 'square', marks: square(stage('bo5')) },
      { id: 'site', marks: siteMarks },
      { id: 'below', marks: belowMarks },
      { id: 'air', marks: air(wind, rain, daylight === 'morning') },
      ...(crane ? [{ id: 'crane', marks: hoist(crane) }] : []),
      // Over the rain: they can be read.
      { id: 'clouds', marks: layers.clouds },
      { id: 'crowd', marks: crowd.back },
      { id: 'garden', marks: garden(wind) },
      ...(crane ? [] : [{ id: 'posts', marks: signPosts }]),
      { id: 'roof', marks: roof(wind) },
      { id: 'facade', marks: houseMarks },
      ...dark.map(roomOf),
      ...bright.map(({ id, glow }) => ({ id: `glow-${id}`, marks: glow })),
      { id: 'facade-front', marks: facadeFront },
      { id: 'foundation', marks: layers.foundation },
      ...(cracks ? [{ id: 'crack', marks: crackMarks }] : []),
      ...(dims(daylight, gloom) && daylight !== 'morning'
        ? [{ id: 'spill', marks: spill(state.lit.includes('inwoner')) }]
        : []),
      { id: 'stones', marks: stones(stage('bo5')) },
      { id: 'dream', marks: dreamMarks },
      { id: 'scaffold', marks: scaffold(stage('bo1'), tilt('bo1')) },
      { id: 'stairs', marks: stairs(stage('bo3'), tilt('bo3')) },
      { id: 'hut', marks: layers.hut },
      { id: 'things', marks: thingsMarks },
      { id: 'steps', marks: steps(JSON.stringify(Object.entries(state.steps ?? {}))) },
      { id: 'joined', marks: crowd.front },
      { id: 'way', marks: wayMarks },
      { id: 'table', marks: layers.table },
      ...(rain ? [{ id: 'wet', marks: wetMarks }] : []),
      { id: 'light', marks: light(daylight, gloom, stage('bo1') > 0) },
      // Words are read in every light.
      { id: 'words', marks: lettering(dims(daylight, gloom), ...Object.values(layers)) },
      // Lit windows come after the light of the hour: at dusk they stay the brightest thing there is.
      ...bright.map(roomOf),
      { id: 'sign', marks: sign(words, crane) },
      { id: 'plan', marks: plan(words, JSON.stringify(state.plan ?? [])) },
    ];
  };
}
