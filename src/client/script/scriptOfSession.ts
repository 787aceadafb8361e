import type { ScriptActivity, ScriptBlock, ScriptOptions, ScriptQuestion } from '#catalog/Catalog.ts';
import { SCRIPT_BLOCKS } from '#catalog/Catalog.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import { VENSTER_IDS } from '#domain/workshop/place.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';
import { totalMinutes } from './clockTimes.ts';
import type { OwnScript } from './scriptFile.ts';
import { scriptOptionsOf } from './scriptOptions.ts';

const TASKS = 5;

/**
 * The script of a session as it stands, to use again: its steps in their order with questions, options and speaking
 * notes, and nothing of what anybody gave. Questions of groups that only this session has are left out.
 *
 * @param id - of the new script
 */
export function scriptOfSession(view: State, id: string, title: string): OwnScript {
  const steps = inOrder(view.activity.values()).filter(({ block }) => isScriptBlock(block));
  const keys = new Map(steps.map((step, at) => [step.id, `stap-${at + 1}`]));
  const questions: ScriptQuestion[] = [];
  const activities = steps.map((step): ScriptActivity => {
    const prompts = inOrder([...view.prompt.values()].filter(({ activityId }) => activityId === step.id));
    const asked = prompts.filter(({ groupId }) => groupId === null);
    const perGroup = prompts.flatMap((prompt) =>
      prompt.groupId !== null && VENSTER_IDS.some((venster) => venster === prompt.groupId)
        ? [[prompt.groupId, idOf(prompt, questions)] as const]
        : [],
    );
    const place = step.follows ? (`chosen-${step.follows}` as const) : step.placeId;
    const options = optionsOf(step, keys);
    return {
      key: keys.get(step.id) ?? step.id,
      block: isScriptBlock(step.block) ? step.block : 'explain',
      title: step.title,
      ...(place === null ? {} : { place }),
      minutes: step.minutes,
      prompts: [...new Set(asked.map((prompt) => idOf(prompt, questions)))],
      ...(perGroup.length === 0 ? {} : { promptPerGroup: Object.fromEntries(perGroup) }),
      ...(Object.keys(options).length === 0 ? {} : { options }),
      speakingNotes: view.remark.get(step.id)?.text ?? '',
      ...(step.wallText === null ? {} : { wall: step.wallText }),
    };
  });
  const description = workshopOf(view)?.scriptTitle ?? '';
  return { id, title, minutes: totalMinutes(activities), start: '', description, activities, questions };
}

function isScriptBlock(block: string): block is ScriptBlock {
  return (SCRIPT_BLOCKS as readonly string[]).includes(block);
}

/** The id of a question in the script, where it is put with its words; the same words under the same id are one. */
function idOf(
  { contentId, origin, wording, starters, placeId }: Prompt,
  questions: ScriptQuestion[],
): string {
  const same = questions.find(
    (each) => each.wording.tekst === wording.tekst && each.wording.tekst_b1 === wording.tekst_b1,
  );
  if (same) return same.id;
  const isTaken = contentId !== null && questions.some(({ id }) => id === contentId);
  const id = contentId === null || isTaken ? `vraag-${questions.length + 1}` : contentId;
  questions.push({
    id,
    origin: id === contentId ? origin : 'own',
    wording: { tekst: wording.tekst, tekst_b1: wording.tekst_b1 },
    starters: [...starters],
    ...(placeId === undefined ? {} : { place: placeId }),
  });
  return id;
}

function optionsOf({ options }: Activity, keys: ReadonlyMap<string, string>): ScriptOptions {
  const { source, before, places, ...rest } = scriptOptionsOf(options);
  return {
    ...rest,
    ...(source === undefined ? {} : { source: keys.get(source) ?? source }),
    ...(before === undefined ? {} : { before: keys.get(before) ?? before }),
    ...(places === undefined
      ? {}
      : { places: places.length === TASKS ? ('all-bouwopgaven' as const) : places }),
  };
}
