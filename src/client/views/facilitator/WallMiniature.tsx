import { useMemo } from 'react';
import { useJoin } from '#client/wall/useJoin.ts';
import { WallScreen } from '#client/wall/WallScreen.tsx';
import { wallViewOf } from '#client/wall/wallViewOf.ts';
import type { State } from '#domain/workshop/State.ts';

interface WallMiniatureProps {
  view: State;
  clockOffset: number;
  width: number;
  height: number;
}

/** The wall, drawn from the facilitator's own view by the law of visibility: no second connection, nobody counted. */
export function WallMiniature({ view, clockOffset, width, height }: WallMiniatureProps) {
  const seen = useMemo(() => wallViewOf(view), [view]);
  const { join, code } = useJoin(seen);
  return (
    <WallScreen view={seen} clockOffset={clockOffset} width={width} height={height} join={join} code={code} />
  );
}
