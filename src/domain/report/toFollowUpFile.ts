import { meanOf } from '../blocks/scale/scale.ts';
import type { Earlier, EarlierScore } from '../workshop/earlier.ts';
import { LIMITS } from '../workshop/limits.ts';
import type { PlaceId } from '../workshop/place.ts';
import { inOrder, type State, workshopOf } from '../workshop/State.ts';
import { FOLLOW_UP_VERSION, type FollowUpFile } from './FollowUpFile.ts';

/** What a session leaves to the next: its steps and those still open from before, and the last score of each place. */
export function toFollowUpFile(view: State): FollowUpFile {
  const workshop = workshopOf(view);
  if (!workshop) throw new Error('a file needs a workshop');
  const { title, organisation, date } = workshop;
  const stillOpen = inOrder(view.earlierStep.values()).filter(({ confirmed }) => !confirmed);
  const agreed = inOrder(view.step.values()).map((step) => ({ ...step, agreedOn: date }));
  return {
    format: 'praatplaat-vervolg',
    version: FOLLOW_UP_VERSION,
    title,
    organisation,
    date,
    steps: [...agreed, ...stillOpen].slice(0, LIMITS.steps).map((step) => ({
      placeId: step.placeId,
      what: step.what,
      lead: step.lead,
      partners: step.partners,
      firstMove: step.firstMove,
      checkDate: step.checkDate,
      residentNotices: step.residentNotices,
      tag: step.tag,
      agreedOn: step.agreedOn,
    })),
    scores: scoresOf(view, date),
  };
}

/** Only what may be shown: the mean of everyone, of three people or more. */
function scoresOf(view: State, date: string): EarlierScore[] {
  const scores = new Map<PlaceId, EarlierScore>(view.earlierScore as ReadonlyMap<PlaceId, EarlierScore>);
  for (const { id, block, placeId } of inOrder(view.activity.values())) {
    const all = view.result.get(id)?.all;
    const mean = all ? meanOf(all.counts) : null;
    if (block !== 'scale' || placeId === null || !all || mean === null || all.answered < 3) continue;
    scores.set(placeId, {
      id: placeId,
      mean: Math.round(mean * 100) / 100,
      answered: all.answered,
      measuredOn: date,
    });
  }
  return [...scores.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a new session begins with, of such a file. `newId` makes ids for its steps. */
export function earlierOf(file: FollowUpFile, newId: () => string): Earlier {
  return {
    steps: file.steps.map((step, order) => ({ ...step, id: newId(), order, confirmed: false })),
    scores: file.scores,
  };
}
