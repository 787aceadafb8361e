import { memo, useId } from 'react';
import type { VectorGradient, VectorPicture, VectorShape } from '#domain/report/ReportTree.ts';

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

/** A drawing of the report as SVG. A cover has thousands of shapes: it is drawn again only when it is another. */
export const VectorImage = memo(function VectorImage({
  picture,
  alt,
}: {
  picture: VectorPicture;
  alt: string;
}) {
  const id = useId();
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
});

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
  if (shape.type === 'text')
    return (
      <text
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        fill={shape.fill}
        textAnchor={ANCHOR[shape.align]}
        fontWeight={shape.bold ? 700 : 400}
      >
        {shape.text}
      </text>
    );
  const { fill } = shape;
  return (
    <>
      {typeof fill === 'object' ? <Gradient id={id} gradient={fill} /> : null}
      <path
        d={shape.path}
        fill={typeof fill === 'object' ? `url(#${id})` : (fill ?? 'none')}
        stroke={shape.stroke ?? 'none'}
        strokeWidth={shape.lineWidth ?? 1}
        strokeLinecap="round"
        strokeLinejoin="round"
        opacity={shape.opacity ?? 1}
        {...(shape.blend ? { style: { mixBlendMode: shape.blend } } : {})}
        {...(shape.dash ? { strokeDasharray: shape.dash.join(' ') } : {})}
      />
    </>
  );
}

function Gradient({ id, gradient }: { id: string; gradient: VectorGradient }) {
  const { from, to, radius } = gradient;
  const stops = gradient.stops.map(({ at, colour, opacity }) => (
    <stop key={at} offset={at} stopColor={colour} stopOpacity={opacity} />
  ));
  if (radius !== undefined)
    return (
      <radialGradient id={id} gradientUnits="userSpaceOnUse" cx={from[0]} cy={from[1]} r={radius}>
        {stops}
      </radialGradient>
    );
  return (
    <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]}>
      {stops}
    </linearGradient>
  );
}
