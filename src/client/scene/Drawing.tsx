import { memo, useCallback } from 'react';
import { Shape } from 'react-konva/lib/ReactKonvaCore';
import type { Marks } from '#picture/marks.ts';
import { paintMarks } from './paintMarks.ts';

/** The part of Konva's drawing context that is needed: the browser's own context underneath. */
interface HasContext {
  _context: CanvasRenderingContext2D;
}

/** One element of the picture as a single Konva shape; it repaints only when its marks are others. */
export const Drawing = memo(function Drawing({ marks }: { marks: Marks }) {
  const draw = useCallback((context: HasContext) => paintMarks(context._context, marks), [marks]);
  return <Shape sceneFunc={draw} listening={false} perfectDrawEnabled={false} />;
});
