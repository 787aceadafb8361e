/** What a key means while a session is led. Laptop keyboard and presenter's clicker send the same. */
export type ConductKey = 'next' | 'previous' | 'blank';

interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly target: EventTarget | null;
  readonly defaultPrevented: boolean;
}

const KEYS: Readonly<Record<string, ConductKey>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
};

/**
 * Reads a key press, or null when it is not meant for the session: with a modifier, while somebody types, or
 * where the arrows have a meaning of their own (a list of options, a note that is being moved, an open dialog).
 * F5 and Esc of a clicker mean nothing here, on purpose.
 */
export function conductKey(press: KeyPress): ConductKey | null {
  if (press.defaultPrevented || press.altKey || press.ctrlKey || press.metaKey) return null;
  const target = press.target;
  if (
    target instanceof Element &&
    target.closest('input, textarea, select, dialog, [contenteditable], [data-own-keys]')
  )
    return null;
  return KEYS[press.key] ?? null;
}

/** True for keys of a clicker that would take a page away or close it, and have to be stopped. */
export function isHarmful(press: Pick<KeyPress, 'key' | 'ctrlKey' | 'metaKey'>): boolean {
  return press.key === 'F5' && !press.ctrlKey && !press.metaKey;
}
