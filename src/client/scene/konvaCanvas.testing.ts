import { vi } from 'vitest';

/**
 * Konva without a canvas, for component tests: every method of the drawing context exists and does nothing.
 * Import it before a component that draws; pixels are looked at in a real browser only.
 */
const context: unknown = new Proxy({ canvas: { width: 0, height: 0 } } as Record<string, unknown>, {
  get: (target, key: string) =>
    target[key] ??
    (key === 'measureText'
      ? (text: string) => ({ width: text.length * 8 })
      : () => ({ addColorStop: () => {} })),
  set: (target, key: string, value: unknown) => {
    target[key] = value;
    return true;
  },
});

HTMLCanvasElement.prototype.getContext = (() => context) as typeof HTMLCanvasElement.prototype.getContext;
vi.stubGlobal('Path2D', class {});
