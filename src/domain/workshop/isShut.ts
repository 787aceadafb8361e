import type { State } from './State.ts';

/** True while nobody new may come in. Sessions that were stored before there was a door have an open one. */
export function isShut(state: Pick<State, 'access'>): boolean {
  return state.access.get('access')?.shut === true;
}
