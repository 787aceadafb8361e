import './device.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { newId, newToken } from '#client/sync/device.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { openWorkshop } from '../bench/fanout/openWorkshop.ts';
import { startServer } from '../e2e/support/server.ts';
import { ChaosProxy } from './ChaosProxy.ts';
import { Conductor } from './Conductor.ts';
import { checkEverything } from './checkEverything.ts';
import { Person } from './Person.ts';
import { between, seeded } from './random.ts';
import { Tab } from './Tab.ts';

export interface ChaosPlan {
  /** The same seed gives the same deeds, faults and kills; not the same interleaving, that is up to the machine. */
  readonly seed: number;
  readonly people: number;
  /** At least; a machine on which less than `least` came of it gets more. */
  readonly seconds: number;
  /** How many contributions there should be at the end of the storm, beside a reload, a doubled line and one by polling. */
  readonly least: number;
  /** How often the server is killed with -9 and started again on the same data. */
  readonly kills: number;
  /** How long everybody may take to come to rest after the storm (ms). */
  readonly patienceMs: number;
  /** Hears how far it is. */
  readonly tell?: (line: string) => void;
}

/** What happened, for the record. */
export interface ChaosReport {
  readonly contributions: number;
  readonly kills: number;
  readonly reloads: number;
  readonly secondTabs: number;
  /** Connections over which everything reached the server twice. */
  readonly doubled: number;
  /** Connections that carried long polling: what is cut too often does without WebSocket. */
  readonly polled: number;
  readonly restMs: number;
  /** Tabs that did not see what waited on their device, because its IndexedDB did not answer in time when they opened. */
  readonly overlooked: number;
  /** Tabs that at some moment could keep nothing on their device. Both are 0 unless this machine is far too busy. */
  readonly undurable: number;
  /** The longest that this process, with all its tabs, did not listen. */
  readonly ownLagMs: number;
}

/**
 * A session through a bad network and a server that dies: people write, change and take back; in the end everything
 * they did is there once, everybody sees the same, and drafts are still drafts. Throws with what differs.
 */
export async function runChaos(plan: ChaosPlan): Promise<ChaosReport> {
  const { seed, people: count, seconds, least, kills, patienceMs } = plan;
  const random = seeded(seed);
  const lag = monitorEventLoopDelay({ resolution: 20 });
  lag.enable();
  const dataDir = await mkdtemp(join(tmpdir(), 'praatplaat-chaos-'));
  const server = await startServer({ dataDir, env: { HOST: '127.0.0.1' } });
  const proxy = await ChaosProxy.start(server.port, seed);
  const tabs: Tab[] = [];
  try {
    const workshop = await openWorkshop(server.url);
    const { workshopId, facilitatorKey, wallKey } = workshop;
    const conductor = new Conductor(
      proxy.url,
      { workshopId, role: 'facilitator', key: facilitatorKey },
      seeded(seed + 1),
    );
    const walls = [1, 2].map(() => new Tab(proxy.url, { workshopId, role: 'wall', key: wallKey }, () => {}));
    tabs.push(conductor.tab, ...walls);
    await until(() => conductor.tab.state.ready, patienceMs, 'the facilitator is in');
    for (const activityId of ['vraag1', 'vraag2']) conductor.set(activityId, 'open');

    proxy.rage();
    const storm = { isOver: false };
    const persons: Person[] = [];
    const lives = Array.from({ length: count }, async (_, index) => {
      const own = seeded(seed + 100 + index);
      await wait(between(own, 0, (seconds * 1_000) / 4));
      const login = { workshopId, role: 'participant', seatId: newId(), key: newToken() } as const;
      await sitDown(proxy.url, workshop.joinSecret, login, index % 2 === 0 ? 'inwoner' : 'prof');
      const person = new Person(`P${index}`, proxy.url, login, own);
      persons.push(person);
      tabs.push(person.tab);
      while (!storm.isOver) {
        await wait(person.pause());
        person.act();
      }
    });
    lives.push(conduct(conductor, storm, seconds));
    const everybody = Promise.all(lives);
    // Whoever fails early is heard of below, after the storm.
    everybody.catch(() => {});

    for (let kill = 0; kill < kills; kill += 1) {
      await wait(((seconds * 1_000) / (kills + 1)) * between(random, 0.6, 1));
      await server.kill9();
      await wait(between(random, 0, 600));
      const started = Date.now();
      await server.restart();
      plan.tell?.(`killed ${kill + 1}, back after ${Date.now() - started} ms`);
    }
    await wait((seconds * 1_000) / (kills + 1));
    const sum = (of: (person: Person) => number) => persons.reduce((total, person) => total + of(person), 0);
    const isEnough = () =>
      persons.length === count &&
      sum(({ expected }) => expected.size) > least &&
      sum(({ reloads }) => reloads) > 0;
    const hasRaged = () => Math.min(proxy.doubled, proxy.polled) > 0;
    for (const end = Date.now() + patienceMs / 4; Date.now() < end && !(isEnough() && hasRaged()); )
      await wait(50);
    // On a machine so busy that nothing comes through a network so bad, what is left to do is done after it.
    proxy.calm();
    await until(isEnough, patienceMs, 'enough has happened');
    storm.isOver = true;
    await everybody;
    for (const person of persons) person.closeSecond();
    lag.disable();
    const calmAt = Date.now();
    const atRest = () =>
      until(
        () => tabs.every((tab) => tab.isAtRest),
        patienceMs,
        () => whoIsNotAtRest(tabs),
      );
    await atRest();
    const overlooked = await openAgainWhatWaits(persons);
    await atRest();
    const restMs = Date.now() - calmAt;
    // The last glance of whoever was slow; then a last word, which everybody hears after all that was said before it.
    await wait(1_000);
    const was = workshopOf(conductor.tab.state.view)?.wallBlank ?? false;
    // Two, because who missed much may believe the first of them already.
    for (const on of [!was, was]) {
      conductor.tab.state.act({ type: 'blankWall', on });
      const heard = () => tabs.every(({ state }) => workshopOf(state.view)?.wallBlank === on);
      await until(heard, patienceMs, 'everybody hears the last word');
    }
    await atRest();

    await server.stop();
    const contributions = await checkEverything(dataDir, workshopId, { persons, conductor, walls });
    return {
      contributions,
      kills,
      reloads: sum(({ reloads }) => reloads),
      secondTabs: sum(({ secondTabs }) => secondTabs),
      doubled: proxy.doubled,
      polled: proxy.polled,
      restMs,
      overlooked,
      undurable: persons.filter(({ tab }) => tab.wasUndurable).length,
      ownLagMs: Math.round(lag.max / 1e6),
    };
  } finally {
    for (const tab of tabs) tab.close();
    await proxy.close();
    await server.kill9();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Opens the tab of everybody whose device still holds something unsent, as its owner would the next time. */
async function openAgainWhatWaits(persons: readonly Person[]): Promise<number> {
  let overlooked = 0;
  for (const person of persons) {
    if ((await person.unsent()).length === 0) continue;
    overlooked += 1;
    person.tab.reload();
  }
  return overlooked;
}

async function conduct(
  conductor: Conductor,
  storm: { readonly isOver: boolean },
  seconds: number,
): Promise<void> {
  const start = Date.now();
  let isRevealed = false;
  while (!storm.isOver) {
    await wait(conductor.pause());
    if (!isRevealed && Date.now() - start > seconds * 600) isRevealed = conductor.set('vraag1', 'revealed');
    else conductor.act();
  }
}

/** Takes a seat as a device does: the same ids again and again, until there is an answer. */
async function sitDown(
  url: string,
  joinSecret: string,
  { workshopId, seatId, key }: { workshopId: string; seatId: string; key: string },
  groupId: string,
): Promise<void> {
  const body = JSON.stringify({ workshopId, joinSecret, seatId, token: key, groupId, people: 1 });
  const headers = { 'content-type': 'application/json' };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const signal = AbortSignal.timeout(5_000);
    const answer = await fetch(`${url}/api/seats`, { method: 'POST', headers, body, signal }).catch(
      () => null,
    );
    if (answer?.ok) return;
    if (answer && answer.status < 500) throw new Error(`no seat: ${answer.status} ${await answer.text()}`);
    await wait(150);
  }
  throw new Error('no seat after a hundred tries');
}

async function until(isSo: () => boolean, patienceMs: number, what: string | (() => string)): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!isSo()) {
    if (Date.now() > deadline)
      throw new Error(`not within ${patienceMs} ms: ${typeof what === 'string' ? what : what()}`);
    await wait(50);
  }
}

function whoIsNotAtRest(tabs: readonly Tab[]): string {
  const restless = tabs.filter((tab) => !tab.isAtRest);
  return restless
    .slice(0, 5)
    .map(({ state: { actor, link, ready, pending } }) => {
      const who = actor.role === 'participant' ? actor.seatId : actor.role;
      return `${who} is ${link}${ready ? '' : ', not ready'}, pending ${JSON.stringify(pending.slice(0, 3))}`;
    })
    .join('\n');
}
