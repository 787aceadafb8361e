import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CameraFlight, type FlightPath } from './CameraFlight.ts';
import type { Camera } from './cameraFor.ts';

const [HERE, THERE] = [
  { x: 0, y: 0, scale: 1 },
  { x: 300, y: 200, scale: 4 },
] as const;
const VIEW = { width: 800, height: 600 };

/** Frames that come when the test says so. */
let waiting = new Map<number, (at: number) => void>();
const frame = (at: number) => {
  const now = [...waiting.values()];
  waiting = new Map();
  for (const each of now) each(at);
};

beforeEach(() => {
  waiting = new Map();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (done: (at: number) => void) => {
    waiting.set(++last, done);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id));
});
afterEach(() => vi.unstubAllGlobals());

function takeOff() {
  const flight = new CameraFlight(500);
  const heard = { paths: [] as FlightPath[], passed: [] as Camera[], landed: 0 };
  flight.begin(HERE, THERE, VIEW, {
    depart: (path) => heard.paths.push(path),
    pass: (camera) => heard.passed.push(camera),
    land: () => {
      heard.landed += 1;
    },
  });
  return { flight, heard };
}

describe('a flight', () => {
  test('given a first frame, then its whole path is known, from here to there, from that frame on', () => {
    const { heard } = takeOff();
    frame(1000);
    const [path] = heard.paths;
    expect(path).toMatchObject({ began: 1000, ms: 500 });
    expect(path?.cameras[0]?.scale).toBeCloseTo(HERE.scale);
    expect(path?.cameras.at(-1)).toEqual(THERE);
  });
  test('when it is on its way, then who is told in each frame hears what the path says of that moment', () => {
    const { heard } = takeOff();
    frame(1000);
    frame(1250);
    const { cameras } = heard.paths[0] as FlightPath;
    const half = cameras[cameras.length >> 1] as Camera;
    expect(heard.passed.at(-1)?.scale).toBeCloseTo(half.scale);
    expect(heard.passed.at(-1)?.x).toBeCloseTo(half.x);
    expect(heard.paths).toHaveLength(1);
  });
  test('when its time is over, also after frames that never came, then it lands once and is nowhere on its way', () => {
    const { flight, heard } = takeOff();
    frame(1000);
    expect(flight.to).toBe(THERE);
    frame(9000);
    frame(9016);
    expect(heard.landed).toBe(1);
    expect(flight.to).toBeNull();
  });
  test('when it is stopped, then nothing more is heard of it', () => {
    const { flight, heard } = takeOff();
    frame(1000);
    const before = heard.passed.length;
    flight.stop();
    frame(2000);
    expect(heard.passed).toHaveLength(before);
    expect(heard.landed).toBe(0);
  });
});
