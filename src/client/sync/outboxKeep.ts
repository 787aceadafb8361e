import { clear, createStore, del, delMany, entries, keys, set, type UseStore } from 'idb-keyval';
import { readRecord, readStored, removeStored, storedKeys, writeStored } from './deviceStorage.ts';
import type { Intent, WhyKept } from './Session.ts';

/** A command as it waits on the device, with the moment (host's clock) at which it was decided. */
export interface Waiting {
  readonly id: string;
  readonly intent: Intent;
  readonly at: number;
  /** Place in the queue: rises with every command of this device. */
  readonly order: number;
  /** Set when the host refused it: kept for its text, never sent again. */
  readonly code?: WhyKept;
}

/** Places in the queue, of any tab: of the newest text that somebody gave to a note, and of the newest that the host took. */
export interface Edits {
  readonly given: number;
  readonly taken: number;
}

/**
 * Where the commands of one seat wait so that a closed tab loses none. A slow device may take long; whoever asks decides
 * how long to wait for it, and an answer that comes late still counts.
 */
export interface OutboxKeep {
  /** What waits, in order. Rejects when nothing can be read. */
  readonly load: () => Promise<readonly Waiting[]>;
  /** Resolves once it is on the device; rejects when it is kept no longer than this tab. */
  readonly put: (waiting: Waiting) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** What tabs of this seat share about the texts of a note; without it each knows its own only. */
  readonly edits?: (contributionId: string) => Edits;
  readonly setEdits?: (contributionId: string, edits: Edits) => void;
}

/** Keeps nothing: for a browser without IndexedDB, and for tests. */
export function forgetfulKeep(): OutboxKeep {
  const nowhere = () => Promise.reject(new Error('nothing is kept here'));
  return { load: async () => [], put: nowhere, remove: async () => {} };
}

/** One database for all sessions of this device, so that wiping it is one step that no open tab can block. */
const DATABASE = 'praatplaat-outbox';
const EDITS = 'edits:';
/** Commands that IndexedDB does not have yet. It answers after a moment, and a tab that is closed within it loses them. */
const ON_THE_WAY = 'way:';
/** A question about the whole device is answered with what is known by then. */
const PATIENCE_MS = 4_000;

let opened: UseStore | null = null;

/** Works with the device's store. A connection that the browser closed behind our back is opened anew, once. */
async function withStore<T>(work: (store: UseStore) => Promise<T>): Promise<T> {
  const store = opened ?? createStore(DATABASE, 'commands');
  opened = store;
  try {
    return await work(store);
  } catch (error) {
    if (opened === store) opened = null;
    if (!(error instanceof DOMException) || error.name === 'SecurityError') throw error;
    opened ??= createStore(DATABASE, 'commands');
    return work(opened);
  }
}

/** As `withStore`, for what must not wait for an IndexedDB that does not answer; null then, and when it fails. */
function soon<T>(work: (store: UseStore) => Promise<T>): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS, null);
    withStore(work)
      .then(resolve, () => resolve(null))
      .finally(() => clearTimeout(timer));
  });
}

/** Keeps the commands of one seat (or facilitator) in IndexedDB. `channel` names workshop and seat. */
export function deviceKeep(channel: string): OutboxKeep {
  const keyOf = (id: string) => `${channel}/${id}`;
  return {
    load: async () => {
      // First these: another tab may just be handing them over.
      const held = onTheWay(channel);
      const all = await withStore((store) => entries<string, Waiting>(store)).catch((error: unknown) => {
        if (held.length === 0) throw error;
        return [];
      });
      const kept = all.flatMap(([key, waiting]) => (key.startsWith(`${channel}/`) ? waiting : []));
      const waiting = new Map([...held, ...kept].map((each) => [each.id, each]));
      return [...waiting.values()].sort((a, b) => a.order - b.order);
    },
    put: async (waiting) => {
      const key = keyOf(waiting.id);
      const isHeld = writeStored(ON_THE_WAY + key, JSON.stringify(waiting));
      try {
        await withStore((store) => set(key, waiting, store));
        removeStored(ON_THE_WAY + key);
      } catch (error) {
        if (!isHeld) throw error;
      }
    },
    remove: (id) => {
      removeStored(ON_THE_WAY + keyOf(id));
      return withStore((store) => del(keyOf(id), store));
    },
    // Not in the database: tabs share this at once, and without locks, which plain http has not.
    edits: (id) => editsIn(channel).get(id) ?? { given: 0, taken: 0 },
    setEdits: (id, edits) => {
      const all = Object.fromEntries(editsIn(channel).set(id, edits));
      writeStored(EDITS + channel, JSON.stringify(all));
    },
  };
}

function editsIn(channel: string): Map<string, Edits> {
  return readRecord(EDITS + channel, ({ given, taken }) =>
    typeof given === 'number' && typeof taken === 'number' ? { given, taken } : null,
  );
}

function onTheWay(channel: string): Waiting[] {
  return storedKeys(`${ON_THE_WAY}${channel}/`).flatMap((key) => {
    try {
      return JSON.parse(readStored(key) ?? '[]') as Waiting;
    } catch {
      return [];
    }
  });
}

/** How many commands on this device the host has not yet stored; refused ones count, their text is nowhere else. */
export async function unsentOnDevice(): Promise<number> {
  const held = storedKeys(ON_THE_WAY).map((key) => key.slice(ON_THE_WAY.length));
  return new Set([...held, ...((await soon((store) => keys<string>(store))) ?? [])]).size;
}

/** Forgets every waiting command on this device. */
export async function clearUnsent(): Promise<void> {
  for (const key of storedKeys(ON_THE_WAY)) removeStored(key);
  await soon((store) => clear(store));
}

/** Forgets the waiting commands of one session. */
export async function clearUnsentOf(workshopId: string): Promise<void> {
  for (const start of [EDITS, ON_THE_WAY])
    for (const key of storedKeys(`${start}${workshopId}/`)) removeStored(key);
  await soon(async (store) => {
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
