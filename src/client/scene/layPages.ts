import { type ColumnSizes, evenFill, fillColumns, type Queue, type SizeAt } from './layColumns.ts';
import type { LaidLane, LaidPage } from './NoteLayout.ts';
import type { PageFrame } from './pageFrame.ts';
import { isSamePage, type LayoutMemory, type PageInput, sameNotes } from './pageMemory.ts';
import { shareColumns } from './shareColumns.ts';

/** Says after each page whether that will do for now. */
export type Enough = (pages: number) => boolean;

/**
 * Fills pages with the notes of `memory.queues`, one after the other, and remembers them there. Pages that would become
 * what they were `before` are taken over as they are.
 *
 * @returns whether everything has its page; false when `enough` was said before
 */
export function layPages(
  memory: LayoutMemory,
  before: LayoutMemory | null,
  frame: PageFrame,
  sizeAt: SizeAt,
  enough: Enough,
): boolean {
  const { queues, pages } = memory;
  const same = before ? sameNotes(before, memory) : [];
  const served = queues.map(() => 0);
  const left = queues.map(({ notes }) => notes.length);
  while (left.some((n) => n > 0)) {
    if (pages.length > 0 && enough(pages.length)) return false;
    const shares = sharesOf(left, served, frame);
    const now: PageInput = {
      from: queues.map(({ next }) => next),
      shares,
      evens: queues.map((queue, lane) => {
        const share = shares[lane] ?? 0;
        return share === 0 ? 0 : evenFill(queue, share, frame.column, sizeAt);
      }),
    };
    const heads = headsOf(queues, pages.length, shares, frame.column);
    const kept = before?.pages[pages.length];
    if (before && kept && isSamePage(kept, now, same, before, memory)) {
      const told = heads.every((head, i) => head.total === kept.page.lanes[i]?.total);
      pages.push(told ? kept : { ...kept, page: { ...kept.page, lanes: heads } });
      queues.forEach((queue, lane) => {
        queue.next = kept.to[lane] ?? queue.next;
      });
    } else {
      const page = fillPage(queues, pages.length, heads, now, frame.column, sizeAt);
      pages.push({ ...now, to: queues.map(({ next }) => next), page });
    }
    shares.forEach((share, lane) => {
      if (share > 0) served[lane] = (served[lane] ?? 0) + 1;
    });
    queues.forEach(({ notes, next }, lane) => {
      left[lane] = notes.length - next;
    });
  }
  return true;
}

/** The columns each lane gets on the next page. */
function sharesOf(left: readonly number[], served: readonly number[], frame: PageFrame): number[] {
  // On a screen too narrow for all groups they take turns, so that none waits until another is through.
  const turn = left.map((_, lane) => lane).filter((lane) => (left[lane] ?? 0) > 0);
  if (turn.length > frame.columns) {
    turn.sort((a, b) => (served[a] ?? 0) - (served[b] ?? 0) || a - b);
    turn.length = frame.columns;
  }
  return shareColumns(
    left.map((n, lane) => (turn.includes(lane) ? Math.ceil(n / frame.perColumn) : 0)),
    frame.columns,
  );
}

function headsOf(
  queues: readonly Queue[],
  page: number,
  shares: readonly number[],
  { width, gap }: ColumnSizes,
): LaidLane[] {
  let column = 0;
  return queues.flatMap(({ lane: { group, clustered, notes }, next }, lane) => {
    const share = shares[lane] ?? 0;
    if (share === 0) return [];
    const x = column * (width + gap);
    column += share;
    const w = share * width + (share - 1) * gap;
    return [{ group, clustered, lane, page, x, w, total: notes.length, first: next === 0 }];
  });
}

function fillPage(
  queues: readonly Queue[],
  page: number,
  heads: LaidLane[],
  { shares, evens }: PageInput,
  column: ColumnSizes,
  sizeAt: SizeAt,
): LaidPage {
  const filled = heads.flatMap(({ lane, x }) => {
    const queue = queues[lane];
    if (!queue) return [];
    const at = { page, lane, x, share: shares[lane] ?? 0, even: evens[lane] ?? 0 };
    return [fillColumns(queue, at, column, sizeAt)];
  });
  return {
    notes: filled.flatMap(({ notes }) => notes),
    lanes: heads,
    clusters: filled.flatMap(({ clusters }) => clusters),
  };
}
