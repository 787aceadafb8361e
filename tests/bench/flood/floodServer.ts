/** The server of `bench:flood`: takes what its rooms and its loop tell, over IPC. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Room } from '#server/rooms/Room.ts';
import { command, openDesk, startTestServer } from '#server/testing/startTestServer.ts';

/** Where the crowd goes, and with what. */
export interface Begun {
  readonly url: string;
  readonly workshopId: string;
  readonly keys: Readonly<Record<'honest' | 'flood', readonly (readonly [seatId: string, key: string])[]>>;
}
/** What one measurement gave; times in ms, `cpu_share` of one core. */
export interface Taken {
  readonly honest_notes: number;
  readonly queue_to_answer_p50_ms: number;
  readonly queue_to_answer_p95_ms: number;
  readonly queue_to_answer_max_ms: number;
  readonly loop_wait_p99_ms: number;
  readonly loop_wait_max_ms: number;
  readonly cpu_share: number;
  readonly asked_per_second: number;
  /** Connections that are still there. */
  readonly lines: number;
}

const HONEST = 30;
const server = await startTestServer();
const session = await server.begin();
const take = (who: string, count: number) =>
  Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const seatId = `${who}-${n}`;
      return [seatId, await server.takeSeat(session, seatId)] as const;
    }),
  );
const keys = { honest: await take('honest', HONEST), flood: await take('flood', Number(process.argv[2])) };
const desk = await openDesk(server, session);
await command(desk, { type: 'goTo', activityId: 'a1' });
await command(desk, { type: 'setActivityState', activityId: 'a1', to: 'open' });
const { workshopId } = session;

let waited: number[] = [];
let asked = 0;
const ask = Room.prototype.ask;
Room.prototype.ask = function (asking, actor, answer, grant) {
  asked += 1;
  if (actor.role !== 'participant' || !actor.seatId.startsWith('honest')) {
    ask.call(this, asking, actor, answer, grant);
    return;
  }
  const began = performance.now();
  const told: typeof answer = (ack) => {
    waited.push(performance.now() - began);
    answer(ack);
  };
  ask.call(this, asking, actor, told, grant);
};

const loop = monitorEventLoopDelay({ resolution: 5 });
let cpu = process.cpuUsage();
let began = performance.now();
process.on('message', (what) => {
  if (what === 'begin') {
    [waited, asked, cpu, began] = [[], 0, process.cpuUsage(), performance.now()];
    loop.reset();
    loop.enable();
  } else server.app.http.server.getConnections((_fault, lines) => process.send?.(taken(lines)));
});
process.send?.({ url: server.url, workshopId, keys } satisfies Begun);

function taken(lines: number): Taken {
  const { user, system } = process.cpuUsage(cpu);
  const passed = performance.now() - began;
  waited.sort((a, b) => a - b);
  const at = (share: number) =>
    waited[Math.min(waited.length - 1, Math.floor(waited.length * share))] ?? Number.NaN;
  return {
    honest_notes: waited.length,
    queue_to_answer_p50_ms: at(0.5),
    queue_to_answer_p95_ms: at(0.95),
    queue_to_answer_max_ms: at(1),
    loop_wait_p99_ms: loop.percentile(99) / 1e6,
    loop_wait_max_ms: loop.max / 1e6,
    cpu_share: (user + system) / 1_000 / passed,
    asked_per_second: (asked / passed) * 1_000,
    lines,
  };
}
