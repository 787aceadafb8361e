import type { Marks } from '../marks.ts';
import type { Daylight, SceneState, Weather } from '../SceneState.ts';
import type { SceneWords } from '../SceneWords.ts';
import { airMarks, cloudMarks, gloomOf } from './clouds.ts';
import { facadeFront, facadeMarks } from './facade.ts';
import { foundationMarks } from './foundation.ts';
import { gardenMarks, signMarks, thingsMarks, wayMarks } from './garden.ts';
import { hutMarks } from './hut.ts';
import { joinedMarks } from './joined.ts';
import { landMarks, siteMarks, squareMarks, steppingStones } from './land.ts';
import { lightMarks } from './light.ts';
import { planMarks } from './plan.ts';
import { dreamMarks, roofMarks } from './roof.ts';
import { glowMarks, roomMarks } from './room.ts';
import { roomBeleid } from './roomBeleid.ts';
import { roomInwoner } from './roomInwoner.ts';
import { roomOrganisatie } from './roomOrganisatie.ts';
import { roomProfessional } from './roomProfessional.ts';
import { scaffoldMarks } from './scaffold.ts';
import { skyMarks } from './sky.ts';
import { stairsMarks } from './stairs.ts';
import { tableMarks } from './table.ts';

/** One element of the picture: redrawn as a whole when its marks change. */
export interface Element {
  id: string;
  marks: Marks;
}

const rooms = [
  ['inwoner', { x: 510, y: 474, w: 264, h: 114 }, roomInwoner],
  ['professional', { x: 876, y: 480, w: 248, h: 108 }, roomProfessional],
  ['organisatie', { x: 512, y: 278, w: 284, h: 104 }, roomOrganisatie],
  ['beleid-bestuur', { x: 846, y: 278, w: 280, h: 104 }, roomBeleid],
] as const;

const CALM: Weather = { clouds: [] };

/** Remembers what `make` gave for the last key, so that an element keeps its marks while nothing changed for it. */
function lastOf<A extends unknown[]>(make: (...args: A) => Marks): (...args: A) => Marks {
  let last: { args: A; marks: Marks } | null = null;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, marks: make(...args) };
    return last.marks;
  };
}

/** Makes the painter of one picture: state and words in, elements from back to front out. */
export function createElements(): (state: SceneState, words: SceneWords) => Element[] {
  const sky = lastOf(skyMarks);
  const clouds = lastOf((words: SceneWords, key: string, daylight: Daylight) =>
    cloudMarks(words, JSON.parse(key) as Weather, daylight),
  );
  const air = lastOf(airMarks);
  const foundation = lastOf(foundationMarks);
  const sign = lastOf(signMarks);
  const hut = lastOf(hutMarks);
  const plan = lastOf(planMarks);
  const table = lastOf(tableMarks);
  const light = lastOf(lightMarks);
  const joinedOf = lastOf((key: string) => joinedMarks(JSON.parse(key) as SceneState['joined']));
  const windows = rooms.map(([id, glass, inside]) => ({
    id,
    glow: glowMarks(glass),
    room: lastOf((lit: boolean) => roomMarks(glass, inside, lit)),
  }));

  return (state, words) => {
    const daylight = state.daylight ?? 'day';
    const weather = state.weather ?? CALM;
    const roomOf = ({ id, room }: (typeof windows)[number]) => ({
      id: `room-${id}`,
      marks: room(state.lit.includes(id)),
    });
    const bright = windows.filter(({ id }) => state.lit.includes(id));
    const dark = windows.filter(({ id }) => !state.lit.includes(id));
    return [
      { id: 'sky', marks: sky(daylight, gloomOf(weather)) },
      { id: 'clouds', marks: clouds(words, JSON.stringify(weather), daylight) },
      { id: 'land', marks: landMarks },
      { id: 'square', marks: squareMarks },
      { id: 'site', marks: siteMarks },
      { id: 'air', marks: air(weather.wind === true, weather.rain === true) },
      { id: 'garden', marks: gardenMarks },
      { id: 'sign', marks: sign(words) },
      { id: 'roof', marks: roofMarks },
      { id: 'facade', marks: facadeMarks },
      ...dark.map(roomOf),
      ...bright.map(({ id, glow }) => ({ id: `glow-${id}`, marks: glow })),
      { id: 'facade-front', marks: facadeFront },
      { id: 'foundation', marks: foundation(words) },
      { id: 'stones', marks: steppingStones },
      { id: 'dream', marks: dreamMarks },
      { id: 'scaffold', marks: scaffoldMarks },
      { id: 'stairs', marks: stairsMarks },
      { id: 'hut', marks: hut(words) },
      { id: 'things', marks: thingsMarks },
      { id: 'joined', marks: joinedOf(JSON.stringify(state.joined)) },
      { id: 'way', marks: wayMarks },
      { id: 'table', marks: table(words, state.residentJoined) },
      { id: 'light', marks: light(daylight) },
      // Lit windows come after the light of the hour: at dusk they stay the brightest thing there is.
      ...bright.map(roomOf),
      { id: 'plan', marks: plan(words) },
    ];
  };
}
