import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** ms; a busy machine is slow, not wrong. */
const PATIENCE = 120_000;

/** A running server of its own, as a host would run it: the built program in a process, with a folder of data. */
export interface RunningServer {
  /** Origin on the loopback address, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** All it has printed so far. */
  log(): string;
  /** Asks it to close, and fails if it does not do so cleanly. A data folder made here is removed. */
  stop(): Promise<void>;
  /** Pulls the plug. */
  kill9(): Promise<void>;
  /** Starts it again on the same address and data, after closing it if it still runs; or another build of it. */
  restart(program?: string): Promise<void>;
}

/**
 * Starts `dist/server/main.js` on a free port and waits until it answers.
 *
 * @param options.dataDir - an existing folder; without it a temporary one is made
 * @param options.env - settings of the server beside the address and the data folder
 */
export async function startServer(
  options: { dataDir?: string; env?: Record<string, string> } = {},
): Promise<RunningServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'praatplaat-')));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { NODE_ENV: 'production', ...options.env, PORT: String(port), DATA_DIR: dataDir };
  let log = '';
  let child = launch();
  await answering();

  function launch(program = 'dist/server/main.js'): ChildProcess {
    const launched = spawn(process.execPath, [program], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [launched.stdout, launched.stderr]) {
      stream.on('data', (part: Buffer) => {
        log += part.toString();
      });
    }
    return launched;
  }

  async function answering(): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (Date.now() < deadline) {
      if (hasEnded(child)) break;
      const answer = await fetch(`${url}/api/health`).catch(() => null);
      if (answer?.ok) return;
      await wait(50);
    }
    child.kill('SIGKILL');
    throw new Error(`the server did not answer within ${PATIENCE} ms; it said:\n${log}`);
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    const inTime = await Promise.race([ended.then(() => true), wait(PATIENCE, false, { ref: false })]);
    if (inTime) return;
    child.kill('SIGKILL');
    throw new Error(`the server did not close within ${PATIENCE} ms of ${signal}; it said:\n${log}`);
  }

  return {
    url,
    port,
    dataDir,
    log: () => log,
    stop: async () => {
      await end('SIGTERM');
      const { exitCode } = child;
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
      if (exitCode !== null && exitCode !== 0) throw new Error(`the server left with ${exitCode}:\n${log}`);
    },
    kill9: () => end('SIGKILL'),
    restart: async (program) => {
      await end('SIGTERM');
      child = launch(program);
      await answering();
    },
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/**
 * A port that stays free until the server takes it, also while it is off between two starts: below those that systems give
 * to whoever asks for any.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    const probe = createServer().listen(port, '127.0.0.1');
    const isFree = await once(probe, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    probe.close();
    await once(probe, 'close');
    return port;
  }
}
