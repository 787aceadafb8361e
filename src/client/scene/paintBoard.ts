import { measureWords } from '#picture/measureWords.ts';
import { mix, palette } from '#picture/palette.ts';
import { pageSpot, pagesIn } from './boardGrid.ts';
import { type BoardScene, laneTurn, lookOf, type Patch } from './boardScene.ts';
import { headIcon, type LaidCluster, type LaidLane, type LaidNote, type LayoutSizes } from './NoteLayout.ts';
import { FONT } from './paintMarks.ts';
import {
  drawIcon,
  EVERYONE,
  inkOn,
  type Look,
  MARGIN,
  type NotePaint,
  paintNote,
  paintRing,
  paperOf,
} from './paintNote.ts';
import { wrapText } from './wrapText.ts';

/** A page among others: the paper of the interface. */
const SHEET = '#fffaf1';

/** Colour and icon of the lane of clusters, and what each of them hangs on. */
const GATHERED: Look = { colour: palette.ink, icon: 'diamond' };
const GATHERED_BOARD = mix(palette.plaster, palette.timber, 0.45);

/** Where a canvas hangs before the board: device pixels per board pixel, and the device pixel at its top left. */
export interface Frame {
  scale: number;
  left: number;
  top: number;
}

/** The notes of which something is seen within a patch, in the order in which they lie on each other. */
export function notesIn(scene: BoardScene, patch: Patch): LaidNote[] {
  const found: LaidNote[] = [];
  const { x, y, w, h } = {
    x: patch.x - MARGIN,
    y: patch.y - MARGIN,
    w: patch.w + 2 * MARGIN,
    h: patch.h + 2 * MARGIN,
  };
  for (const page of pagesIn(scene.grid, x, y, w, h)) {
    const spot = pageSpot(scene.grid, page);
    const [px, py] = [x - spot.x, y - spot.y];
    for (const laid of scene.layout.pages[page]?.notes ?? []) {
      if (laid.note.id === scene.lifted) continue;
      if (laid.x < px + w && laid.x + laid.w > px && laid.y < py + h && laid.y + laid.h > py)
        found.push(laid);
    }
  }
  return found;
}

/** Everything under the notes of a patch: the sheet of each page where there are more, heads of lanes, clusters. */
export function paintGround(
  ctx: CanvasRenderingContext2D,
  scene: BoardScene,
  patch: Patch,
  frame: Frame,
): void {
  const { grid } = scene;
  for (const page of pagesIn(grid, patch.x, patch.y, patch.w, patch.h)) {
    const spot = pageSpot(grid, page);
    const x = Math.round(spot.x * frame.scale) - frame.left;
    const y = Math.round(spot.y * frame.scale) - frame.top;
    if (grid.pages > 1) {
      ctx.setTransform(1, 0, 0, 1, x, y);
      ctx.fillStyle = SHEET;
      ctx.fillRect(0, 0, Math.round(grid.width * frame.scale), Math.round(grid.height * frame.scale));
    }
    ctx.setTransform(frame.scale, 0, 0, frame.scale, x, y);
    for (const cluster of scene.layout.pages[page]?.clusters ?? []) {
      const seen =
        spot.x + cluster.x <= patch.x + patch.w &&
        spot.x + cluster.x + cluster.w >= patch.x &&
        spot.y + cluster.y <= patch.y + patch.h &&
        spot.y + cluster.y + cluster.h >= patch.y;
      if (seen && laneTurn(scene.reveal, cluster.lane, scene.layout.laneCount) > 0.5)
        drawCluster(ctx, cluster, scene.layout);
    }
    if (patch.y > spot.y + scene.layout.headHeight) continue;
    for (const lane of scene.layout.pages[page]?.lanes ?? []) {
      const beside = spot.x + lane.x > patch.x + patch.w || spot.x + lane.x + lane.w < patch.x;
      if (!beside) drawLaneHead(ctx, lane, scene);
    }
  }
}

/** How and where a note is drawn in a frame. */
export function paintOf(scene: BoardScene, laid: LaidNote, frame: Frame): NotePaint {
  const spot = pageSpot(scene.grid, laid.page);
  return {
    layout: scene.layout,
    look: lookOf(scene, laid),
    late: scene.late,
    scale: frame.scale,
    x: Math.round((spot.x + laid.x) * frame.scale) - frame.left,
    y: Math.round((spot.y + laid.y) * frame.scale) - frame.top,
    turned: laneTurn(scene.reveal, laid.lane, scene.layout.laneCount),
  };
}

/** Draws one note where it lies, with its ring if it is picked. */
export function paintLaid(
  ctx: CanvasRenderingContext2D,
  scene: BoardScene,
  laid: LaidNote,
  frame: Frame,
): void {
  const paint = paintOf(scene, laid, frame);
  paintNote(ctx, laid, paint);
  if (laid.note.id === scene.selected) paintRing(ctx, laid, paint);
}

/** A cluster's title on a board of its own, behind its notes. */
function drawCluster(ctx: CanvasRenderingContext2D, laid: LaidCluster, layout: LayoutSizes): void {
  const { font, pad } = layout;
  ctx.fillStyle = GATHERED_BOARD;
  ctx.fillRect(laid.x, laid.y, laid.w, laid.h);
  ctx.fillStyle = palette.ink;
  ctx.fillRect(laid.x, laid.y, laid.w, 3);
  ctx.font = `700 ${font}px ${FONT}`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  laid.lines.forEach((text, i) => {
    ctx.fillText(text, laid.x + pad, laid.y + font * 0.35 + (i + 0.85) * font * 1.2);
  });
}

/** The head of a lane: icon in the group's colour, its name, how many notes. */
function drawLaneHead(ctx: CanvasRenderingContext2D, lane: LaidLane, scene: BoardScene): void {
  const { layout, free } = scene;
  const look = lane.clustered ? GATHERED : (lane.group ?? EVERYONE);
  const nobodys = lane.clustered ? scene.gathered : scene.everyone;
  const { font } = layout;
  const r = font * 0.72;
  const foot = layout.headHeight - font * 0.3;
  const y = foot / 2 - 2;
  ctx.fillStyle = mix(paperOf(look.colour), '#ffffff', 0.45);
  ctx.fillRect(lane.x, 0, lane.w, foot);
  ctx.fillStyle = look.colour;
  ctx.fillRect(lane.x, foot - 4, lane.w, 4);
  ctx.beginPath();
  ctx.arc(lane.x + r + 4, y, r, 0, Math.PI * 2);
  ctx.fill();
  drawIcon(ctx, look.icon, lane.x + 4 + r * 0.36, y - r * 0.64, r * 1.28, inkOn(look.colour));
  ctx.fillStyle = palette.ink;
  ctx.textBaseline = 'middle';
  const start = lane.x + headIcon(font);
  const room = lane.x + lane.w - 8 - start;
  ctx.textAlign = 'left';
  ctx.font = `700 ${font}px ${FONT}`;
  const width = (text: string) => measureWords(text, font, true);
  const { lines } = wrapText(lane.group?.label ?? nobodys, room, layout.headLines, width);
  lines.forEach((text, i) => {
    ctx.fillText(text, start, y + (i - (lines.length - 1) / 2) * font * 1.08);
  });
  const nameWidth = width(lines.at(-1) ?? '');
  ctx.textAlign = 'right';
  ctx.font = `400 ${font}px ${FONT}`;
  const count = String(lane.total);
  // The name goes before the number: the number can be counted.
  if (free && !lane.first) return;
  if (nameWidth + width(count) + 10 <= room) {
    ctx.fillText(count, lane.x + lane.w - 8, y + ((lines.length - 1) / 2) * font * 1.08);
  }
}
