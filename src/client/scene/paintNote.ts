import { coloursOf, GROUP_SHAPES, softOf } from '#domain/workshop/groupLook.ts';
import { mix, palette } from '#picture/palette.ts';
import { type LaidNote, type LayoutSizes, SPINE_EM } from './NoteLayout.ts';
import { FONT } from './paintMarks.ts';
import type { SceneGroup } from './SceneState.ts';

/** How far a note's shadow and the ring around a picked note reach, in CSS pixels at reading distance. */
export const MARGIN = 8;

export type Look = Pick<SceneGroup, 'colour' | 'icon'>;

/** Colour and icon of a note without a group. */
export const EVERYONE: Look = { colour: coloursOf(null).solid, icon: 'circle' };

/** Letters smaller than this, in device pixels, are no letters any more: a line is drawn as a bar. */
const LEGIBLE = 4;

/** Light paper in the group's colour, the same as on tablets: ink on it keeps a contrast well over 7:1. */
export const paperOf = (colour: string) => softOf(colour) ?? mix(colour, '#ffffff', 0.8);

/** White or ink, whichever can be read on a colour. */
export function inkOn(colour: string): string {
  const n = Number.parseInt(colour.slice(1), 16);
  const light = 0.299 * ((n >> 16) & 255) + 0.587 * ((n >> 8) & 255) + 0.114 * (n & 255);
  return light > 140 ? palette.ink : '#ffffff';
}

const icons = new Map<SceneGroup['icon'], Path2D>();

/** Draws a group's icon, `size` pixels high, in one colour. */
export function drawIcon(
  ctx: CanvasRenderingContext2D,
  icon: SceneGroup['icon'],
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  const path = icons.get(icon) ?? new Path2D(GROUP_SHAPES[icon]);
  icons.set(icon, path);
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / 24, size / 24);
  ctx.fillStyle = colour;
  ctx.fill(path, 'evenodd');
  ctx.restore();
}

interface Inks {
  paper: string;
  spine: string;
  onSpine: string;
  back: string;
  onBack: string;
}
const inks = new Map<string, Inks>();

/** Every tone of a note, mixed once for each colour of a group. */
function inksOf(colour: string): Inks {
  let found = inks.get(colour);
  if (!found) {
    found = {
      paper: paperOf(colour),
      spine: colour,
      onSpine: inkOn(colour),
      back: mix(colour, '#ffffff', 0.45),
      onBack: mix(colour, palette.ink, 0.2),
    };
    inks.set(colour, found);
  }
  return found;
}

const LATE = mix(palette.ink, palette.slate, 0.35);
const SHADOWS = [
  [3, 0.06],
  [1.5, 0.08],
  [0, 0.12],
] as const;

export interface NotePaint {
  layout: LayoutSizes;
  look: Look;
  late: string;
  /** Device pixels per pixel at reading distance. */
  scale: number;
  /** Top left corner in device pixels of the canvas; whole numbers keep edges sharp. */
  x: number;
  y: number;
  /** 0 face down, 1 face up; at half way one sees its edge. */
  turned: number;
}

/**
 * Draws a note straight onto a canvas at the resolution in which it will be seen. Making a bitmap of each note first
 * took ten times as long, and what is drawn stays drawn (`BoardSheet.ts`), so that few notes are ever drawn twice.
 */
export function paintNote(ctx: CanvasRenderingContext2D, laid: LaidNote, paint: NotePaint): void {
  const { scale, turned } = paint;
  const tones = inksOf(paint.look.colour);
  const squeeze = Math.abs(Math.cos(Math.PI * turned));
  const width = laid.w * scale;
  const w = Math.round(width * squeeze);
  const h = Math.round(laid.h * scale);
  const x = paint.x + Math.round((width * (1 - squeeze)) / 2);
  ctx.setTransform(1, 0, 0, 1, x, paint.y);
  castShadow(ctx, w, h, scale);
  const up = turned >= 0.5;
  ctx.fillStyle = up ? tones.paper : tones.back;
  ctx.fillRect(0, 0, w, h);
  // Everything on the note in its own pixels, so that letters keep the widths they were measured with.
  const small = paint.layout.font * scale < LEGIBLE;
  if (!up) {
    if (small) return;
    ctx.setTransform(scale * squeeze, 0, 0, scale, x, paint.y);
    const size = Math.min(paint.layout.font * 1.6, laid.h * 0.7);
    drawIcon(ctx, paint.look.icon, (laid.w - size) / 2, (laid.h - size) / 2, size, tones.onBack);
    return;
  }
  const spine = Math.round(paint.layout.font * SPINE_EM);
  ctx.fillStyle = tones.spine;
  ctx.fillRect(0, 0, Math.max(1, Math.round(spine * scale * squeeze)), h);
  ctx.setTransform(scale * squeeze, 0, 0, scale, x, paint.y);
  if (small) bars(ctx, laid, paint.layout, spine);
  else letters(ctx, laid, paint, spine, tones.onSpine);
}

/**
 * Darkens what lies right of a note and below it, and nothing under it: three times as much to fill as the note itself, on
 * the page's own thread, and never seen.
 */
function castShadow(ctx: CanvasRenderingContext2D, w: number, h: number, scale: number): void {
  ctx.fillStyle = palette.ink;
  for (const [grow, alpha] of scale < 0.4 ? SHADOWS.slice(2) : SHADOWS) {
    const left = (3 - grow) * scale;
    const top = (4 - grow) * scale;
    ctx.globalAlpha = alpha;
    ctx.fillRect(w, top, 3 * scale, h - top);
    ctx.fillRect(left, h, w + 3 * scale - left, 4 * scale);
  }
  ctx.globalAlpha = 1;
}

function letters(
  ctx: CanvasRenderingContext2D,
  laid: LaidNote,
  paint: NotePaint,
  spine: number,
  onSpine: string,
): void {
  const { font, lineHeight, pad } = paint.layout;
  drawIcon(ctx, paint.look.icon, spine * 0.14, pad, spine * 0.72, onSpine);
  ctx.fillStyle = palette.ink;
  ctx.font = `400 ${font}px ${FONT}`;
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'left';
  ctx.direction = 'ltr';
  laid.lines.forEach((text, i) => {
    ctx.fillText(text, spine + pad, pad + i * lineHeight + font * 0.95);
  });
  const foot = [laid.note.late ? paint.late : '', laid.note.mark ?? '']
    .filter((word) => word !== '')
    .join(' · ');
  if (foot === '') return;
  ctx.font = `700 ${Math.max(12, font * 0.82)}px ${FONT}`;
  ctx.fillStyle = LATE;
  ctx.fillText(foot, spine + pad, laid.h - pad * 0.8);
}

/** Lines too small to read, as they look from that far. */
function bars(ctx: CanvasRenderingContext2D, laid: LaidNote, layout: LayoutSizes, spine: number): void {
  const { font, lineHeight, pad } = layout;
  ctx.fillStyle = palette.ink;
  ctx.globalAlpha = 0.4;
  laid.lines.forEach((text, i) => {
    const width = Math.min(text.length * font * 0.47, laid.w - spine - 2 * pad);
    ctx.fillRect(spine + pad, pad + i * lineHeight + font * 0.4, width, font * 0.5);
  });
  ctx.globalAlpha = 1;
}

/** Draws the ring around a note that is picked, or around what a dragged one would fall on. */
export function paintRing(
  ctx: CanvasRenderingContext2D,
  laid: Pick<LaidNote, 'w' | 'h'>,
  paint: Pick<NotePaint, 'scale' | 'x' | 'y'>,
): void {
  ctx.setTransform(paint.scale, 0, 0, paint.scale, paint.x, paint.y);
  for (const [colour, width] of [
    ['#ffffff', 8],
    [palette.ink, 4],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.strokeRect(-3, -3, laid.w + 6, laid.h + 6);
  }
}
