import type { ReactNode } from 'react';
import { Heading } from '#client/ui/Heading.tsx';
import { House } from './House.tsx';

interface CalmProps {
  title: string;
  text?: ReactNode;
  /** The lamp is on while something goes on. */
  lit?: boolean;
  /** The light of the end of the day. */
  dusk?: boolean;
  children?: ReactNode;
}

/** A screen with one thing to say. */
export function Calm({ title, text, lit = true, dusk = false, children }: CalmProps) {
  return (
    <div className={`participant-calm${dusk ? ' participant-calm--dusk' : ''}`}>
      <House lit={lit} />
      <Heading level={1} className="participant-calm__title">
        {title}
      </Heading>
      {text === undefined ? null : <p>{text}</p>}
      {children}
    </div>
  );
}
