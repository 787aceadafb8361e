import { ComesLater } from '#client/ui/ComesLater.tsx';
import { LazyTableGroups } from './lazySeats.ts';
import type { TableGroupsProps } from './TableGroups.tsx';

/** Who sits at one table, fetched when somebody says that they are several; the page around it lives on without. */
export function LaterTableGroups(props: TableGroupsProps) {
  return (
    <ComesLater>
      <LazyTableGroups {...props} />
    </ComesLater>
  );
}
