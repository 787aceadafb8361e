import type { Seated } from './knownLife.ts';
import { deviceKeep } from './outboxKeep.ts';
import type { Intent, WhyKept } from './Session.ts';

/**
 * Keeps something on this device as refused, so that whoever gave it can send it once more or throw it away. The same id
 * twice is one.
 *
 * @param order - its place among what is kept
 */
export function setAside(
  { workshopId, seatId }: Pick<Seated, 'workshopId' | 'seatId'>,
  { id, intent, code, order }: { id: string; intent: Intent; code: WhyKept; order: number },
): Promise<void> {
  return deviceKeep(`${workshopId}/${seatId}`).put({ id, intent, at: Date.now(), order, code });
}
