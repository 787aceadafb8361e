import { expect, test } from 'vitest';
import { runChaos } from './runChaos.ts';

/** Fixed, so that a red run is everybody's red run; `npm run chaos` takes a new one each time. */
const SEED = 20_261_121;

test('a bad network and a server that is killed lose nothing, double nothing, and leave everybody with the same', async () => {
  const report = await runChaos({
    ...{ seed: SEED, people: 30, seconds: 12, least: 60, kills: 3 },
    patienceMs: 300_000,
  });
  expect(report.contributions).toBeGreaterThan(50);
  expect(report.reloads).toBeGreaterThan(0);
  expect(report.doubled).toBeGreaterThan(0);
  expect(report.polled).toBeGreaterThan(0);
}, 1_200_000);
