const TILE = 320;
let tile: HTMLCanvasElement | null = null;

/** Specks of paper that took less ink: light and dark ones, the same on every screen. */
function specks(): HTMLCanvasElement {
  if (tile) return tile;
  tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const ctx = tile.getContext('2d');
  if (!ctx) return tile;
  let seed = 7;
  const next = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  for (let i = 0; i < 5200; i++) {
    ctx.fillStyle = i % 2 === 0 ? '#ffffff' : '#22303C';
    ctx.globalAlpha = 0.02 + next() * 0.06;
    const size = 0.7 + next() * 1.1;
    ctx.fillRect(next() * TILE, next() * TILE, size, size);
  }
  return tile;
}

/** The grain of a screen print over a whole canvas, in its own pixels: the paper does not come nearer with the camera. */
export function paintGrain(ctx: CanvasRenderingContext2D): void {
  // Who asked for more contrast gets flat tones.
  if (window.matchMedia?.('(prefers-contrast: more)').matches) return;
  const pattern = ctx.createPattern(specks(), 'repeat');
  if (!pattern) return;
  ctx.save();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.fillStyle = pattern;
  ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
  ctx.restore();
}
