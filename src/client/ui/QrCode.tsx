import { useMemo } from 'react';
import { encode } from 'uqr';

interface QrCodeProps {
  /** What a camera reads. */
  value: string;
  /** What it leads to, for who does not see it. */
  title: string;
  /** CSS size. */
  size?: string;
}

/** A QR code as one path: sharp at any size, dark on white with its quiet zone. */
export function QrCode({ value, title, size = '12rem' }: QrCodeProps) {
  // Five milliseconds, and on a wall it hangs beside lanes that turn: that draws it anew in every frame.
  const { path, modules } = useMemo(() => pathOf(value), [value]);
  return (
    <svg
      viewBox={`0 0 ${modules} ${modules}`}
      role="img"
      aria-label={title}
      shapeRendering="crispEdges"
      style={{ display: 'block', width: size, height: size, borderRadius: '6px' }}
    >
      <rect width={modules} height={modules} fill="#fff" />
      <path d={path} fill="#1a242d" />
    </svg>
  );
}

function pathOf(value: string): { path: string; modules: number } {
  const { data, size } = encode(value, { ecc: 'M', border: 3 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { path, modules: size };
}
