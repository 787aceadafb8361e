import type { BlockRegistry } from '../blocks/Block.ts';
import { dayNumber, expiryOf } from './calendar.ts';
import type { ActivityDraft, ScriptDraft, SetUp } from './drafts.ts';
import { LIMITS } from './limits.ts';
import type { Prompt } from './Prompt.ts';
import type { StakeholderGroup } from './StakeholderGroup.ts';
import type { Step } from './Step.ts';
import type { Wording } from './Wording.ts';

/** True when a text, without the space around it, is there and fits. */
function fits(text: string, most: number): boolean {
  return text.trim() !== '' && text.length <= most;
}

/** True when both registers are there and fit. */
export function wordingFits(wording: Wording, most: number): boolean {
  return fits(wording.tekst, most) && fits(wording.tekst_b1, most);
}

/** True for a set-up that makes sense: known day, retention of 1–365 days, texts that fit, an http(s) address or none. */
export function setUpIsSound(set: SetUp): boolean {
  return (
    fits(set.title, LIMITS.title) &&
    set.organisation.length <= LIMITS.organisation &&
    set.contact.length <= LIMITS.contact &&
    set.privacyUrl.length <= LIMITS.url &&
    (set.privacyUrl === '' || /^https?:\/\/\S+$/.test(set.privacyUrl)) &&
    Number.isInteger(set.retentionDays) &&
    set.retentionDays >= 1 &&
    set.retentionDays <= LIMITS.retentionDays &&
    expiryOf(set.date, set.retentionDays) !== null
  );
}

/** True for an activity whose block exists and accepts its options, with a title that fits. */
export function activityIsSound(activity: ActivityDraft, blocks: BlockRegistry): boolean {
  const block = blocks.get(activity.block);
  return (
    block?.acceptsOptions(activity.options) === true &&
    wordingFits(activity.title, LIMITS.title) &&
    (activity.wallText === null || wordingFits(activity.wallText, LIMITS.wallText)) &&
    Number.isFinite(activity.order) &&
    Number.isInteger(activity.minutes) &&
    activity.minutes >= 0 &&
    activity.minutes <= LIMITS.minutes
  );
}

/** True for a question whose wording fits. */
export function promptIsSound(prompt: Prompt): boolean {
  return (
    wordingFits(prompt.wording, LIMITS.question) &&
    prompt.starters.length <= 8 &&
    prompt.starters.every((each) => fits(each, LIMITS.hint))
  );
}

/** True for a group with a label that fits. */
export function groupIsSound(group: StakeholderGroup): boolean {
  return fits(group.label, LIMITS.label) && group.hint.length <= LIMITS.hint && Number.isFinite(group.order);
}

/** True for a step that says what, with texts that fit and a day that exists (or none). */
export function stepIsSound(step: Step): boolean {
  const texts = [step.what, step.lead, step.partners, step.firstMove, step.residentNotices];
  return (
    step.what.trim() !== '' &&
    texts.every((text) => text.length <= LIMITS.stepText) &&
    Number.isFinite(step.order) &&
    (step.checkDate === '' || dayNumber(step.checkDate) !== null)
  );
}

/** True when every activity, question and remark of a script is sound, has an id of its own and belongs together. */
export function scriptIsSound(script: ScriptDraft, blocks: BlockRegistry): boolean {
  const ids = new Set(script.activities.map((activity) => activity.id));
  const promptIds = new Set(script.prompts.map((prompt) => prompt.id));
  return (
    fits(script.scriptTitle, LIMITS.title) &&
    ids.size === script.activities.length &&
    promptIds.size === script.prompts.length &&
    ids.size >= 1 &&
    ids.size <= LIMITS.activities &&
    promptIds.size <= LIMITS.prompts &&
    script.activities.every((activity) => activityIsSound(activity, blocks)) &&
    script.prompts.every((prompt) => ids.has(prompt.activityId) && promptIsSound(prompt)) &&
    script.remarks.every((remark) => ids.has(remark.id) && remark.text.length <= LIMITS.remark)
  );
}
