import { Suspense } from 'react';
import { Quietly } from '#client/ui/Quietly.tsx';
import type { Seat } from '#domain/workshop/Seat.ts';
import { LazyWhoWrites } from './lazySeats.ts';

/** Above a field for writing: at a table, of which group it is; on any other device nothing, not even code. */
export function TableVoice({ seat }: { seat: Seat }) {
  if (seat.mode !== 'table') return null;
  return (
    <Quietly>
      <Suspense fallback={null}>
        <LazyWhoWrites seat={seat} />
      </Suspense>
    </Quietly>
  );
}
