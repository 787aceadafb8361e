import { vi } from 'vitest';

/**
 * Konva without a canvas, for component tests: every method of the drawing context exists and does nothing.
 * Import it before a component that draws; pixels are looked at in a real browser only.
 */
const answers: Record<string, unknown> = {
  canvas: { width: 0, height: 0 },
  measureText: (text: string) => ({ width: text.length * 8 }),
  getImageData: () => ({ data: [] }),
};
const context: unknown = new Proxy(answers, {
  get: (target, key: string) => target[key] ?? (() => ({ addColorStop: () => {} })),
  set: (target, key: string, value: unknown) => {
    target[key] = value;
    return true;
  },
});

HTMLCanvasElement.prototype.getContext = (() => context) as typeof HTMLCanvasElement.prototype.getContext;
vi.stubGlobal('Path2D', class {});
