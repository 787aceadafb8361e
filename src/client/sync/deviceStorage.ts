/**
 * `localStorage` that never throws. Where the browser gives none (private mode, full, forbidden by policy) the values
 * live as long as the tab.
 */
const PREFIX = 'praatplaat:';
const inMemory = new Map<string, string>();

/** The value under a key, or null. */
export function readStored(key: string): string | null {
  // What is in memory did not fit on the device, so it is newer than what is there.
  const held = inMemory.get(key);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Keeps a value; gives false when it will not survive this tab. */
export function writeStored(key: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, value);
    inMemory.delete(key);
    return true;
  } catch {
    inMemory.set(key, value);
    return false;
  }
}

/** Forgets a value. */
export function removeStored(key: string): void {
  inMemory.delete(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept there either.
  }
}

/** Every key that begins with a text. */
export function storedKeys(start: string): string[] {
  const keys = new Set([...inMemory.keys()].filter((key) => key.startsWith(start)));
  try {
    for (let index = 0; index < localStorage.length; index += 1) {
      const key = localStorage.key(index);
      if (key?.startsWith(PREFIX + start)) keys.add(key.slice(PREFIX.length));
    }
  } catch {
    // Only what lives in memory, then.
  }
  return [...keys];
}

/** A stored JSON record of strings to objects; anything else (another version, another hand) counts as empty. */
export function readRecord<T>(
  key: string,
  isValue: (value: Readonly<Record<string, unknown>>) => T | null,
): Map<string, T> {
  const record = new Map<string, T>();
  try {
    const parsed: unknown = JSON.parse(readStored(key) ?? '{}');
    if (typeof parsed !== 'object' || parsed === null) return record;
    for (const [id, each] of Object.entries(parsed)) {
      const value = typeof each === 'object' && each !== null ? isValue({ ...each }) : null;
      if (value !== null) record.set(id, value);
    }
  } catch {
    // Unreadable is empty.
  }
  return record;
}
