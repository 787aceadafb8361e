import type { BoardSheet } from './BoardSheet.ts';
import type { Camera } from './cameraFor.ts';

/** A board that is drawn anew all over shows by then, ready or not. */
const PATIENCE_MS = 400;
/** A sheet that is seen so many times smaller than it is cannot be told from the whole board, and that is quicker. */
const TINY = 2;

interface View {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  /** The camera is on its way. */
  readonly flying: boolean;
}

/**
 * The sheets of one board, and which of them are in sight. Where one can move about, the whole board is kept ready in its
 * smallest size (`base`): it is what one sees on the way. The sheet one was near to last (`near`) is kept too, for who
 * flies back. What is replaced stays in sight until the new one is drawn.
 */
export class BoardSheets {
  /** The sheet that is looked at: the base, the near one, or none yet. */
  current: BoardSheet | null = null;
  base: BoardSheet | null = null;
  near: BoardSheet | null = null;
  /** Sheets that stay in sight until the new one is drawn. */
  #leaving: BoardSheet[] = [];
  /** Since when the sheet that is looked at waits out of sight. */
  #hiddenSince: number | null = null;

  get all(): Set<BoardSheet> {
    return new Set([this.base, ...this.#leaving, this.near].filter((sheet) => sheet !== null));
  }

  /** Whether there is nothing to be seen at all. */
  get isBlank(): boolean {
    return this.current?.empty === true && this.#leaving.length === 0 && !this.base?.complete;
  }

  removeAll(): void {
    for (const sheet of this.all) sheet.remove();
    this.current = this.base = this.near = null;
    this.#leaving = [];
    this.#hiddenSince = null;
  }

  /** Takes the sheet of a scale to look at, if there is one. */
  take(scale: number): boolean {
    const found = [this.base, this.near].find((sheet) => sheet?.scale === scale);
    if (found) this.current = found;
    return found !== undefined;
  }

  /** A sheet of the whole board to look at. */
  takeBase(sheet: BoardSheet): void {
    this.current = this.base = sheet;
  }

  /** A sheet from near to look at; the last one stays in sight until this is drawn. */
  takeNear(sheet: BoardSheet): void {
    if (this.near) this.#leaving.push(this.near);
    this.current = this.near = sheet;
  }

  /** The board has grown: what was all of it is a view like any other. */
  replaceBase(sheet: BoardSheet): void {
    const before = this.base === this.current ? this.near : this.base;
    if (this.base === this.current) this.near = this.base;
    if (before) this.#leaving.push(before);
    this.base = sheet;
  }

  /** Lets go of what shows another board; what is in sight stays until the new one is drawn. */
  retire(): void {
    const all = this.all;
    // One that is not in sight is of no use to anybody.
    for (const sheet of all) if (!sheet.shown) sheet.remove();
    this.#leaving = [...all].filter((sheet) => sheet.shown);
    this.base = this.near = null;
    this.#hiddenSince ??= performance.now();
  }

  /** Lets a sheet that waited be seen, once it is complete or has waited long enough. */
  reveal(): void {
    if (this.#hiddenSince === null) return;
    if (this.current?.complete || performance.now() - this.#hiddenSince > PATIENCE_MS)
      this.#hiddenSince = null;
  }

  /** The new sheet is there: what stayed for it can go. */
  dropLeaving(): void {
    for (const gone of this.#leaving) gone.remove();
    this.#leaving = [];
  }

  /** Shows what is to be seen now, and nothing that lies hidden under it: every sheet in sight is work for each frame. */
  arrange({ camera, width, height, flying: onItsWay }: View): void {
    const { current, base, near } = this;
    const landed = !onItsWay && current?.complete === true && current.scale === camera.scale;
    // On the way one sheet is enough: the near one as long as it fills the view, else the whole board.
    const flying = onItsWay && base?.complete === true;
    const filled = flying && near?.fills(camera, width, height) === true;
    for (const each of this.all) {
      if (each.empty || (each === current && this.#hiddenSince !== null)) each.shown = false;
      else if (landed) each.shown = each === current;
      else if (flying) each.shown = each === (filled ? near : base);
      else each.shown = each === base || !base?.complete || each.scale <= TINY * camera.scale;
    }
  }
}
