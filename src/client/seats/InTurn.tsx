import { type ReactNode, Suspense } from 'react';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { LazyTableTurns } from './lazySeats.ts';

interface InTurnProps {
  seat: Seat;
  /** What this device gave. */
  own: readonly Contribution[];
  /** The form of one person, with what that person gave. Spread `useVoice()` into what it sends. */
  form: (own: readonly Contribution[]) => ReactNode;
}

/** What everybody answers once: straight away on a device of one person, in turn at a table. */
export function InTurn({ seat, own, form }: InTurnProps) {
  if (seat.mode !== 'table') return form(own);
  return (
    <Suspense fallback={null}>
      <LazyTableTurns seat={seat} own={own} form={form} />
    </Suspense>
  );
}
