import { Suspense } from 'react';
import { lazyPart } from '#client/lazyPart.ts';
import { Quietly } from '#client/ui/Quietly.tsx';

/** Nobody needs it to take part: it comes when there is nothing to do. */
const LittleHouse = lazyPart(async () => (await import('./LittleHouse.tsx')).LittleHouse);

/** The house at the foot of a page on which there is nothing to do; `lit`: the lamp is on while something goes on. */
export function House({ lit }: { lit: boolean }) {
  return (
    <Quietly>
      <Suspense fallback={<span className="participant-calm__house" />}>
        <LittleHouse lit={lit} />
      </Suspense>
    </Quietly>
  );
}
