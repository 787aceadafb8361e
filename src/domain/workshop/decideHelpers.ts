import type { HelperAction } from './commands.ts';
import { accept, type Context, type Decision, reject } from './Decision.ts';
import { LIMITS } from './limits.ts';
import type { State } from './State.ts';

/** Decides about the links of who helps the facilitator; only the host says these, for who asked over HTTP. */
export function decideHelpers(state: State, action: HelperAction, { now }: Context): Decision {
  switch (action.type) {
    case 'addHelper':
      if (state.helper.has(action.helperId)) return reject('exists');
      if (state.helper.size >= LIMITS.helpers) return reject('limitMine');
      return accept({
        op: 'put',
        kind: 'helper',
        entity: { id: action.helperId, role: action.role, madeAt: now },
      });
    case 'removeHelper':
      return state.helper.has(action.helperId)
        ? accept({ op: 'remove', kind: 'helper', id: action.helperId })
        : reject('gone');
    case 'detachWalls':
    case 'tell':
      // Keys are in no state: the host takes them away as it stores this.
      return accept();
  }
}
