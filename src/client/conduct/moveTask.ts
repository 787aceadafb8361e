import type { Intent } from '#client/sync/Session.ts';
import type { Activity } from '#domain/workshop/entities.ts';
import { PLACE_IDS, type PlaceId } from '#domain/workshop/place.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';

const TASKS: ReadonlySet<PlaceId> = new Set(PLACE_IDS.slice(4));

/** The questions at bouwopgaven that nobody has seen yet, in order. */
export function tasksAhead(view: State): Activity[] {
  return inOrder(view.activity.values()).filter(
    (activity) => activity.placeId !== null && TASKS.has(activity.placeId) && !activity.everOpened,
  );
}

/**
 * What to ask for when the hall chooses another bouwopgave than was prepared: every question ahead at `from` is made
 * anew at `to`, with its order, questions and speaking notes. What was opened already stays where it was.
 */
export function moveTask(view: State, from: PlaceId, to: PlaceId, newId: () => string): Intent[] {
  if (from === to) return [];
  const workshop = workshopOf(view);
  const intents: Intent[] = [];
  const moving = tasksAhead(view).filter((each) => each.placeId === from);
  const ids = new Map(moving.map((each) => [each.id, newId()]));
  for (const activity of moving) {
    const id = ids.get(activity.id) ?? newId();
    const { order, block, title, wallText, minutes } = activity;
    // Dots point at an activity, and that one moves along.
    const options = Object.fromEntries(
      Object.entries(activity.options).map(([key, value]) => [
        key,
        typeof value === 'string' ? (ids.get(value) ?? value) : value,
      ]),
    );
    const prompts = inOrder([...view.prompt.values()].filter((each) => each.activityId === activity.id));
    intents.push({
      type: 'addActivity',
      activity: { id, order, block, title, wallText, minutes, options, placeId: to },
      prompts: prompts.map((prompt) => ({ ...prompt, id: newId(), activityId: id })),
      remark: view.remark.get(activity.id)?.text ?? '',
    });
    if (workshop?.currentActivityId === activity.id) intents.push({ type: 'goTo', activityId: id });
    intents.push({ type: 'removeActivity', activityId: activity.id });
  }
  if (workshop && !workshop.places.includes(to))
    intents.push({
      type: 'setUp',
      set: { places: PLACE_IDS.filter((place) => place === to || workshop.places.includes(place)) },
    });
  return intents;
}
