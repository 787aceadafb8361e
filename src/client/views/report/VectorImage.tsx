import type { VectorPicture, VectorShape } from '#domain/report/ReportTree.ts';

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

/** A drawing of the report as SVG. */
export function VectorImage({ picture, alt }: { picture: VectorPicture; alt: string }) {
  return (
    <svg
      className="sheet__picture"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-label={alt}
    >
      {picture.shapes.map((shape, at) => (
        <Shape key={at.toString()} shape={shape} />
      ))}
    </svg>
  );
}

function Shape({ shape }: { shape: VectorShape }) {
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
  return (
    <path
      d={shape.path}
      fill={shape.fill ?? 'none'}
      stroke={shape.stroke ?? 'none'}
      strokeWidth={shape.lineWidth ?? 1}
      strokeLinecap="round"
      strokeLinejoin="round"
      opacity={shape.opacity ?? 1}
      {...(shape.dash ? { strokeDasharray: shape.dash.join(' ') } : {})}
    />
  );
}
