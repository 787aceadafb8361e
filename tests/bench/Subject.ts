import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE = 60_000;

/**
 * Who is measured: Praatplaat as it is built, another build of it (BENCH_BEFORE: its main.js, somewhere under this
 * folder), or one of the peers beside it.
 */
export type SubjectName = 'us' | 'before' | 'ws' | 'socketio-insert';

/** True for a build of Praatplaat. */
export function isOurs(name: SubjectName): boolean {
  return name === 'us' || name === 'before';
}

const PROGRAM: Record<SubjectName, readonly string[]> = {
  us: [process.env['BENCH_US'] ?? 'dist/server/main.js'],
  before: [process.env['BENCH_BEFORE'] ?? 'dist/server/main.js'],
  ws: ['--import', 'tsx', 'tests/bench/peers/bareWs.ts'],
  'socketio-insert': ['--import', 'tsx', 'tests/bench/peers/socketioInsert.ts'],
};

/** Processor time so far in µs, memory in bytes. */
export interface Usage {
  readonly cpuUs: number;
  readonly rss: number;
  readonly heapUsed: number;
  /** What V8 holds of the machine for its heap, used or not. */
  readonly heapTotal: number;
}

/** A server that is measured: in a process of its own, on loopback, with a data folder that goes when it ends. */
export class Subject {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #dataDir: string;
  #log = '';

  private constructor(child: ChildProcess, url: string, dataDir: string) {
    this.#child = child;
    this.url = url;
    this.#dataDir = dataDir;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => {
        this.#log += part.toString();
      });
  }

  /** Starts a server and waits until it answers. `gc`: collect garbage before every `usage`. */
  static async start(name: SubjectName, port: number, { gc = false } = {}): Promise<Subject> {
    const dataDir = await mkdtemp(join(tmpdir(), 'praatplaat-bench-'));
    const program = [...(gc ? ['--expose-gc'] : []), '--import', './tests/bench/probe.mjs', ...PROGRAM[name]];
    const child = spawn(process.execPath, program, {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATA_DIR: dataDir,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const subject = new Subject(child, `http://127.0.0.1:${port}`, dataDir);
    await subject.#answering();
    return subject;
  }

  /** All it has printed so far. */
  get log(): string {
    return this.#log;
  }

  async usage(): Promise<Usage> {
    const told = once(this.#child, 'message');
    this.#child.send('usage');
    const [usage] = (await told) as [Usage];
    return usage;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const ended = once(this.#child, 'exit');
      this.#child.kill('SIGKILL');
      await ended;
    }
    await rm(this.#dataDir, { recursive: true, force: true });
  }

  async #answering(): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (Date.now() < deadline && this.#child.exitCode === null) {
      const answer = await fetch(`${this.url}/api/health`).catch(() => null);
      if (answer?.ok) return;
      await wait(50);
    }
    await this.stop();
    throw new Error(`the server did not answer; it said:\n${this.#log}`);
  }
}
