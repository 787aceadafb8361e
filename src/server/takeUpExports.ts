import type { Rooms } from './rooms/Rooms.ts';
import { takeExportNotes } from './store/exportNotes.ts';

/** Puts reports that were made with `npm run report` in the logbook of their session; of one that is gone nothing is told. */
export async function takeUpExports(folder: string, rooms: Rooms): Promise<void> {
  await takeExportNotes(folder, async ({ id, workshopId, at }) => {
    const room = await rooms.find(workshopId);
    const ack = await room?.submit(
      { id: `export.${id}`, type: 'tell', what: 'exported', who: 'host', at },
      { role: 'host' },
    );
    // Too busy, or the disk is full: the next time.
    if (ack && !ack.ok && 'retry' in ack) throw new Error(`the logbook was not written: ${ack.retry}`);
  });
}
