import type { DeskNotes } from '../pages/DeskNotes.ts';
import { dragByTouch } from './touch.ts';

/** A point on the board, in CSS pixels from its corner. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How close to each other the board is tried, in CSS pixels: less than the smallest note. */
const STEP = 28;
/** How often all of it is tried. */
const SWEEPS = 3;

/** Drags one note onto another on the desk's board, with the mouse, slowly enough to see what it would fall on. */
export async function dragNote(notes: DeskNotes, text: string, onto: string): Promise<void> {
  const from = await findNote(notes, text);
  const to = await findNote(notes, onto);
  await notes.board.scrollIntoViewIfNeeded();
  const box = await boxOf(notes);
  const { mouse } = notes.page;
  await mouse.move(box.x + from.x, box.y + from.y);
  await mouse.down();
  await mouse.move(box.x + (from.x + to.x) / 2, box.y + (from.y + to.y) / 2, { steps: 4 });
  await mouse.move(box.x + to.x, box.y + to.y, { steps: 4 });
  await mouse.up();
}

/** The same with a finger on a touch screen. */
export async function dragNoteByTouch(notes: DeskNotes, text: string, onto: string): Promise<void> {
  // What is dragged last: finding what it falls on may bring another note to the front.
  const to = await findNote(notes, onto);
  const from = await findNote(notes, text);
  await notes.board.scrollIntoViewIfNeeded();
  const { x, y } = await boxOf(notes);
  const onPage = (spot: Spot) => ({ x: x + spot.x, y: y + spot.y });
  await dragByTouch(notes.page, onPage(from), onPage(to));
}

/**
 * Where a note lies: the board is drawn, so it is clicked here and there until the note's row in the list answers. Once more
 * where it answers nowhere: notes that have just come are laid a little later.
 */
async function findNote(notes: DeskNotes, text: string): Promise<Spot> {
  for (let time = 0; time < SWEEPS; time += 1) {
    const spot = await sweep(notes, text);
    if (spot) return spot;
  }
  throw new Error(`the board has no note ‘${text}’`);
}

async function sweep(notes: DeskNotes, text: string): Promise<Spot | null> {
  const picked = notes.row(text).locator('.note-row__move');
  const done = notes.row(text).getByRole('button', { name: /^Klaar met verplaatsen/ });
  const { width, height } = await boxOf(notes);
  for (let y = STEP * 1.5; y < height; y += STEP) {
    for (let x = STEP; x < width; x += STEP) {
      await notes.board.click({ position: { x, y } });
      if (!(await picked.isVisible())) continue;
      // One in a pile has another button there; the next that is picked takes its place.
      if (await done.isVisible()) await done.click();
      return { x, y };
    }
  }
  return null;
}

async function boxOf(notes: DeskNotes): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await notes.board.boundingBox();
  if (box === null) throw new Error('the board is not to be seen');
  return box;
}
