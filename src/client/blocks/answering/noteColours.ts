import type { CSSProperties } from 'react';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import type { GroupColour } from '#domain/workshop/StakeholderGroup.ts';

/** The colours of a group for what is written on its paper: `--note-soft` and, along the edge, `--note-solid`. Null: everyone's. */
export function noteColours(colour: GroupColour | null): CSSProperties {
  const { soft, solid } = coloursOf(colour);
  return { '--note-soft': soft, '--note-solid': solid } as CSSProperties;
}
