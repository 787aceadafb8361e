/**
 * `npm run bench:flood [-- --seats 300] [-- --pace 50] [-- --seconds 20]`: so many seats of one session say things without
 * end, just below what cuts them off, while thirty others write. What counts is taken in the server itself: its processor
 * time, how long an honest note waits from the queue to its answer, and how long the loop lets everybody wait. The crowd is
 * a process of its own at the lowest priority whose frames were made before, so that it takes nothing from the server.
 */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Begun, Taken } from './flood/floodServer.ts';
import { progress, rounded, speak } from './speak.ts';

const { values } = parseArgs({
  options: {
    seats: { type: 'string', default: '300' },
    pace: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '20' },
  },
});
const seats = Number(values.seats);
const path = (name: string) => fileURLToPath(new URL(`./flood/${name}.ts`, import.meta.url));

const server = fork(path('floodServer'), [String(seats)], { execArgv: ['--import', 'tsx'] });
const answer = async <T>(): Promise<T> => (await once(server, 'message'))[0] as T;
try {
  const begun = await answer<Begun>();
  const measure = async (): Promise<Taken> => {
    server.send('begin');
    await new Promise((resolve) => setTimeout(resolve, Number(values.seconds) * 1_000));
    server.send('end');
    return answer<Taken>();
  };
  // Resolves once all of them are in and speak.
  const crowd = async (who: 'honest' | 'flood', pace: number) => {
    const given = JSON.stringify({ ...begun, who, pace });
    const child = spawn('nice', ['-n', '19', process.execPath, '--import', 'tsx', path('crowd'), given], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    return child;
  };
  const honest = await crowd('honest', 0.5);
  progress('calm');
  const before = await measure();
  progress(`${seats} seats at ${values.pace} frames a second each`);
  const flood = await crowd('flood', Number(values.pace));
  const under = await measure();
  for (const metric of Object.keys(under) as (keyof Taken)[])
    speak({
      bench: 'flood',
      case: `seats=${seats},pace=${values.pace}`,
      metric,
      unit: /_ms$/.test(metric) ? 'ms' : '1',
      us: rounded(under[metric]),
      against: { calm: rounded(before[metric]) },
      runs: 1,
    });
  for (const child of [honest, flood]) child.kill();
} finally {
  server.kill();
}
