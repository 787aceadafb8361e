import type { DoorAction } from './commands.ts';
import { accept, type Decision } from './Decision.ts';
import { emptySeats, shutting } from './door.ts';
import type { FacilitatorAction } from './facilitatorActions.ts';
import type { State } from './State.ts';

/**
 * Decides about the door. Shutting and opening is for who conducts; a new code and clearing seats the host says, for
 * who asked over HTTP: seats and who is there are in nobody's view.
 */
export function decideDoor(
  state: State,
  action: DoorAction | Extract<FacilitatorAction, { type: 'shutDoor' }>,
): Decision {
  switch (action.type) {
    case 'shutDoor':
      return accept(shutting(action.on));
    case 'renewAccess': {
      const { joinCode, joinSecret } = action;
      return accept({ op: 'patch', kind: 'access', id: 'access', set: { joinCode, joinSecret } });
    }
    case 'clearSeats':
      return accept(
        ...emptySeats(state, action.since).map((id) => ({ op: 'remove', kind: 'seat', id }) as const),
      );
  }
}
