import { useId } from 'react';
import type { VectorGradient, VectorPicture, VectorShape } from '#domain/report/ReportTree.ts';

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

/** About how wide a letter is, in its size: only to see whether a text might not fit. */
const LETTER = 0.54;

/** A drawing of the report as SVG. */
export function VectorImage({ picture, alt }: { picture: VectorPicture; alt: string }) {
  const id = useId().replace(/\W/g, '');
  return (
    <svg
      className="sheet__picture"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-label={alt}
    >
      <Shapes shapes={picture.shapes} id={id} />
    </svg>
  );
}

/** `id` tells the gradients and clips of every shape apart. */
function Shapes({ shapes, id }: { shapes: readonly VectorShape[]; id: string }) {
  return shapes.map((shape, at) => <Shape key={at.toString()} shape={shape} id={`${id}-${at.toString()}`} />);
}

function Shape({ shape, id }: { shape: VectorShape; id: string }) {
  if (shape.type === 'group')
    return (
      <g transform={`matrix(${shape.transform.join(' ')})`}>
        {shape.clip === undefined ? null : (
          <clipPath id={id}>
            <path d={shape.clip} />
          </clipPath>
        )}
        <g {...(shape.clip === undefined ? {} : { clipPath: `url(#${id})` })}>
          <Shapes shapes={shape.shapes} id={id} />
        </g>
      </g>
    );
  if (shape.type === 'text') {
    const tight = shape.maxWidth !== undefined && shape.text.length * shape.size * LETTER > shape.maxWidth;
    return (
      <text
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        fill={shape.fill}
        textAnchor={ANCHOR[shape.align]}
        fontWeight={shape.bold ? 700 : 400}
        {...(tight ? { textLength: shape.maxWidth, lengthAdjust: 'spacingAndGlyphs' } : {})}
      >
        {shape.text}
      </text>
    );
  }
  const gradient = typeof shape.fill === 'object' ? shape.fill : null;
  return (
    <>
      {gradient === null ? null : <Gradient gradient={gradient} id={id} />}
      <path
        d={shape.path}
        fill={typeof shape.fill === 'object' ? `url(#${id})` : (shape.fill ?? 'none')}
        stroke={shape.stroke ?? 'none'}
        strokeWidth={shape.lineWidth ?? 1}
        strokeLinecap="round"
        strokeLinejoin="round"
        opacity={shape.opacity ?? 1}
        {...(shape.dash ? { strokeDasharray: shape.dash.join(' ') } : {})}
        {...(shape.blend ? { style: { mixBlendMode: shape.blend } } : {})}
      />
    </>
  );
}

function Gradient({ gradient, id }: { gradient: VectorGradient; id: string }) {
  const [x1, y1] = gradient.from;
  const [x2, y2] = gradient.to;
  const stops = gradient.stops.map(({ at, colour, opacity }) => (
    <stop key={`${at}${colour}`} offset={at} stopColor={colour} stopOpacity={opacity} />
  ));
  return gradient.radius === undefined ? (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={x1} y1={y1} x2={x2} y2={y2}>
      {stops}
    </linearGradient>
  ) : (
    <radialGradient id={id} gradientUnits="userSpaceOnUse" cx={x1} cy={y1} r={gradient.radius}>
      {stops}
    </radialGradient>
  );
}
