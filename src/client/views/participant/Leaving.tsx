import type { LeavingWay } from '#client/late.ts';
import { useMySeat } from '#client/seats/useMySeat.ts';
import { NewPerson } from './NewPerson.tsx';
import { Wipe } from './Wipe.tsx';
import { WithdrawAll } from './WithdrawAll.tsx';

interface LeavingProps {
  way: LeavingWay;
  onClose: () => void;
  onEmptied: () => void;
}

/** Asks, and does: give the device back, hand it on, or take back all one gave. */
export function Leaving({ way, onClose, onEmptied }: LeavingProps) {
  const seat = useMySeat();
  if (way === 'wipe') return <Wipe onCancel={onClose} onEmptied={onEmptied} />;
  if (seat === null) return null;
  return way === 'newPerson' ? (
    <NewPerson seat={seat} onClose={onClose} />
  ) : (
    <WithdrawAll seat={seat} onClose={onClose} />
  );
}
