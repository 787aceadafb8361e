import type { Queue } from './layColumns.ts';
import type { LaidPage } from './NoteLayout.ts';
import type { Heading } from './sizeNotes.ts';

/** What a page is made from, per lane: where it begins, the columns it gets, how far they are filled. */
export interface PageInput {
  readonly from: readonly number[];
  readonly shares: readonly number[];
  readonly evens: readonly number[];
}

/** A page as it was laid out: as long as what it was made from is the same, so is the page. */
export interface RememberedPage extends PageInput {
  /** Per lane, the first note that is not on it any more. */
  readonly to: readonly number[];
  readonly page: LaidPage;
}

/** What was laid out last, and from what. */
export interface LayoutMemory {
  /** Everything but the notes. */
  readonly key: string;
  readonly queues: readonly Queue[];
  readonly headings: ReadonlyMap<string, Heading>;
  readonly pages: RememberedPage[];
}

/** Per lane, how many notes from its beginning are the same as before. */
export function sameNotes(before: LayoutMemory, after: LayoutMemory): number[] {
  return after.queues.map(({ lane, notes }, i) => {
    const old = before.queues[i]?.notes ?? [];
    let at = 0;
    while (at < notes.length && notes[at] === old[at]) {
      const cluster = lane.clustered ? (notes[at]?.clusterId ?? '') : null;
      if (cluster !== null && before.headings.get(cluster) !== after.headings.get(cluster)) break;
      at++;
    }
    return at;
  });
}

/** Whether a page would become what it was: made from the same, and with the same notes to choose from. */
export function isSamePage(
  page: RememberedPage,
  now: PageInput,
  same: readonly number[],
  before: LayoutMemory,
  after: LayoutMemory,
): boolean {
  const equal = (a: readonly number[], b: readonly number[]) => a.every((n, i) => n === b[i]);
  if (!equal(page.from, now.from) || !equal(page.shares, now.shares) || !equal(page.evens, now.evens))
    return false;
  return page.to.every((to, lane) => {
    if (page.shares[lane] === 0) return true;
    const [was, is] = [before.queues[lane]?.notes.length, after.queues[lane]?.notes.length];
    // The note after the last was looked at too: it did not fit.
    return to === was ? is === was && same[lane] === to : (same[lane] ?? 0) > to;
  });
}

/** The same headings as before where they say the same, so that they can be told apart at a glance. */
export function keepHeadings(
  now: ReadonlyMap<string, Heading>,
  before: ReadonlyMap<string, Heading> | undefined,
): ReadonlyMap<string, Heading> {
  if (!before) return now;
  const same = (a: Heading, b: Heading | undefined) =>
    b !== undefined && a.height === b.height && a.lines.join('\n') === b.lines.join('\n');
  return new Map(
    [...now].map(([id, heading]) => {
      const old = before.get(id);
      return [id, old && same(heading, old) ? old : heading];
    }),
  );
}
