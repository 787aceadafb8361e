import { mix, palette } from '#picture/palette.ts';
import { FONT } from './paintMarks.ts';

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
  const h = height - words * 1.6;
  const w = Math.max(24, Math.min(minText * 5.4, width / 5, h / 2.2));
  const middle = [width / 2, Math.max(h / 2, w * 0.6)] as const;
  const spread = Math.min(1, Math.sqrt(shown / 60));
  for (let i = shown - 1; i >= 0; i--) {
    // Golden angle: evenly strewn without a grid, and a note keeps its spot when others come.
    const angle = i * 2.39996;
    // Loose in the middle, so that a few already fill the eye.
    const far = (i / PILE) ** 0.36 * (0.72 + 0.28 * spread);
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
