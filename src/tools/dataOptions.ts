import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StoreFault, type StoreTrouble } from '#server/store/StoreFault.ts';

/**
 * Reads `WHAT [--data MAP]` from the command line; for anything else it prints the help and ends: 0 when that was asked
 * for, 2 when not.
 */
export function readDataOptions(help: string): { what: string; data: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    const [what, ...more] = positionals;
    if (what !== undefined && more.length === 0)
      return { what, data: resolve(values.data ?? (process.env['DATA_DIR'] || 'data')) };
  } catch {
    // An option that is not ours.
  }
  console.error(help);
  process.exit(2);
}

/** The sentence for a fault of the store; anything else as it is. */
export function storeWords(error: unknown, words: Partial<Record<StoreTrouble, string>>): string {
  const sentence = error instanceof StoreFault ? words[error.trouble] : undefined;
  return (
    sentence ??
    `Dat lukte niet: ${error instanceof StoreFault ? String(error.cause ?? error) : String(error)}`
  );
}
