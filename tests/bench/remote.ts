import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

type Work = (argument: never) => unknown;
interface Question {
  readonly question: number;
  readonly name: string;
  readonly argument: unknown;
}
interface Answer {
  readonly question: number;
  readonly value?: unknown;
  readonly fault?: string;
}

/** Answers questions of the process that started this one. */
export function answer(work: Readonly<Record<string, Work>>): void {
  process.on('message', async ({ question, name, argument }: Question) => {
    let reply: Answer;
    try {
      reply = { question, value: await work[name]?.(argument as never) };
    } catch (error) {
      reply = { question, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
    process.send?.(reply);
  });
}

/** A part of a benchmark in a process of its own, so that it does not slow down what it measures. */
export class Remote {
  readonly #child: ChildProcess;
  readonly #open = new Map<number, { resolve: (value: unknown) => void; reject: (fault: Error) => void }>();
  #asked = 0;

  /** Starts a TypeScript file that calls `answer`. */
  constructor(file: URL) {
    this.#child = fork(fileURLToPath(file), { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
    this.#child.on('message', ({ question, value, fault }: Answer) => {
      const waiting = this.#open.get(question);
      this.#open.delete(question);
      if (fault === undefined) waiting?.resolve(value);
      else waiting?.reject(new Error(fault));
    });
    this.#child.on('exit', (code, signal) => {
      for (const { reject } of this.#open.values()) reject(new Error(`ended: ${code ?? signal}`));
      this.#open.clear();
    });
  }

  /** Asks for a piece of work by name. */
  ask<T>(name: string, argument?: unknown): Promise<T> {
    this.#asked += 1;
    const question = this.#asked;
    return new Promise<T>((resolve, reject) => {
      this.#open.set(question, { resolve: (value) => resolve(value as T), reject });
      this.#child.send({ question, name, argument: argument ?? null });
    });
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }
}
