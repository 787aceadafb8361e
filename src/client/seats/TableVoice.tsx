import { late } from '#client/late.ts';
import type { Seat } from '#domain/workshop/Seat.ts';

const WhoWrites = late('WhoWrites');

/** Above a field for writing: at a table, of which group it is; on any other device nothing, not even code. */
export function TableVoice({ seat }: { seat: Seat }) {
  if (seat.mode !== 'table') return null;
  return <WhoWrites seat={seat} />;
}
