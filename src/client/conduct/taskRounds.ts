import type { PlaceId } from '#domain/workshop/place.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';

/** What the script works out at one of the bouwopgaven that the hall chooses. */
export interface TaskRound {
  readonly slot: 1 | 2;
  /** Where the round is held, as things stand. */
  readonly placeId: PlaceId;
  /** True while something of it was not opened yet, so that a choice still moves it. */
  readonly ahead: boolean;
}

/** The rounds of the script that follow the hall's choice, in their order: none, one or two. */
export function taskRounds(view: State): TaskRound[] {
  const chosen = workshopOf(view)?.chosen ?? [];
  return ([1, 2] as const).flatMap((slot) => {
    const steps = inOrder(view.activity.values()).filter((each) => each.follows === slot);
    const ahead = steps.find((each) => !each.everOpened);
    const placeId = ahead?.placeId ?? chosen[slot - 1] ?? steps[0]?.placeId;
    return steps.length === 0 || placeId == null ? [] : [{ slot, placeId, ahead: ahead !== undefined }];
  });
}

/** The whole choice after one round got another bouwopgave; two rounds never work on the same. */
export function chooseFor(view: State, slot: 1 | 2, to: PlaceId): PlaceId[] {
  const rounds = taskRounds(view);
  const at = (which: 1 | 2) =>
    rounds.find((round) => round.slot === which)?.placeId ?? workshopOf(view)?.chosen[which - 1];
  const [mine, other] = [at(slot), at(slot === 1 ? 2 : 1)];
  const second = other === to ? mine : other;
  const both = slot === 1 ? [to, second] : [second, to];
  return both.filter((place) => place !== undefined);
}
