/** Line drawings of 24 by 24 for the interface itself; groups have their own marks (`GroupMark`). */
const PATHS = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  check: 'M4.5 12.5 10 18 19.5 7',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.500l3.500 2',
  close: 'M6 6l12 12M18 6 6 18',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  edit: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19 4 20zM13.5 7l3.5 3.5',
  error: 'M12 3l9.5 17h-19zM12 10v5M12 17.5v.5',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  eyeOff: 'M3 3l18 18M10 6a9 9 0 0 1 11 6 12 12 0 0 1-3 4M6 8a12 12 0 0 0-3 4 9 9 0 0 0 12 5.5',
  group:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-3 2.700-5 6-5s6 2 6 5M16 5.500a3 3 0 0 1 0 5.500M18 14.500c2 .6 3 2.300 3 4.500',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.500 9.700a2.500 2.500 0 1 1 3.500 2.200c-.6.300-1 .700-1 1.600M12 16.500v.5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.500M12 7.500v.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  offline:
    'M3 3l18 18M5 12.500a10 10 0 0 1 4-2.300M19 12.500a10 10 0 0 0-5-2.600M8.500 16a5 5 0 0 1 7 0M12 19.500v.5M2 9a15 15 0 0 1 4-2.500M22 9a15 15 0 0 0-10-4',
  picture: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 6M15.500 9v.5',
  play: 'M7 4.500v15L19.500 12z',
  screen: 'M3 4h18v12H3zM12 16v4M8 20h8',
  speak: 'M4 9.500v5h3.500L12 19V5L7.500 9.500zM15.500 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  stop: 'M6 6h12v12H6z',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  undo: 'M9 5 4 10l5 5M4 10h10a5.500 5.500 0 0 1 0 11h-3',
  user: 'M12 11.500a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20.500c0-4 3.500-6.500 8-6.500s8 2.500 8 6.500',
  warning: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v6M12 16.500v.5',
} as const;

export type IconName = keyof typeof PATHS;

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
      <path d={PATHS[name]} />
    </svg>
  );
}
