import type { PlaceId } from '../workshop/place.ts';
import { drawPath, drawTable, drawWalkers } from './cover/foreground.ts';
import { drawHouse } from './cover/house.ts';
import { drawLandscape } from './cover/landscape.ts';
import { Pen } from './cover/Pen.ts';
import { EARTH, SKY } from './cover/palette.ts';
import { drawSigns } from './cover/signs.ts';
import { drawBoard, drawScaffold, drawStairs, drawYard } from './cover/site.ts';
import type { VectorPicture, VectorShape } from './ReportTree.ts';

/** The colours with which the picture meets the page above and below it. */
export const COVER_SKY = SKY;
export const COVER_GROUND = EARTH;

/** What of a session shows in the picture. */
export interface CoverState {
  /** Places that people spoke about: their windows and numbers are lit. */
  lit: readonly PlaceId[];
  notes: Readonly<Partial<Record<PlaceId, number>>>;
  /** At least one resident took part, so nobody has to ask for whom the empty chair is. */
  residentJoined: boolean;
}

/** The building site of the praatplaat as one drawing, from far to near; the same state always gives the same drawing. */
export function coverPicture(state: CoverState): VectorPicture {
  const shapes: VectorShape[] = [];
  const pen = new Pen(shapes);
  const lit = new Set(state.lit);
  drawLandscape(pen, lit.has('bo5'));
  drawPath(pen);
  drawHouse(pen, lit);
  drawScaffold(pen);
  drawStairs(pen);
  drawYard(pen);
  drawBoard(pen);
  drawWalkers(pen);
  drawTable(pen, state.residentJoined);
  drawSigns(pen, lit, state.notes);
  return { width: 1600, height: 1240, shapes };
}
