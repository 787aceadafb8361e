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
  const { data, size: modules } = encode(value, { ecc: 'M', border: 3 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
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
