import { places } from 'virtual:catalog/places';
import { EXTRA_MINUTES, fromOwn, type OwnQuestion } from '#catalog/composeDraft.ts';
import { isQuestion } from '#client/conduct/nextStep.ts';
import { activitiesInOrder } from '#client/sync/hallSelectors.ts';
import type { Intent } from '#client/sync/Session.ts';
import type { PlaceId } from '#domain/workshop/place.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';

/** A question of one's own at a place of the picture: a step after the last question, and the place in play. */
export function momentAt(
  view: State,
  placeId: PlaceId,
  words: Pick<OwnQuestion, 'text' | 'plain'>,
  newId: () => string,
): Intent[] {
  const id = newId();
  const activities = activitiesInOrder(view);
  const label = places.find((place) => place.id === placeId)?.label ?? placeId;
  const inPlay = workshopOf(view)?.places ?? [];
  const last = activities.findLastIndex(isQuestion);
  const [before, after] = [activities[last]?.order ?? 0, activities[last + 1]?.order];
  const add: Intent = {
    type: 'addActivity',
    activity: {
      id,
      order: after === undefined ? before + 1 : (before + after) / 2,
      block: 'notes',
      placeId,
      title: { tekst: label, tekst_b1: label },
      wallText: null,
      minutes: EXTRA_MINUTES,
      options: {},
    },
    prompts: [fromOwn({ newId }, words, id)],
    remark: '',
  };
  return inPlay.includes(placeId) ? [add] : [add, { type: 'setUp', set: { places: [...inPlay, placeId] } }];
}
