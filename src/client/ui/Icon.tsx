import type { MORE_ICONS } from './moreIcons.ts';

/** Line drawings of 24 by 24 for the interface itself; groups have their own marks (`GroupMark`). */
const PATHS = {
  check: 'M4.5 12.5 10 18 19.5 7',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.500l3.500 2',
  edit: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19 4 20zM13.5 7l3.5 3.5',
  error: 'M12 3l9.5 17h-19zM12 10v5M12 17.5v.5',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.500M12 7.500v.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  offline:
    'M3 3l18 18M5 12.500a10 10 0 0 1 4-2.300M19 12.500a10 10 0 0 0-5-2.600M8.500 16a5 5 0 0 1 7 0M12 19.500v.5M2 9a15 15 0 0 1 4-2.500M22 9a15 15 0 0 0-10-4',
  screen: 'M3 4h18v12H3zM12 16v4M8 20h8',
  speak: 'M4 9.500v5h3.500L12 19V5L7.500 9.500zM15.500 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  stop: 'M6 6h12v12H6z',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  warning: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v6M12 16.500v.5',
} as const;

type More = typeof MORE_ICONS;
export type IconName = keyof typeof PATHS | keyof More;

const paths: Partial<Record<IconName, string>> = { ...PATHS };

/** Adds what a tablet's question does without: said by whatever brings other pages along. */
export function addIcons(more: More): void {
  Object.assign(paths, more);
}

/** A decorative icon as large as the text around it; the words beside it carry the meaning. */
export function Icon({ name, size = '1.25em' }: { name: IconName; size?: string }) {
  return (
    <svg
      className="pp-icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
