import { mix, palette } from '#picture/palette.ts';
import { headIcon, type LaidCluster, type LaidLane, type LaidNote, type NoteLayout } from './layoutNotes.ts';
import { drawIcon, EVERYONE, inkOn, MARGIN, type NoteFaces, paperOf } from './noteBitmaps.ts';
import { FONT } from './paintMarks.ts';
import type { SceneGroup } from './SceneState.ts';
import { wrapText } from './wrapText.ts';

/** Colour and icon of the lane of clusters. */
const GATHERED = { colour: palette.ink, icon: 'diamond' } as const;

/** A cluster's title on a board of its own, behind its notes. */
export function drawCluster(ctx: CanvasRenderingContext2D, laid: LaidCluster, layout: NoteLayout): void {
  const { font, pad } = layout;
  ctx.fillStyle = mix(palette.plaster, palette.timber, 0.45);
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

/** How far a lane has turned, 0..1, when `reveal` of all `lanes` have; lanes turn one after the other. */
export function laneTurn(reveal: number, lane: number, lanes: number): number {
  return Math.min(1, Math.max(0, reveal * lanes - lane));
}

/** The head of a lane: icon in the group's colour, its name, how many notes. */
export function drawLaneHead(
  ctx: CanvasRenderingContext2D,
  lane: LaidLane,
  layout: NoteLayout,
  words: { everyone: string; clusters: string },
): void {
  const look: Pick<SceneGroup, 'colour' | 'icon'> = lane.clustered ? GATHERED : (lane.group ?? EVERYONE);
  const everyone = lane.clustered ? words.clusters : words.everyone;
  const { font } = layout;
  const r = font * 0.72;
  const foot = layout.headHeight - font * 0.3;
  const y = foot / 2 - 2;
  ctx.fillStyle = paperOf(look.colour);
  ctx.globalAlpha = 0.55;
  ctx.fillRect(lane.x, 0, lane.w, foot);
  ctx.globalAlpha = 1;
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
  const width = (text: string) => ctx.measureText(text).width;
  const { lines } = wrapText(lane.group?.label ?? everyone, room, layout.headLines, width);
  lines.forEach((text, i) => {
    ctx.fillText(text, start, y + (i - (lines.length - 1) / 2) * font * 1.08);
  });
  const nameWidth = width(lines.at(-1) ?? '');
  ctx.textAlign = 'right';
  ctx.font = `400 ${font}px ${FONT}`;
  const count = String(lane.total);
  // The name goes before the number: the number can be counted.
  if (nameWidth + width(count) + 10 <= room) {
    ctx.fillText(count, lane.x + lane.w - 8, y + ((lines.length - 1) / 2) * font * 1.08);
  }
}

/** Blits one note, turned as far as its lane is: at half way one sees its edge. */
export function drawNote(
  ctx: CanvasRenderingContext2D,
  laid: LaidNote,
  faces: NoteFaces,
  turned: number,
): boolean {
  const face = turned < 0.5 ? faces.back(laid) : faces.front(laid);
  if (!face) return false;
  const w = laid.w + 2 * MARGIN;
  const h = laid.h + 2 * MARGIN;
  const squeeze = Math.abs(Math.cos(Math.PI * turned));
  if (squeeze > 0.999) ctx.drawImage(face, laid.x - MARGIN, laid.y - MARGIN, w, h);
  else ctx.drawImage(face, laid.x - MARGIN + (w * (1 - squeeze)) / 2, laid.y - MARGIN, w * squeeze, h);
  return true;
}

/** A ring around the note that is picked, or around what a dragged one would fall on. */
export function drawSelection(
  ctx: CanvasRenderingContext2D,
  laid: Pick<LaidNote, 'x' | 'y' | 'w' | 'h'>,
): void {
  for (const [colour, width] of [
    ['#ffffff', 8],
    [palette.ink, 4],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.strokeRect(laid.x - 3, laid.y - 3, laid.w + 6, laid.h + 6);
  }
}

/** The most blank notes that are drawn; beyond it the pile is full and only the number grows. */
const PILE = 180;

/**
 * Blank notes, face down, in a pile that grows from the middle. There is nothing on them: before the reveal the
 * board does not even know whose they are.
 */
export function drawPile(
  ctx: CanvasRenderingContext2D,
  count: number,
  label: string,
  width: number,
  height: number,
  minText: number,
): void {
  const shown = Math.min(count, PILE);
  const words = Math.max(minText * 1.5, Math.min(height * 0.09, 90));
  const h = height - words * 2;
  const w = Math.max(24, Math.min(minText * 4.2, width / 5, h / 3));
  const middle = [width / 2, Math.max(h / 2, w * 0.6)] as const;
  const spread = Math.min(1, Math.sqrt(shown / 60));
  for (let i = shown - 1; i >= 0; i--) {
    // Golden angle: evenly strewn without a grid, and a note keeps its spot when others come.
    const angle = i * 2.39996;
    const far = Math.sqrt(i / PILE) * (0.62 + 0.38 * spread);
    const x = middle[0] + Math.cos(angle) * far * (width / 2 - w * 0.6);
    const y = middle[1] + Math.sin(angle) * far * (h / 2 - w * 0.45);
    ctx.save();
    ctx.translate(x, y);
    ctx.rotate(Math.sin(i * 12.9898) * 0.24);
    ctx.fillStyle = palette.ink;
    ctx.globalAlpha = 0.14;
    ctx.fillRect(-w / 2 + 3, -w * 0.38 + 4, w, w * 0.76);
    ctx.globalAlpha = 1;
    ctx.fillStyle = mix(palette.lamp, palette.plaster, [0.2, 0.5, 0.75][i % 3] ?? 0.5);
    ctx.fillRect(-w / 2, -w * 0.38, w, w * 0.76);
    ctx.fillStyle = mix(palette.lamp, palette.timber, 0.5);
    ctx.globalAlpha = 0.25;
    ctx.fillRect(-w / 2, -w * 0.38, w, w * 0.14);
    ctx.restore();
  }
  ctx.fillStyle = palette.ink;
  ctx.font = `700 ${words}px ${FONT}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(label, width / 2, height - words * 0.5);
}
