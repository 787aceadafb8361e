/**
 * `npm run chaos [-- --seed N] [-- --kills 20] [-- --seconds 240]`: the long form of `chaos.test.ts`. Prints its seed
 * first, so that a failing run can be played again.
 */
import { parseArgs } from 'node:util';
import { runChaos } from './runChaos.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    kills: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '240' },
    people: { type: 'string', default: '30' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_007);
const plan = {
  seed,
  people: Number(values.people),
  seconds: Number(values.seconds),
  kills: Number(values.kills),
  least: 50,
  patienceMs: 120_000,
};
process.stderr.write(`seed ${seed}\n`);
try {
  process.stdout.write(
    `${JSON.stringify({ chaos: 'passed', ...plan, ...(await runChaos({ ...plan, tell: (line) => process.stderr.write(`${line}\n`) })) })}\n`,
  );
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.stderr.write(
    `\nAgain: npm run chaos -- --seed ${seed} --kills ${plan.kills} --seconds ${plan.seconds}\n`,
  );
  process.exit(1);
}
