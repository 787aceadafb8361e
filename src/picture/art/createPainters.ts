import type { PlaceId } from '#domain/workshop/place.ts';
import { leaning, type Marks, onlyWords, type Point } from '../marks.ts';
import { GLASS } from '../places.ts';
import type { Daylight, SceneState, Stage, Weather } from '../SceneState.ts';
import type { SceneWords } from '../SceneWords.ts';
import { litPanes } from './bay.ts';
import { airMarks, cloudMarks } from './clouds.ts';
import { type Crane, craneMarks, hungSign } from './crane.ts';
import { foundationMarks } from './foundation.ts';
import { gardenMarks } from './garden.ts';
import { hutMarks } from './hut.ts';
import { joinedMarks } from './joined.ts';
import { lightMarks, spillMarks } from './light.ts';
import { planMarks } from './plan.ts';
import { roofMarks } from './roof.ts';
import { glowMarks, roomMarks } from './room.ts';
import { roomBeleid } from './roomBeleid.ts';
import { roomInwoner } from './roomInwoner.ts';
import { roomOrganisatie } from './roomOrganisatie.ts';
import { roomProfessional } from './roomProfessional.ts';
import { scaffoldMarks } from './scaffold.ts';
import { signMarks } from './sign.ts';
import { skyMarks } from './sky.ts';
import { squareMarks } from './square.ts';
import { stairsMarks } from './stairs.ts';
import { steppingStones } from './steppingStones.ts';
import { stepMarks } from './steps.ts';
import { tableMarks } from './table.ts';

const rooms = [
  ['inwoner', roomInwoner],
  ['professional', roomProfessional],
  ['organisatie', roomOrganisatie],
  ['beleid-bestuur', roomBeleid],
] as const;

/** Remembers what `make` gave for the last key, so that an element keeps its marks while nothing changed for it. */
function lastOf<A extends unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  let last: { args: A; made: T } | null = null;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, made: make(...args) };
    return last.made;
  };
}

/** What the wind tilts by its foot. */
const tilted = (make: (stage: Stage) => Marks, foot: Point) =>
  lastOf((stage: Stage, tilt: number) => leaning(make(stage), foot, tilt));

/** The painters of one picture; each keeps what it made as long as it is asked for the same. */
export function createPainters() {
  return {
    sky: lastOf(skyMarks),
    clouds: lastOf((words: SceneWords, key: string, daylight: Daylight) =>
      cloudMarks(words, JSON.parse(key) as Weather, daylight),
    ),
    air: lastOf(airMarks),
    garden: lastOf(gardenMarks),
    square: lastOf(squareMarks),
    stones: lastOf(steppingStones),
    foundation: lastOf(foundationMarks),
    sign: lastOf((words: SceneWords, crane: Crane | null) =>
      crane ? hungSign(words, crane) : signMarks(words),
    ),
    hoist: lastOf(craneMarks),
    plan: lastOf((words: SceneWords, key: string) => planMarks(words, JSON.parse(key) as string[])),
    light: lastOf(lightMarks),
    spill: lastOf(spillMarks),
    roof: lastOf(roofMarks),
    steps: lastOf((key: string) =>
      (JSON.parse(key) as [PlaceId, { agreed: number; confirmed: number }][]).flatMap(([place, one]) =>
        stepMarks(place, one),
      ),
    ),
    joined: lastOf((key: string, rain: boolean) =>
      joinedMarks(JSON.parse(key) as SceneState['joined'], rain),
    ),
    windows: rooms.map(([id, inside]) => ({
      id,
      glow: [...glowMarks(GLASS[id]), ...(id === 'inwoner' ? litPanes : [])],
      room: lastOf((lit: boolean) => roomMarks(GLASS[id], inside, lit)),
    })),
    scaffold: tilted(scaffoldMarks, [336, 738]),
    stairs: tilted(stairsMarks, [1180, 738]),
    hut: lastOf((words: SceneWords, stage: Stage, tilt: number) =>
      leaning(hutMarks(words, stage), [1450, 790], tilt),
    ),
    table: lastOf((words: SceneWords, resident: boolean, stage: Stage, tilt: number) =>
      leaning(tableMarks(words, resident, stage), [760, 886], tilt),
    ),
    lettering: lastOf((dim: boolean, ...lettered: Marks[]) => (dim ? lettered.flatMap(onlyWords) : [])),
  };
}
