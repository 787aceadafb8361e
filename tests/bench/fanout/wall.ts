/** The wall, in a process of its own: it reads everything and notes when. */
import { clockMs } from '../clock.ts';
import { answer } from '../remote.ts';
import { isOurs, type SubjectName } from '../Subject.ts';
import type { Line } from './Line.ts';
import { OurWatcher } from './OurLine.ts';
import { SocketIoLine, WsLine } from './PeerLines.ts';

/** When the wall saw which note, and from when on it stood at which version. */
export interface WallReport {
  readonly seen: ReadonlyMap<string, number>;
  readonly versions: readonly { readonly version: number; readonly at: number }[];
}

const seen = new Map<string, number>();
const versions: { version: number; at: number }[] = [];
let peer: (Line & { reveal: () => void }) | null = null;

function sawPeersNotes(frame: Buffer): void {
  const at = clockMs();
  for (const [, id] of frame.toString().matchAll(/"id":"([^"]+)"/g))
    if (id && !seen.has(id)) seen.set(id, at);
}

answer({
  look: async (wall: { subject: SubjectName; url: string; workshopId: string; key: string }) => {
    const { subject, url, workshopId, key } = wall;
    const listener = { acked: () => {}, refused: () => {} };
    if (isOurs(subject)) {
      const watcher = new OurWatcher(url, { workshopId, role: 'wall', key }, (change, version) => {
        const at = clockMs();
        versions.push({ version, at });
        for (const { id } of change.put.contribution ?? []) if (!seen.has(id)) seen.set(id, at);
      });
      return watcher.opened;
    }
    peer =
      subject === 'ws'
        ? new WsLine(url, listener, sawPeersNotes)
        : new SocketIoLine(url, listener, sawPeersNotes);
    return peer.open();
  },
  /** The peers' reveal: everything to everybody. Gives the moment. */
  reveal: () => {
    peer?.reveal();
    return clockMs();
  },
  reset: () => {
    seen.clear();
    versions.length = 0;
  },
  report: (): WallReport => ({ seen, versions }),
});
