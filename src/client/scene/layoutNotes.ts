import { fromBoard } from './boardUnits.ts';
import type { SceneCluster, SceneGroup, SceneNote } from './SceneState.ts';
import { wrapText } from './wrapText.ts';

/** A note with its place on the board: pixels, lines of text, page. */
export interface LaidNote {
  note: SceneNote;
  /** Index of its lane among all lanes, residents first. */
  lane: number;
  page: number;
  x: number;
  y: number;
  w: number;
  h: number;
  lines: string[];
  cut: boolean;
}

/** A cluster, or the part of it that stands in one column: its title over its notes. */
export interface LaidCluster {
  id: string;
  page: number;
  lane: number;
  x: number;
  y: number;
  w: number;
  h: number;
  lines: string[];
}

/** A lane's head on one page. */
export interface LaidLane {
  group: SceneGroup | null;
  /** The lane of what was put together, out of all groups. */
  clustered: boolean;
  lane: number;
  page: number;
  x: number;
  w: number;
  /** Notes in all of the lane. */
  total: number;
  /** Whether this is the first page it is on. */
  first: boolean;
}

export interface NoteLayout {
  font: number;
  lineHeight: number;
  headHeight: number;
  /** Lines that the longest name of a group needs in one column; all heads are equally high. */
  headLines: 1 | 2;
  pad: number;
  pages: number;
  lanes: LaidLane[];
  notes: LaidNote[];
  clusters: LaidCluster[];
  /** How many lanes there are in all, for the reveal. */
  laneCount: number;
}

export interface LayoutInput {
  notes: readonly SceneNote[];
  groups: readonly SceneGroup[];
  clusters?: readonly SceneCluster[];
  width: number;
  height: number;
  /** The smallest letter in pixels; text is never drawn smaller, there will be more pages instead. */
  minText: number;
  /** Width of a text at a font size, in pixels. */
  measure: (text: string, size: number) => number;
}

const LINE = 1.24;
/** A note is this many letters' heights wide: about twenty letters a line, the length that reads fastest aloud. */
const NOTE_EM = 11.4;
/** The narrowest a note gets when that gives every group a lane of its own. */
const NARROW_EM = 8.6;
/** Lines of a long note before it ends in '…': few when there are many pages, more when all notes fit on one. */
const LINES = { crowded: 6, roomy: 16 } as const;
/** The coloured spine with the group's icon, in letters' heights. */
export const SPINE_EM = 1.2;

/** Width in pixels that the icon at the left of a lane's head takes. */
export const headIcon = (font: number) => 2 * font * 0.72 + 14;
/** Bold letters are about this much wider. */
const BOLD = 1.1;

interface Lane {
  group: SceneGroup | null;
  clustered: boolean;
  notes: SceneNote[];
}

/**
 * Lanes in the order of their groups, the lane of everyone (`groupId` null, or a group unknown) last; empty ones left
 * out. What hangs in a cluster comes first, cluster by cluster, in a lane of its own.
 */
export function lanesOf(
  notes: readonly SceneNote[],
  groups: readonly SceneGroup[],
  clusters: readonly SceneCluster[] = [],
): Lane[] {
  const ordered = [...groups].sort((a, b) => a.order - b.order);
  const lanes: Lane[] = ordered.map((group) => ({ group, clustered: false, notes: [] }));
  const everyone: Lane = { group: null, clustered: false, notes: [] };
  const laneOf = new Map(lanes.map((lane) => [lane.group?.id ?? null, lane]));
  const known = new Set(clusters.map((cluster) => cluster.id));
  const loose = notes.filter((note) => !known.has(note.clusterId ?? ''));
  for (const note of loose) (laneOf.get(note.groupId) ?? everyone).notes.push(note);
  const gathered = [...clusters]
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .flatMap((cluster) => notes.filter((note) => note.clusterId === cluster.id));
  return [{ group: null, clustered: true, notes: gathered }, ...lanes, everyone].filter(
    (lane) => lane.notes.length > 0,
  );
}

/** Shares `columns` among lanes by what is left in each: one each first, then to whoever needs it most. */
export function shareColumns(left: readonly number[], columns: number): number[] {
  const shares: number[] = left.map((n, i) =>
    n > 0 && left.slice(0, i).filter((m) => m > 0).length < columns ? 1 : 0,
  );
  let spare = columns - shares.reduce((sum, n) => sum + n, 0);
  while (spare > 0) {
    let best = -1;
    let need = 0;
    shares.forEach((share, i) => {
      const per = share === 0 ? 0 : (left[i] ?? 0) / share;
      if (per > need) [best, need] = [i, per];
    });
    if (best === -1) break;
    shares[best] = (shares[best] ?? 0) + 1;
    spare--;
  }
  return shares;
}

type Wrapped = ReturnType<typeof wrapText>;
const wrapped = new WeakMap<LayoutInput['measure'], Map<string, Map<string, Wrapped>>>();

/**
 * A way to wrap texts in one shape of note that does each text once: a board is laid out anew with each note that
 * arrives, and measuring all the others again is what would take the time. Forgotten together with `measure`, so keep
 * that the same function.
 */
function wrapper(measure: LayoutInput['measure'], font: number, width: number, lines: number) {
  const shapes = wrapped.get(measure) ?? new Map<string, Map<string, Wrapped>>();
  wrapped.set(measure, shapes);
  const shape = `${font} ${width} ${lines}`;
  let known = shapes.get(shape);
  if (!known || known.size > 20_000) {
    // Sizes of windows that are gone
    if (shapes.size > 12) shapes.clear();
    known = new Map();
    shapes.set(shape, known);
  }
  const texts = known;
  return (text: string): Wrapped => {
    let found = texts.get(text);
    if (!found) {
      found = wrapText(text, width, lines, (part) => measure(part, font));
      texts.set(text, found);
    }
    return found;
  };
}

interface Sized {
  note: SceneNote;
  lines: string[];
  cut: boolean;
  h: number;
  /** The cluster it hangs in, with its title as it is broken into lines. */
  cluster: { id: string; lines: string[]; headHeight: number } | null;
}

function layAt(input: LayoutInput, lanes: readonly Lane[], font: number, mostLines: number): NoteLayout {
  const { width, height, measure } = input;
  const gap = Math.round(font * 0.42);
  const pad = Math.round(font * 0.5);
  const fitting = (em: number) => Math.floor((width + gap) / (font * em + gap));
  const columns = Math.max(1, fitting(NOTE_EM), Math.min(lanes.length, fitting(NARROW_EM)));
  const noteWidth = Math.floor((width - gap * (columns - 1)) / columns);
  const nameRoom = noteWidth - headIcon(font) - 8;
  const headLines = lanes.some((lane) => lane.group && measure(lane.group.label, font) * BOLD > nameRoom)
    ? 2
    : 1;
  const headHeight = Math.round(font * (headLines === 1 ? 1.9 : 2.9));
  const lineHeight = font * LINE;
  const room = height - headHeight;
  const lines = Math.max(1, Math.min(mostLines, Math.floor((room - 2 * pad) / lineHeight)));
  const spine = Math.round(font * SPINE_EM);
  const tag = Math.round(font * 1.1);
  const inset = Math.round(font * 0.3);
  const wrap = wrapper(measure, font, noteWidth - 2 * pad - spine, lines);
  const wrapInCluster = wrapper(measure, font, noteWidth - 2 * pad - spine - 2 * inset, lines);
  const heads = clusterHeads(input, font, noteWidth - 2 * pad);
  const size = (note: SceneNote): Sized => {
    const cluster = heads.get(note.clusterId ?? '') ?? null;
    const text = (cluster ? wrapInCluster : wrap)(note.text);
    const foot = note.late || note.mark !== undefined ? tag : 0;
    const h = Math.ceil(text.lines.length * lineHeight + 2 * pad + foot);
    const most = room - (cluster ? cluster.headHeight + inset : 0);
    return {
      note,
      lines: text.lines,
      cut: text.cut,
      h: Math.min(h, Math.max(most, lineHeight + 2 * pad)),
      cluster,
    };
  };
  const queues = lanes.map((lane) => {
    const all = lane.notes.filter((n) => lane.clustered || n.x === undefined || n.y === undefined).map(size);
    // `next` walks through the lane: pages are many, and taking the first off an array is not for nothing.
    return {
      all,
      next: 0,
      height: all.reduce((sum, one) => sum + one.h + gap, 0) + (lane.clustered ? titlesHeight(all) : 0),
    };
  });
  const left = ({ all, next }: { all: Sized[]; next: number }) => all.length - next;
  const layout: NoteLayout = {
    font,
    lineHeight,
    headHeight,
    headLines,
    pad,
    pages: 0,
    lanes: [],
    notes: [],
    clusters: [],
    laneCount: lanes.length,
  };
  const perColumn = Math.max(1, Math.floor((room + gap) / (2.6 * lineHeight + 2 * pad + gap)));

  const served: number[] = [];
  while (queues.some((queue) => left(queue) > 0)) {
    const page = layout.pages++;
    // On a screen too narrow for all groups they take turns, so that none waits until another is through.
    const turn = queues
      .map((queue, lane) => ({ lane, waiting: left(queue) > 0 }))
      .filter(({ waiting }) => waiting)
      .sort((a, b) => (served[a.lane] ?? 0) - (served[b.lane] ?? 0) || a.lane - b.lane)
      .slice(0, columns)
      .map(({ lane }) => lane);
    const need = queues.map((queue, lane) => (turn.includes(lane) ? Math.ceil(left(queue) / perColumn) : 0));
    const shares = shareColumns(need, columns);
    let column = 0;
    shares.forEach((share, lane) => {
      if (share === 0) return;
      const queue = queues[lane];
      if (!queue) return;
      const x = column * (noteWidth + gap);
      const entry = lanes[lane];
      served[lane] = (served[lane] ?? 0) + 1;
      layout.lanes.push({
        group: entry?.group ?? null,
        clustered: entry?.clustered === true,
        lane,
        page,
        x,
        w: share * noteWidth + (share - 1) * gap,
        total: entry?.notes.length ?? 0,
        first: queue.next === 0,
      });
      const balanced = queue.height / share;
      for (let c = 0; c < share; c++) {
        let y = headHeight;
        // The last column takes what is left; the ones before it stop at an even share.
        const even = c === share - 1 ? height : headHeight + balanced;
        let open = null as LaidCluster | null;
        for (
          let next = queue.all[queue.next];
          next && y < even && (y + titleOver(next, open) + next.h <= height || y === headHeight);
          next = queue.all[queue.next]
        ) {
          const { note, lines, cut, h, cluster } = next;
          const left = x + c * (noteWidth + gap);
          if (cluster && cluster.id !== open?.id) {
            open = { id: cluster.id, page, lane, x: left, y, w: noteWidth, h: 0, lines: cluster.lines };
            layout.clusters.push(open);
            y += cluster.headHeight;
            queue.height -= cluster.headHeight;
          }
          const aside = cluster ? inset : 0;
          layout.notes.push({
            note,
            lane,
            page,
            x: left + aside,
            y,
            w: noteWidth - 2 * aside,
            h,
            lines,
            cut,
          });
          if (open) open.h = y + h + inset - open.y;
          y += next.h + gap;
          queue.height -= next.h + gap;
          queue.next++;
        }
      }
      column += share;
    });
  }
  layout.pages = Math.max(1, layout.pages);
  lanes.forEach((lane, index) => {
    for (const note of lane.notes) {
      if (lane.clustered || note.x === undefined || note.y === undefined) continue;
      const { cluster: _loose, ...sized } = size({ ...note, clusterId: '' });
      const at = fromBoard(note.x, note.y, width, height, layout.pages);
      layout.notes.push({
        ...sized,
        lane: index,
        page: at.page,
        x: Math.min(at.x, Math.max(0, width - noteWidth)),
        y: Math.min(at.y, Math.max(0, height - sized.h)),
        w: noteWidth,
      });
    }
  });
  return layout;
}

/** Titles of clusters, broken into at most two lines of the width of a column, with the height they take. */
function clusterHeads({ clusters = [], measure }: LayoutInput, font: number, width: number) {
  return new Map(
    clusters.map(({ id, title }) => {
      const { lines } = wrapText(title, width, 2, (part) => measure(part, font) * BOLD);
      return [id, { id, lines, headHeight: Math.round(lines.length * font * 1.2 + font * 0.7) }] as const;
    }),
  );
}

/** Room for the title that a note needs over it when it begins its cluster in this column. */
function titleOver({ cluster }: Sized, open: LaidCluster | null): number {
  return cluster && cluster.id !== open?.id ? cluster.headHeight : 0;
}

function titlesHeight(all: readonly Sized[]): number {
  return all.reduce(
    (sum, { cluster }, at) =>
      sum + (cluster && cluster.id !== all[at - 1]?.cluster?.id ? cluster.headHeight : 0),
    0,
  );
}

/**
 * Lays notes out in lanes per group, residents first. The letter grows up to 1.6 × `minText` while all notes stay on
 * one page; it never gets smaller than `minText`, there are more pages instead, and on each page every group that
 * still has notes keeps a column. Notes that the facilitator placed stay where she put them. Hidden ones are left out.
 */
export function layoutNotes(input: LayoutInput): NoteLayout {
  const lanes = lanesOf(
    input.notes.filter((note) => note.hidden !== true),
    input.groups,
    input.clusters,
  );
  const smallest = Math.ceil(input.minText);
  const count = lanes.reduce((sum, lane) => sum + lane.notes.length, 0);
  // Sixty single lines fill any screen: do not try what cannot fit.
  if (count > 60) return layAt(input, lanes, smallest, LINES.crowded);
  const fits = (layout: NoteLayout) => layout.pages === 1 && !layout.notes.some((note) => note.cut);
  for (const growth of [1.6, 1.4, 1.2, 1.1]) {
    const layout = layAt(input, lanes, Math.round(input.minText * growth), LINES.roomy);
    if (fits(layout)) return layout;
  }
  const roomy = layAt(input, lanes, smallest, LINES.roomy);
  return roomy.pages === 1 ? roomy : layAt(input, lanes, smallest, LINES.crowded);
}
