import type { Finding } from './Finding.ts';

const DATABASE = 'praatplaat-check';
const PATIENCE_MS = 4_000;
/** Room for a day of notes many times over, in bytes. */
const ENOUGH = 20_000_000;

/** http or https, and what that means. */
export function probeAddress(
  { protocol, hostname }: Pick<Location, 'protocol' | 'hostname'> = window.location,
): Finding {
  if (protocol === 'https:') return { test: 'address', outcome: 'https' };
  const here = hostname === 'localhost' || /^127\./.test(hostname);
  return { test: 'address', outcome: here ? 'here' : 'http' };
}

/** Whether this browser keeps what is written: by writing, opening again and reading. */
export async function probeStorage(): Promise<Finding> {
  try {
    const mark = String(Math.random());
    localStorage.setItem(DATABASE, mark);
    const read = localStorage.getItem(DATABASE);
    localStorage.removeItem(DATABASE);
    const kept = await inTime(keepsInDatabase(mark));
    if (read !== mark || !kept) return { test: 'storage', outcome: 'none' };
    const quota = (await navigator.storage?.estimate?.())?.quota ?? ENOUGH;
    return { test: 'storage', outcome: quota < ENOUGH ? 'little' : 'kept' };
  } catch {
    return { test: 'storage', outcome: 'none' };
  }
}

/** Whether this browser can do what Praatplaat uses. */
export function probeBrowser(): Finding {
  const can =
    typeof HTMLDialogElement === 'function' &&
    typeof AbortSignal.timeout === 'function' &&
    typeof structuredClone === 'function' &&
    typeof crypto.getRandomValues === 'function' &&
    CSS.supports('selector(:focus-visible)') &&
    document.createElement('canvas').getContext('2d') !== null;
  return { test: 'browser', outcome: can ? 'fine' : 'old' };
}

/** What this screen is large enough for. */
export function probeScreen({
  innerWidth,
  innerHeight,
}: Pick<Window, 'innerWidth' | 'innerHeight'> = window): Finding {
  const value = innerWidth;
  if (innerWidth >= 1024 && innerHeight >= 560) return { test: 'screen', outcome: 'wall', value };
  if (innerWidth >= 600) return { test: 'screen', outcome: 'tablet', value };
  return { test: 'screen', outcome: innerWidth >= 320 ? 'phone' : 'tiny', value };
}

async function keepsInDatabase(mark: string): Promise<boolean> {
  const first = await open();
  const write = first.transaction('marks', 'readwrite');
  write.objectStore('marks').put(mark, 'mark');
  await done(write);
  first.close();
  const second = await open();
  const found = second.transaction('marks').objectStore('marks').get('mark');
  await new Promise((resolve, reject) => {
    found.onsuccess = resolve;
    found.onerror = () => reject(found.error);
  });
  second.close();
  indexedDB.deleteDatabase(DATABASE);
  return found.result === mark;
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('marks');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** A database that does not answer is none. */
function inTime(work: Promise<boolean>): Promise<boolean> {
  return Promise.race([work, new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false))]);
}
