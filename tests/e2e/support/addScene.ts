import { randomUUID } from 'node:crypto';
import type { ActivityDraft } from '#domain/workshop/drafts.ts';
import type { BlockScene } from './blockScenes.ts';
import type { ScriptedDevice } from './ScriptedDevice.ts';

/** Puts the activity of a scene at the end of the script, with its question. */
export async function addScene(leader: ScriptedDevice, scene: BlockScene): Promise<void> {
  const [id, promptId] = [randomUUID(), randomUUID()];
  const last = Math.max(...[...leader.view.activity.values()].map((each) => each.order));
  const activity: ActivityDraft = {
    id,
    order: last + 1,
    block: scene.block,
    placeId: scene.place,
    title: { tekst: scene.title, tekst_b1: scene.title },
    wallText: scene.wallText === undefined ? null : { tekst: scene.wallText, tekst_b1: scene.wallText },
    minutes: 8,
    options: scene.options?.((title) => idOf(leader, title)) ?? {},
  };
  const wording = { tekst: scene.question ?? '', tekst_b1: scene.question ?? '' };
  const prompt = { id: promptId, activityId: id, order: 0, contentId: null, origin: 'own' as const };
  const prompts = scene.question === undefined ? [] : [{ ...prompt, wording, starters: [], groupId: null }];
  await leader.act({ type: 'addActivity', activity, prompts, remark: scene.remark ?? '' });
}

function idOf(leader: ScriptedDevice, title: string): string {
  const found = [...leader.view.activity.values()].find((each) => each.title.tekst === title);
  if (!found) throw new Error(`no activity ${title}`);
  return found.id;
}
