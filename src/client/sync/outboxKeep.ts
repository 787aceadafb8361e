import { clear, createStore, del, delMany, entries, keys, set, type UseStore } from 'idb-keyval';
import type { Refusal } from '#protocol/socket.ts';
import type { Intent } from './Session.ts';

/** A command as it waits on the device, with the moment (host's clock) at which it was decided. */
export interface Waiting {
  readonly id: string;
  readonly intent: Intent;
  readonly at: number;
  /** Place in the queue: rises with every command of this device. */
  readonly order: number;
  /** Set when the host refused it: kept for its text, never sent again. */
  readonly code?: Refusal;
}

/** Where the commands of one seat wait so that a closed tab loses none. */
export interface OutboxKeep {
  /** What waits, in order. Empty when nothing can be read. */
  readonly load: () => Promise<readonly Waiting[]>;
  /** Gives false when it is kept no longer than this tab. */
  readonly put: (waiting: Waiting) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
}

/** Keeps nothing: for a browser without IndexedDB, and for tests. */
export function forgetfulKeep(): OutboxKeep {
  return { load: async () => [], put: async () => false, remove: async () => {} };
}

/** One database for all sessions of this device, so that wiping it is one step that no open tab can block. */
const DATABASE = 'praatplaat-outbox';
/** An IndexedDB that does not answer (it happens on iPads that have slept) must not stop a note from being sent. */
const PATIENCE_MS = 2_000;

const SILENCE_MS = 30_000;

let opened: UseStore | null = null;
/** Until then IndexedDB is left alone: it failed, and every note would wait for it. */
let silentUntil = 0;

async function withStore<T>(work: (store: UseStore) => Promise<T>): Promise<T | null> {
  if (Date.now() < silentUntil) return null;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      opened ??= createStore(DATABASE, 'commands');
      return await inTime(work(opened));
    } catch {
      // A connection that the browser closed behind our back is opened anew, once.
      opened = null;
    }
  }
  silentUntil = Date.now() + SILENCE_MS;
  return null;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Keeps the commands of one seat (or facilitator) in IndexedDB. `channel` names workshop and seat. */
export function deviceKeep(channel: string): OutboxKeep {
  const keyOf = (id: string) => `${channel}/${id}`;
  return {
    load: async () => {
      const all = (await withStore((store) => entries<string, Waiting>(store))) ?? [];
      return all
        .filter(([key]) => key.startsWith(`${channel}/`))
        .map(([, waiting]) => waiting)
        .sort((a, b) => a.order - b.order);
    },
    put: async (waiting) =>
      (await withStore(async (store) => {
        await set(keyOf(waiting.id), waiting, store);
        return true;
      })) ?? false,
    remove: async (id) => {
      await withStore((store) => del(keyOf(id), store));
    },
  };
}

/** How many commands on this device the host has not yet stored; refused ones count, their text is nowhere else. */
export async function unsentOnDevice(): Promise<number> {
  return ((await withStore((store) => entries(store))) ?? []).length;
}

/** Forgets every waiting command on this device. */
export async function clearUnsent(): Promise<void> {
  await withStore((store) => clear(store));
}

/** Forgets the waiting commands of one session. */
export async function clearUnsentOf(workshopId: string): Promise<void> {
  await withStore(async (store) => {
    const all = await keys<string>(store);
    await delMany(
      all.filter((key) => key.startsWith(`${workshopId}/`)),
      store,
    );
  });
}

const running = new Set<() => void>();

/** Registers how to stop an outbox that is at work; gives back how to unregister. */
export function onStopOutboxes(stop: () => void): () => void {
  running.add(stop);
  return () => running.delete(stop);
}

/** Stops every outbox of this tab: wiping must not be undone by what is still under way. */
export function stopOutboxes(): void {
  for (const stop of [...running]) stop();
}
