import { coloursOf, GROUP_SHAPES } from '#domain/workshop/groupLook.ts';
import type { GroupColour, GroupIcon } from '#domain/workshop/StakeholderGroup.ts';

interface GroupMarkProps {
  /** Null for *Iedereen*. */
  group: { readonly icon: GroupIcon; readonly colour: GroupColour } | null;
  /** CSS size of the tile. */
  size?: string;
}

/** Colour and shape of a group; its word always stands beside it, so the mark itself is silent. */
export function GroupMark({ group, size = '1.75rem' }: GroupMarkProps) {
  return (
    <svg
      viewBox="0 0 40 40"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <rect width="40" height="40" rx="11" fill={coloursOf(group?.colour ?? null).solid} />
      <path
        transform="translate(8 8)"
        d={GROUP_SHAPES[group?.icon ?? 'circle']}
        fill="#fff"
        fillRule="evenodd"
      />
    </svg>
  );
}
