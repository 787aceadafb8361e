import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './paths.mjs';

/** @typedef {{ code: number, output: string }} Ended */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a program to its end, in the project's folder and without standard input.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, timeout?: number }} [options] `quiet` keeps
 *   the output instead of showing it; `timeout` is in milliseconds, after it the program is ended and the code is 124
 * @returns {Promise<Ended>} 127 if there is no such program
 */
export function run(command, args, { env = {}, quiet = false, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    running.add(child);
    let output = '';
    let late = false;
    const keep = (/** @type {Buffer} */ part) => {
      output += part.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const timer = timeout > 0 ? setTimeout(stop, timeout) : undefined;
    function stop() {
      late = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    }
    const end = (/** @type {number} */ code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code: late ? 124 : code, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * Runs a tool of the project itself, without asking npm, npx or the PATH.
 *
 * @param {string} bin path under node_modules
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runBin(bin, args, options) {
  return run(process.execPath, [`node_modules/${bin}`, ...args], options);
}

/** @param {NodeJS.Signals} signal */
export function endChildren(signal) {
  for (const child of running) child.kill(signal);
}

/**
 * Ctrl-C or a stop during preparations ends what was started too, and leaves with the usual code.
 *
 * @returns {() => void} call it when somebody else takes the signals over
 */
export function endChildrenOnSignal() {
  const end = (/** @type {NodeJS.Signals} */ signal) => {
    endChildren(signal);
    process.exit(128 + constants.signals[signal]);
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  return () => process.off('SIGINT', end).off('SIGTERM', end);
}
