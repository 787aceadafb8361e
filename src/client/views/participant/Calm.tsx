import { type ReactNode, Suspense } from 'react';
import { lazyPart } from '#client/lazyPart.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';

/** Nobody needs it to take part: it comes when there is nothing to do. */
const LittleHouse = lazyPart(async () => (await import('./LittleHouse.tsx')).LittleHouse);

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
      <Quietly>
        <Suspense fallback={<span className="participant-calm__house" />}>
          <LittleHouse lit={lit} />
        </Suspense>
      </Quietly>
      <Heading level={1} className="participant-calm__title">
        {title}
      </Heading>
      {text === undefined ? null : <p>{text}</p>}
      {children}
    </div>
  );
}
