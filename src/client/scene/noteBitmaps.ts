import { coloursOf, GROUP_SHAPES } from '#domain/workshop/groupLook.ts';
import { mix, palette } from '#picture/palette.ts';
import { type LaidNote, type NoteLayout, SPINE_EM } from './layoutNotes.ts';
import { FONT } from './paintMarks.ts';
import type { SceneGroup } from './SceneState.ts';

/** Room around a note in its bitmap, for the shadow, in CSS pixels. */
export const MARGIN = 8;

/** Colour and icon of a note without a group. */
export const EVERYONE: Pick<SceneGroup, 'colour' | 'icon'> = {
  colour: coloursOf(null).solid,
  icon: 'circle',
};

type Look = Pick<SceneGroup, 'colour' | 'icon'>;

/** Light paper in the group's colour: ink on it keeps a contrast well over 7:1. */
export const paperOf = (colour: string) => mix(colour, '#ffffff', 0.8);

function paper(ctx: CanvasRenderingContext2D, w: number, h: number, fill: string): void {
  ctx.fillStyle = palette.ink;
  for (const [grow, alpha] of [
    [3, 0.06],
    [1.5, 0.08],
    [0, 0.12],
  ] as const) {
    ctx.globalAlpha = alpha;
    ctx.fillRect(3 - grow, 4 - grow, w + grow, h + grow);
  }
  ctx.globalAlpha = 1;
  ctx.fillStyle = fill;
  ctx.fillRect(0, 0, w, h);
}

/** Draws a group's icon, `size` pixels high, in one colour. */
export function drawIcon(
  ctx: CanvasRenderingContext2D,
  icon: SceneGroup['icon'],
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(size / 24, size / 24);
  ctx.fillStyle = colour;
  ctx.fill(new Path2D(GROUP_SHAPES[icon]), 'evenodd');
  ctx.restore();
}

/** White or ink, whichever can be read on a colour. */
export function inkOn(colour: string): string {
  const n = Number.parseInt(colour.slice(1), 16);
  const light = 0.299 * ((n >> 16) & 255) + 0.587 * ((n >> 8) & 255) + 0.114 * (n & 255);
  return light > 140 ? palette.ink : '#ffffff';
}

function drawFront(
  ctx: CanvasRenderingContext2D,
  laid: LaidNote,
  layout: NoteLayout,
  look: Look,
  lateLabel: string,
): void {
  const { font, lineHeight, pad } = layout;
  const spine = Math.round(font * SPINE_EM);
  paper(ctx, laid.w, laid.h, paperOf(look.colour));
  ctx.fillStyle = look.colour;
  ctx.fillRect(0, 0, spine, laid.h);
  drawIcon(ctx, look.icon, spine * 0.14, pad, spine * 0.72, inkOn(look.colour));
  ctx.fillStyle = palette.ink;
  ctx.font = `400 ${font}px ${FONT}`;
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'left';
  ctx.direction = 'ltr';
  laid.lines.forEach((text, i) => {
    ctx.fillText(text, spine + pad, pad + i * lineHeight + font * 0.95);
  });
  const foot = [laid.note.late ? lateLabel : '', laid.note.mark ?? '']
    .filter((word) => word !== '')
    .join(' · ');
  if (foot !== '') {
    const size = Math.max(12, font * 0.82);
    ctx.font = `700 ${size}px ${FONT}`;
    ctx.fillStyle = mix(palette.ink, palette.slate, 0.35);
    ctx.fillText(foot, spine + pad, laid.h - pad * 0.8);
  }
}

function drawBack(ctx: CanvasRenderingContext2D, laid: LaidNote, layout: NoteLayout, look: Look): void {
  paper(ctx, laid.w, laid.h, mix(look.colour, '#ffffff', 0.45));
  const size = Math.min(layout.font * 1.6, laid.h * 0.7);
  drawIcon(
    ctx,
    look.icon,
    (laid.w - size) / 2,
    (laid.h - size) / 2,
    size,
    mix(look.colour, palette.ink, 0.2),
  );
}

export interface NoteFaces {
  front: (laid: LaidNote) => HTMLCanvasElement | null;
  back: (laid: LaidNote) => HTMLCanvasElement | null;
}

interface FacesInput {
  layout: NoteLayout;
  /** Device pixels per CSS pixel. */
  ratio: number;
  lookOf: (laid: LaidNote) => Look;
  late: string;
  /** Changes when the letter has arrived: what was drawn with another one is of no use. */
  letter: number;
  /** Whether this frame still has time to make a bitmap. */
  spend: () => boolean;
}

/** Most bitmaps kept; a page holds some forty, so this is several pages of going back and forth. */
const KEEP = 400;

/**
 * Bitmaps of notes at the resolution in which they are drawn, made when first needed and blitted ever after.
 * Gives `null` when `spend` says that this frame has no time left; ask again in the next one.
 */
export function createNoteBitmaps() {
  const kept = new Map<string, HTMLCanvasElement>();

  function bitmap(key: string, laid: LaidNote, ratio: number, draw: (ctx: CanvasRenderingContext2D) => void) {
    const found = kept.get(key);
    if (found) {
      kept.delete(key);
      kept.set(key, found);
      return found;
    }
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil((laid.w + 2 * MARGIN) * ratio);
    canvas.height = Math.ceil((laid.h + 2 * MARGIN) * ratio);
    const ctx = canvas.getContext('2d');
    if (!ctx) return null;
    ctx.scale(ratio, ratio);
    ctx.translate(MARGIN, MARGIN);
    draw(ctx);
    kept.set(key, canvas);
    const oldest = kept.keys().next();
    if (kept.size > KEEP && !oldest.done) kept.delete(oldest.value);
    return canvas;
  }

  return {
    /** Both faces of notes in this layout; `lookOf` gives a group's colour and icon. */
    faces({ layout, ratio, lookOf, late, letter, spend }: FacesInput): NoteFaces {
      const key = (side: string, laid: LaidNote, look: Look) =>
        [
          side,
          laid.note.id,
          laid.note.late,
          laid.note.mark,
          look.colour,
          look.icon,
          layout.font,
          laid.w,
          laid.h,
          ratio,
          letter,
          laid.lines.join('\n'),
        ].join('|');
      const face = (side: 'front' | 'back') => (laid: LaidNote) => {
        const look = lookOf(laid);
        const name = key(side, laid, look);
        if (!kept.has(name) && !spend()) return null;
        return bitmap(name, laid, ratio, (ctx) =>
          side === 'front' ? drawFront(ctx, laid, layout, look, late) : drawBack(ctx, laid, layout, look),
        );
      };
      return { front: face('front'), back: face('back') };
    },
  };
}
