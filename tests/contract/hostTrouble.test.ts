import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseSync } from '@photostructure/sqlite';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Ack } from '#protocol/socket.ts';
import { SqliteStore } from '#server/store/SqliteStore.ts';
import { takeSeats } from '../bench/fanout/takeSeats.ts';
import { ScriptedDesk } from '../e2e/support/ScriptedDesk.ts';

/**
 * What a host may meet: a full disk, a folder that cannot be written, a file that is damaged, newer or of something
 * else. Each with the real program in a process of its own. Killing it is in tests/chaos.
 */
const ROOT = join(import.meta.dirname, '../..');
const PATIENCE = 120_000;

let home: string;
let data: string;
const running = new Set<ChildProcess>();

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'praatplaat-trouble-'));
  data = join(home, 'data');
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
  rmSync(home, { recursive: true, force: true });
});

interface Launched {
  readonly child: ChildProcess;
  said(): string;
}

/**
 * Starts the program from its sources, on a port that it is given: one that is found beforehand may be somebody else's by
 * the time it starts. `fileLimit`: the most that any file may grow to (kB), as on a full disk.
 */
function launch(folder: string, fileLimit?: number): Launched {
  const command = `${fileLimit === undefined ? '' : `ulimit -f ${fileLimit};`} exec "$0" "$@"`;
  const child = spawn('bash', ['-c', command, process.execPath, '--import', 'tsx', 'src/server/main.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      TSX_DISABLE_CACHE: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      said += part.toString();
    });
  return { child, said: () => said };
}

/** Waits until the program answers. @returns its address */
async function answering({ child, said }: Launched): Promise<string> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline && child.exitCode === null) {
    // It says so once it listens.
    const [, port] = /http:\/\/localhost:(\d+)/.exec(said()) ?? [];
    if (port !== undefined) return `http://127.0.0.1:${port}`;
    await wait(50);
  }
  throw new Error(`the server does not answer; it said:\n${said()}`);
}

/** What the program says when it does not start; it has to leave by itself, with 1. */
async function refusal(folder: string, fileLimit?: number): Promise<string> {
  const launched = launch(folder, fileLimit);
  // Once all it said has been read, which may be later than its end.
  await once(launched.child, 'close', { signal: AbortSignal.timeout(PATIENCE) });
  expect(launched.child.exitCode).toBe(1);
  return launched.said();
}

/** All but the locks: to look, SQLite makes an index in shared memory (`-shm`) and an empty log (`-wal`). */
const everything = () =>
  Object.fromEntries(
    readdirSync(data)
      .filter((name) => !/\.lock$|-shm$/.test(name))
      .map((name) => [name, readFileSync(join(data, name), 'latin1')]),
  );

async function emptyDatabase(): Promise<string> {
  await (await SqliteStore.open(data, Date.now())).close();
  return join(data, 'praatplaat.sqlite');
}

it(
  'given a disk that fills up, no note is acknowledged that is not kept, the server stays up, and later it goes on',
  async () => {
    const full = launch(data, 400);
    const url = await answering(full);
    const desk = await ScriptedDesk.open(url);
    const [seat] = await takeSeats(
      url,
      {
        workshopId: desk.workshopId,
        joinSecret: desk.joinLink.replace('/mee#', ''),
        groupId: 'inwoner',
        activityId: 'vraag1',
      },
      1,
    );
    if (!seat) throw new Error('no seat');
    const auth = { protocol: 1, role: 'participant', since: null, ...seat };
    const sender = (to: string) => {
      const socket = io(to, { auth, transports: ['websocket'] });
      return {
        send: (command: object): Promise<Ack> => socket.timeout(PATIENCE).emitWithAck('command', command),
        close: () => socket.close(),
      };
    };
    const tablet = sender(url);
    const kept: string[] = [];
    let refused: { text: string; command: object; ack: Ack } | null = null;
    for (let number = 0; number < 400 && refused === null; number += 1) {
      const text = `briefje ${number} ${'lang '.repeat(50)}`.trim();
      const command = {
        id: randomUUID(),
        type: 'contribute',
        contributionId: randomUUID(),
        activityId: 'vraag1',
        promptId: null,
        hideGroup: false,
        data: { text },
      };
      const ack = await tablet.send(command);
      if (ack.ok) kept.push(text);
      else if ('retry' in ack && ack.retry === 'tooFast') await wait(200);
      else refused = { text, command, ack };
    }
    expect(refused?.ack).toEqual({ ok: false, retry: 'unavailable' });
    expect(kept.length).toBeGreaterThan(3);
    expect((await fetch(`${url}/api/host`)).ok).toBe(true);
    // Whoever watches over the server is told.
    expect((await fetch(`${url}/api/health`)).status).toBe(503);
    tablet.close();
    desk.close();
    full.child.kill('SIGKILL');
    await once(full.child, 'exit');

    const roomy = launch(data);
    const again = sender(await answering(roomy));
    // The very same command again, as an outbox sends it.
    expect(await again.send(refused?.command ?? {})).toMatchObject({ ok: true });
    again.close();
    roomy.child.kill('SIGTERM');
    await once(roomy.child, 'exit');
    const store = await SqliteStore.open(data, Date.now());
    const loaded = await store.load(desk.workshopId, Date.now());
    const texts = [...(loaded?.state.contribution.values() ?? [])].map((note) => String(note.data['text']));
    expect(texts.sort()).toEqual([...kept, refused?.text].sort());
    await store.close();
  },
  4 * PATIENCE,
);

it(
  'given a disk that is full at the start, it says so and what to do',
  async () => {
    const said = await refusal(data, 1);
    expect(said).toMatch(/De schijf van .* is vol\. Maak ruimte en start opnieuw\./);
  },
  2 * PATIENCE,
);

it(
  'given a damaged, newer or foreign file, it does not start, says so in Dutch and touches nothing',
  async () => {
    const path = await emptyDatabase();
    const whole = readFileSync(path);
    const change = (statement: string) => {
      const db = new DatabaseSync(path);
      db.exec(statement);
      db.close();
    };
    const cases: [make: () => void, words: string][] = [
      [
        () => writeFileSync(path, Buffer.from(whole).fill(0xaa, 4096)),
        'is beschadigd. Er is niets aan veranderd.',
      ],
      [
        () => change('PRAGMA user_version = 999'),
        'gemaakt door een nieuwere Praatplaat. Er is niets aan veranderd.',
      ],
      [() => writeFileSync(path, 'dit is een brief'), 'is niet van Praatplaat. Er is niets aan veranderd.'],
    ];
    for (const [make, words] of cases) {
      for (const part of ['-wal', '-shm']) rmSync(path + part, { force: true });
      writeFileSync(path, whole);
      make();
      const before = everything();
      expect(await refusal(data)).toContain(words);
      const now = everything();
      const names = Object.keys({ ...before, ...now });
      expect(names.filter((name) => (now[name] ?? '') !== (before[name] ?? ''))).toEqual([]);
    }
  },
  4 * PATIENCE,
);

it(
  'given a folder that cannot be written, or one that another server holds, it says what to do',
  async () => {
    // For root no folder of its own is forbidden; the kernel's is.
    const forbidden = process.getuid?.() === 0 ? '/sys/praatplaat' : join(home, 'dicht');
    if (process.getuid?.() !== 0) {
      rmSync(forbidden, { recursive: true, force: true });
      chmodSync(home, 0o555);
    }
    expect(await refusal(forbidden)).toContain('kan niet worden geschreven. Kies met --data een andere map');
    chmodSync(home, 0o755);

    const store = await SqliteStore.open(data, Date.now());
    expect(await refusal(data)).toContain('is in gebruik door een andere Praatplaat');
    await store.close();
  },
  3 * PATIENCE,
);
