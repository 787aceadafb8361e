/**
 * Preloaded (`node --import`): kills its own process, as kill -9 does, right before the n-th change to a name in a folder
 * (KILL_AT, KILL_IN). With NO_LINKS it is on a disk that knows no second names.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const folder = process.env['KILL_IN'] ?? '';
let left = Number(process.env['KILL_AT'] ?? 0);

for (const name of ['copyFileSync', 'linkSync', 'openSync', 'renameSync'] as const) {
  const real: unknown = Reflect.get(fs, name);
  Reflect.set(fs, name, (...args: unknown[]) => {
    if (String(args[0]).startsWith(folder)) left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    if (name === 'linkSync' && process.env['NO_LINKS']) throw new Error('EPERM');
    return typeof real === 'function' ? real(...args) : undefined;
  });
}
syncBuiltinESMExports();
