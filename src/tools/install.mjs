import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { fingerprint, readStamp, removeStamp, writeStamp } from './stamp.mjs';

const STAMP = 'node_modules/.praatplaat';

/**
 * Installs the packages of package-lock.json when they are not there or not these.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false if it failed; npm has then said why
 */
export async function ensureInstalled(say) {
  const wanted = fingerprint(['package-lock.json'], undefined, `${process.platform}-${process.arch}`);
  if (readStamp(STAMP) === wanted) return true;
  if (!installedByHand()) {
    say('Even geduld: onderdelen installeren…');
    removeStamp(STAMP);
    // A host that sets NODE_ENV=production or omit=dev still has to build, once.
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code } = await runNpm(args);
    if (code !== 0) {
      say(`Installeren lukte niet (npm stopte met code ${code}). Is er internet? Probeer daarna \`npm ci\`.`);
      return false;
    }
  }
  writeStamp(STAMP, wanted);
  return true;
}

/** @param {string[]} args @param {Parameters<typeof run>[2]} [options] */
export function runNpm(args, options) {
  const npm = process.env['npm_execpath'];
  // yarn and pnpm set the same variable.
  if (npm !== undefined && /^npm-cli\.[cm]?js$/.test(basename(npm))) {
    return run(process.execPath, [npm, ...args], options);
  }
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : run('npm', args, options);
}

/** True if somebody ran `npm ci` or `npm install` before us: npm's own record then matches the lock file. */
function installedByHand() {
  const record = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  /** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */
  const packagesOf = (/** @type {string} */ path) =>
    /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(path, 'utf8'))).packages;
  try {
    const there = packagesOf(record);
    return Object.entries(packagesOf(join(ROOT, 'package-lock.json'))).every(
      ([path, { version, optional, devOptional }]) =>
        // Optional ones are for other machines.
        path === '' || there[path]?.version === version || (!there[path] && (optional || devOptional)),
    );
  } catch {
    return false;
  }
}
