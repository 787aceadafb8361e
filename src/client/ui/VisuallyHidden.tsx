import type { ReactNode } from 'react';

/** Words for who hears the page. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>;
}
