import { ComesLater } from '#client/ui/ComesLater.tsx';
import { Quietly } from '#client/ui/Quietly.tsx';
import type { Seat } from '#domain/workshop/Seat.ts';
import { LazyWhoWrites } from './lazySeats.ts';

/** Of which group a table writes, fetched when there is a table; without it the table writes as before. */
export function QuietWhoWrites({ seat }: { seat: Seat }) {
  return (
    <Quietly>
      <ComesLater>
        <LazyWhoWrites seat={seat} />
      </ComesLater>
    </Quietly>
  );
}
