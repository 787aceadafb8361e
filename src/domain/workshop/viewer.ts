import type { Actor } from './commands.ts';

/** Who is looking. */
export type Viewer =
  | { readonly role: 'facilitator' }
  | { readonly role: 'notetaker' }
  | { readonly role: 'wall' }
  | { readonly role: 'participant'; readonly seatId: string };

/** The public classes of viewers: everyone in a class sees the same. */
export const VIEW_CLASSES = ['facilitator', 'notetaker', 'wall', 'participants'] as const;
export type ViewClass = (typeof VIEW_CLASSES)[number];

/** The public class that a viewer belongs to. */
export function classOf(viewer: Viewer): ViewClass {
  return viewer.role === 'participant' ? 'participants' : viewer.role;
}

/** The viewer through whose eyes an actor decides: both facilitators see the same; the host sees everything and has none. */
export function viewerOf(actor: Actor): Viewer | null {
  if (actor.role === 'host') return null;
  return actor.role === 'cofacilitator' ? { role: 'facilitator' } : actor;
}
