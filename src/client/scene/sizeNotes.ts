import { BOLD, type LayoutInput } from './NoteLayout.ts';
import type { SceneNote } from './SceneState.ts';
import { wrapText } from './wrapText.ts';

/** What notes have to fit in, in pixels. */
export interface NoteShape {
  font: number;
  lineHeight: number;
  pad: number;
  /** Height of the foot that a late or a marked note has. */
  foot: number;
  /** How far a note in a cluster is set in on either side. */
  inset: number;
  /** Width of the text of a loose note. */
  text: number;
  /** Lines of a long note before it ends in '…'. */
  lines: number;
  /** Height of a column. */
  room: number;
}

/** A cluster's title as it is broken into lines. */
export interface Heading {
  id: string;
  lines: string[];
  height: number;
}

/** A note with its text broken into lines, and how high that makes it. */
export interface Sized {
  note: SceneNote;
  lines: string[];
  cut: boolean;
  h: number;
  /** The cluster it hangs in. */
  heading: Heading | null;
}

type Size = (note: SceneNote, heading: Heading | null) => Sized;
type Wrapped = ReturnType<typeof wrapText>;

/** Sizes of windows that are gone are forgotten beyond this many. */
const MOST_SHAPES = 12;
const MOST_TEXTS = 20_000;

const sizers = new WeakMap<LayoutInput['measure'], Map<string, Size>>();

/**
 * A way to size notes in one shape that does each note, and each text, once: a board is laid out anew with each note that
 * arrives, and measuring all the others again is what would take the time. Forgotten together with `measure`.
 */
export function sizerFor(measure: LayoutInput['measure'], shape: NoteShape): Size {
  const shapes = sizers.get(measure) ?? new Map<string, Size>();
  sizers.set(measure, shapes);
  const key = `${shape.font} ${shape.text} ${shape.lines} ${shape.room}`;
  let found = shapes.get(key);
  if (!found) {
    if (shapes.size >= MOST_SHAPES) shapes.clear();
    found = createSizer(measure, shape);
    shapes.set(key, found);
  }
  return found;
}

function createSizer(measure: LayoutInput['measure'], shape: NoteShape): Size {
  const { font, lineHeight, pad, foot, inset, lines, room } = shape;
  const sized = new WeakMap<SceneNote, Sized>();
  const texts = new Map<string, Wrapped>();
  const wrap = (text: string, width: number): Wrapped => {
    const key = `${width} ${text}`;
    let found = texts.get(key);
    if (!found) {
      if (texts.size > MOST_TEXTS) texts.clear();
      found = wrapText(text, width, lines, (part) => measure(part, font));
      texts.set(key, found);
    }
    return found;
  };
  return (note, heading) => {
    const known = sized.get(note);
    if (known && known.heading === heading) return known;
    const text = wrap(note.text, heading ? shape.text - 2 * inset : shape.text);
    const high = text.lines.length * lineHeight + 2 * pad;
    const most = Math.max(room - (heading ? heading.height + inset : 0), lineHeight + 2 * pad);
    const h = Math.min(Math.ceil(high + (note.late || note.mark !== undefined ? foot : 0)), most);
    const made = { note, lines: text.lines, cut: text.cut, h, heading };
    sized.set(note, made);
    return made;
  };
}

/** Titles of clusters, broken into at most two lines of `width` pixels, with the height they take. */
export function headingsOf(
  { clusters = [], measure }: Pick<LayoutInput, 'clusters' | 'measure'>,
  font: number,
  width: number,
): Map<string, Heading> {
  return new Map(
    clusters.map(({ id, title }) => {
      const { lines } = wrapText(title, width, 2, (part) => measure(part, font) * BOLD);
      return [id, { id, lines, height: Math.round(lines.length * font * 1.2 + font * 0.7) }] as const;
    }),
  );
}
