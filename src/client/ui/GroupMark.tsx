import type { GroupColour, GroupIcon } from '#domain/workshop/entities.ts';
import { coloursOf } from './groupColours.ts';

/** Filled shapes of 24 by 24. `circle` is *Iedereen*. */
const SHAPES: Readonly<Record<GroupIcon | 'circle', string>> = {
  house: 'M12 3 2.500 11.500H5V20.500h5v-6h4v6h5v-9h2.500z',
  hands:
    'M12 9.500C10.800 7 7 6.900 6.400 9.700 6 11.900 8.500 14 12 16.500c3.500-2.500 6-4.600 5.600-6.800C17 6.900 13.200 7 12 9.500zM3 14l5 4.500h8l5-4.500v3.500L16.500 22h-9L3 17.500z',
  office:
    'M4 21V3h11v6h5v12h-6v-4h-3.500v4zM7 6v2h2V6zm3.500 0v2h2V6zM7 10.500v2h2v-2zm3.500 0v2h2v-2zM16.500 12v2h1.500v-2z',
  scales:
    'M11 3h2v2.200l6.500 1.300.4 1L23 14c0 2.200-1.600 3.500-3.800 3.500S15.500 16.200 15.500 14l2.600-5.800L13 7.200V19h4v2H7v-2h4V7.200L5.900 8.200 8.500 14c0 2.200-1.500 3.500-3.700 3.500S1 16.200 1 14l3.100-6.500.4-1L11 5.200z',
  star: 'M12 2.500l2.900 6.200 6.800.8-5 4.600 1.300 6.700-6-3.300-6 3.300 1.300-6.700-5-4.600 6.800-.8z',
  triangle: 'M12 3.500 22 20.500H2z',
  square: 'M4 4h16v16H4z',
  diamond: 'M12 2 22 12 12 22 2 12z',
  circle: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
};

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
      <path transform="translate(8 8)" d={SHAPES[group?.icon ?? 'circle']} fill="#fff" fillRule="evenodd" />
    </svg>
  );
}
