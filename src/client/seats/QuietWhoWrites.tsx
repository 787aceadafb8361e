import { Suspense } from 'react';
import { Quietly } from '#client/ui/Quietly.tsx';
import type { Seat } from '#domain/workshop/Seat.ts';
import { LazyWhoWrites } from './lazySeats.ts';

/** Of which group a table writes, fetched when there is a table; without it the table writes as before. */
export function QuietWhoWrites({ seat }: { seat: Seat }) {
  return (
    <Quietly>
      <Suspense fallback={null}>
        <LazyWhoWrites seat={seat} />
      </Suspense>
    </Quietly>
  );
}
