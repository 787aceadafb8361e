import { contributedAgain, type Given, hasWords, parkedAgain } from './againOf.ts';
import type { Sight } from './confirmed.ts';
import { newId } from './device.ts';
import { clearDraft, draftsOf, writeDraft } from './drafts.ts';
import { deviceSight, forgetSights } from './lastSight.ts';
import { forgetLeftSeat, leftSeat } from './leftSeat.ts';
import { deviceKeep, type Waiting } from './outboxKeep.ts';
import { setAside } from './setAside.ts';

/** How long a slow IndexedDB may hold up whoever wants to go on (ms); it goes on behind that. */
const PATIENCE_MS = 3_000;

/**
 * Everything with words in it that a seat gave, whether the host had it or not, as what would give it once more: for a
 * seat that the host does not know any more, because a back-up of before was put back. Votes have no words; they are given anew.
 *
 * @param waiting - what was not sent yet, and what was refused, in order
 */
export function textsOf(sight: Sight | null, waiting: readonly Pick<Waiting, 'intent'>[]): Given[] {
  const given = new Map<string, Given>();
  for (const each of sight?.own.contribution.values() ?? []) given.set(each.id, contributedAgain(each));
  for (const each of sight?.own.parked.values() ?? []) given.set(each.id, parkedAgain(each));
  for (const { intent } of waiting) {
    if (intent.type === 'contribute') {
      const { contributionId, activityId, promptId, hideGroup, data } = intent;
      given.set(contributionId, {
        type: 'contribute',
        contributionId,
        activityId,
        promptId,
        hideGroup,
        data,
      });
    } else if (intent.type === 'editContribution') {
      const before = given.get(intent.contributionId);
      if (before?.type === 'contribute') given.set(intent.contributionId, { ...before, data: intent.data });
    } else if (intent.type === 'park') {
      const { parkedId, text, hideGroup } = intent;
      given.set(parkedId, { type: 'park', parkedId, text, hideGroup });
    } else if (intent.type === 'withdraw') given.delete(intent.contributionId);
    else if (intent.type === 'unpark') given.delete(intent.parkedId);
    else if (intent.type === 'withdrawAll') given.clear();
  }
  return [...given.values()].filter((each) => hasWords(sight?.shared, each));
}

/** How many texts this device has of a seat: sent, waiting and half-written ones. */
export async function countTexts(workshopId: string, seatId: string): Promise<number> {
  const { texts } = await readSeat(workshopId, seatId);
  return texts.length + draftsOf(workshopId, seatId).length;
}

/**
 * Gives what stayed behind with a seat that the host does not know any more to the seat that this device has now: what
 * was given as refused, to be sent again or thrown away; what was half-written as half-written.
 */
export async function takeAlong(workshopId: string, seatId: string): Promise<void> {
  const left = leftSeat(workshopId);
  if (left === null || left === seatId) return;
  const moving = move(workshopId, left, seatId);
  await Promise.race([moving, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

async function move(workshopId: string, left: string, seatId: string): Promise<void> {
  for (const draft of draftsOf(workshopId, left)) {
    writeDraft({ ...draft, seatId }, draft.text, draft.hideGroup);
    clearDraft(draft);
  }
  const { texts, waiting, from } = await readSeat(workshopId, left);
  for (const [order, intent] of texts.entries())
    await setAside({ workshopId, seatId }, { id: newId(), intent, code: 'seatGone', order });
  // Only now: a device that fails halfway has them twice rather than not at all.
  for (const { id } of waiting) await from.remove(id);
  forgetSights(workshopId);
  forgetLeftSeat(workshopId);
}

async function readSeat(workshopId: string, seatId: string) {
  const from = deviceKeep(`${workshopId}/${seatId}`);
  const seen = deviceSight(workshopId, seatId);
  const sight = seen.read();
  seen.stop();
  const waiting = await from.load();
  return { from, waiting, texts: textsOf(sight, waiting) };
}
