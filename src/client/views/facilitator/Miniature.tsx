import type { CSSProperties, ReactNode } from 'react';
import { Quietly } from '#client/ui/Quietly.tsx';
import { useElementSize } from '#client/wall/useElementSize.ts';

interface MiniatureProps {
  label: string;
  /** The same in words. */
  says: string;
  /** The size at which the content is laid out, before it is made small. */
  width: number;
  height: number;
  children: ReactNode;
}

/** A living screen made small: nothing in it can be pressed, read out or reached by Tab, and no fault in it harms the desk. */
export function Miniature({ label, says, width, height, children }: MiniatureProps) {
  const [frame, size] = useElementSize<HTMLDivElement>();
  const scale = size.width / width;
  return (
    <figure className="mini">
      <figcaption className="now__label">
        {label}: <span className="visually-hidden">{says}</span>
      </figcaption>
      <div
        className="mini__frame"
        ref={frame}
        style={{ aspectRatio: `${width} / ${height}` }}
        aria-hidden="true"
        inert
      >
        {size.width > 0 ? (
          <div
            className="mini__screen"
            style={{ width, height, transform: `scale(${scale})` } as CSSProperties}
          >
            <Quietly>{children}</Quietly>
          </div>
        ) : null}
      </div>
    </figure>
  );
}
