/**
 * From a script of the catalog and a facilitator's choices to everything a workshop needs, copied and with ids of its
 * own: later content never changes a session. Pure; ids come from outside.
 */
import type { CatalogQuestion, Script, ScriptActivity, ScriptPlace } from '#catalog/Catalog.ts';
import type { ActivityDraft, ScriptDraft, SetUp, WorkshopDraft } from '#domain/workshop/drafts.ts';
import { LIMITS } from '#domain/workshop/limits.ts';
import type { Prompt, Remark } from '#domain/workshop/Prompt.ts';
import { PLACE_IDS, type PlaceId, VENSTER_IDS } from '#domain/workshop/place.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import type { Wording } from '#domain/workshop/Wording.ts';

/** A question of the facilitator's own. `plain` may be empty: then both registers say the same. */
export interface OwnQuestion {
  readonly key: string;
  readonly text: string;
  readonly plain: string;
  /** With an activity of the script (its key), as a question to push; or at a place, as an activity of its own. */
  readonly at: { readonly activity: string } | { readonly place: PlaceId };
}

export interface Choices {
  readonly set: Omit<SetUp, 'places'>;
  /** The two bouwopgaven that the script's `chosen-1` and `chosen-2` stand for. */
  readonly chosen: readonly [PlaceId, PlaceId];
  /** Places added to those of the script; each gets an activity with its own questions. */
  readonly extraPlaces: readonly PlaceId[];
  readonly groups: readonly StakeholderGroup[];
  readonly own: readonly OwnQuestion[];
}

export interface Material {
  readonly script: Script;
  readonly questions: readonly CatalogQuestion[];
  /** The title of an activity that the catalog's script does not have, at a place. */
  readonly placeTitle: (place: PlaceId) => Wording;
  readonly newId: () => string;
}

/** Minutes for an activity that the facilitator adds herself. */
export const EXTRA_MINUTES = 10;

/** The place that a script means, given the two chosen bouwopgaven. */
function resolvePlace(place: ScriptPlace | undefined, chosen: Choices['chosen']): PlaceId | null {
  if (place === undefined) return null;
  if (place === 'chosen-1') return chosen[0];
  if (place === 'chosen-2') return chosen[1];
  return place;
}

/** The places that a script visits, in the order of the picture. */
export function placesOfScript(script: Script, chosen: Choices['chosen']): PlaceId[] {
  const visited = new Set(script.activities.map((activity) => resolvePlace(activity.place, chosen)));
  return PLACE_IDS.filter((place) => visited.has(place));
}

/** A complete draft for `POST /api/workshops`. Throws when a script asks a question that the catalog lacks. */
export function composeDraft(material: Material, choices: Choices): WorkshopDraft {
  const script = composeScript(material, choices);
  const visited = new Set<PlaceId | null | undefined>([
    ...script.activities.map((activity) => activity.placeId),
    ...script.prompts.map((prompt) => prompt.placeId),
  ]);
  return {
    ...choices.set,
    ...script,
    places: PLACE_IDS.filter((place) => visited.has(place)),
    groups: choices.groups,
  };
}

/** The script with its questions and remarks alone, for `replaceScript` as well. */
export function composeScript(material: Material, choices: Omit<Choices, 'set'>): ScriptDraft {
  const ids = new Map(material.script.activities.map(({ key }) => [key, material.newId()]));
  const parts = material.script.activities.map((activity) => composeStep(material, choices, activity, ids));
  const extra = [
    ...choices.extraPlaces
      .filter((place) => !parts.some((part) => part.activity.placeId === place))
      .map((place) => placePart(material, place)),
    ...choices.own.flatMap((own) => ('place' in own.at ? [ownPart(material, own, own.at.place)] : [])),
  ];
  const all = beforeClosing(parts, extra).map((part, order) => ({
    ...part,
    activity: { ...part.activity, order },
  }));
  return {
    scriptId: material.script.id,
    scriptTitle: material.script.title,
    activities: all.map((part) => part.activity),
    prompts: all.flatMap((part) => part.prompts),
    remarks: all.map((part) => part.remark),
  };
}

/** One step with its questions and speaking notes. */
export interface Part {
  readonly activity: ActivityDraft;
  readonly prompts: readonly Prompt[];
  readonly remark: Remark;
}

/** What the facilitator adds comes after the script's last question, before the script's closing words. */
function beforeClosing(parts: readonly Part[], extra: readonly Part[]): Part[] {
  const lastQuestion = parts.findLastIndex((part) => part.activity.block !== 'explain');
  return [...parts.slice(0, lastQuestion + 1), ...extra, ...parts.slice(lastQuestion + 1)];
}

/**
 * One step of a script as a workshop holds it, in first place; also used to add one while the session runs.
 *
 * @param ids - the id in the workshop of every activity by its key, for the activities that this one points at
 */
export function composeStep(
  material: Omit<Material, 'placeTitle'>,
  choices: Pick<Choices, 'chosen' | 'groups' | 'own'>,
  activity: ScriptActivity,
  ids: ReadonlyMap<string, string>,
): Part {
  const id = ids.get(activity.key) ?? material.newId();
  const copyOf = (question: string, groupId: string | null) => ({
    ...fromCatalog(material, question, id, groupId),
    ...(activity.place === undefined ? windowOf(material, question) : {}),
  });
  const asked = activity.prompts.map((question) => copyOf(question, null));
  const own = choices.own
    .filter((each) => 'activity' in each.at && each.at.activity === activity.key)
    .map((each) => fromOwn(material, each, id));
  const perGroup = choices.groups.flatMap((group) => {
    const question = questionOfGroup(activity, group, choices.groups);
    return question === undefined ? [] : [copyOf(question, group.id)];
  });
  return {
    activity: {
      id,
      order: 0,
      block: activity.block,
      placeId: resolvePlace(activity.place, choices.chosen),
      ...followsOf(activity.place),
      title: copy(activity.title),
      wallText: activity.wall ? copy(activity.wall) : null,
      minutes: activity.minutes,
      options: optionsOf(activity, ids),
    },
    prompts: numbered([...asked, ...own, ...perGroup]),
    remark: { id, text: activity.speakingNotes.slice(0, LIMITS.remark) },
  };
}

/** Which choice of the hall the step follows, if it does. */
function followsOf(place: ScriptPlace | undefined): Pick<ActivityDraft, 'follows'> {
  if (place === 'chosen-1') return { follows: 1 };
  return place === 'chosen-2' ? { follows: 2 } : {};
}

/** The options as the core knows them: places by name, other activities by their id in this workshop. */
function optionsOf(
  { options: { places, source, before, ...rest } = {} }: ScriptActivity,
  ids: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const tasks = PLACE_IDS.slice(VENSTER_IDS.length);
  return {
    ...rest,
    ...(places === undefined ? {} : { places: places === 'all-bouwopgaven' ? tasks : places }),
    ...(source === undefined ? {} : { source: ids.get(source) ?? source }),
    ...(before === undefined ? {} : { before: ids.get(before) ?? before }),
  };
}

/**
 * The question that one group gets instead of the first one. A group that the facilitator added follows the script's
 * groups of its own kind if these all get the same question: *Wat hoorde je?* is for everyone but residents.
 */
function questionOfGroup(
  { promptPerGroup }: ScriptActivity,
  group: StakeholderGroup,
  groups: readonly StakeholderGroup[],
): string | undefined {
  if (!promptPerGroup) return undefined;
  if (group.id in promptPerGroup) return promptPerGroup[group.id];
  if ((PLACE_IDS as readonly string[]).includes(group.id)) return undefined;
  const kin = groups.filter(
    (each) => each.resident === group.resident && (PLACE_IDS as readonly string[]).includes(each.id),
  );
  const theirs = new Set(kin.map((each) => promptPerGroup[each.id]));
  return theirs.size === 1 ? [...theirs][0] : undefined;
}

function placePart(material: Material, place: PlaceId): Part {
  const id = material.newId();
  const questions = material.questions.filter((question) => question.id.startsWith(`${place}-`));
  return {
    activity: addedActivity(material, id, place),
    prompts: numbered(questions.map((question) => fromCatalog(material, question.id, id, null))),
    remark: { id, text: '' },
  };
}

function ownPart(material: Material, own: OwnQuestion, place: PlaceId): Part {
  const id = material.newId();
  return {
    activity: addedActivity(material, id, place),
    prompts: [fromOwn(material, own, id)],
    remark: { id, text: '' },
  };
}

function addedActivity(material: Material, id: string, placeId: PlaceId): ActivityDraft {
  return {
    id,
    order: 0,
    block: 'notes',
    placeId,
    title: copy(material.placeTitle(placeId)),
    wallText: null,
    minutes: EXTRA_MINUTES,
    options: {},
  };
}

/** A question of the script itself goes before one of the catalog with the same id. */
function findQuestion({ script, questions }: Pick<Material, 'script' | 'questions'>, id: string) {
  return script.questions.find((each) => each.id === id) ?? questions.find((each) => each.id === id);
}

/** The window that a question looks through: where its answers belong in a step about the whole picture. */
function windowOf(material: Pick<Material, 'script' | 'questions'>, id: string): Pick<Prompt, 'placeId'> {
  const place = findQuestion(material, id)?.place;
  return place === undefined ? {} : { placeId: place };
}

function fromCatalog(
  material: Omit<Material, 'placeTitle'>,
  contentId: string,
  activityId: string,
  groupId: string | null,
): Prompt {
  const question = findQuestion(material, contentId);
  if (!question)
    throw new Error(`script ${material.script.id} asks ${contentId}, which is not in the catalog`);
  return {
    id: material.newId(),
    activityId,
    order: 0,
    contentId: question.origin === 'own' ? null : contentId,
    origin: question.origin,
    wording: copy(question.wording),
    starters: question.starters.slice(0, 8),
    groupId,
  };
}

/** One own question as a prompt of an activity; also used to add one while the session runs. */
export function fromOwn(
  { newId }: Pick<Material, 'newId'>,
  { text, plain }: Pick<OwnQuestion, 'text' | 'plain'>,
  activityId: string,
): Prompt {
  return {
    id: newId(),
    activityId,
    order: 0,
    contentId: null,
    origin: 'own',
    wording: { tekst: text.trim(), tekst_b1: plain.trim() || text.trim() },
    starters: [],
    groupId: null,
  };
}

function numbered(prompts: readonly Prompt[]): Prompt[] {
  return prompts.map((prompt, order) => ({ ...prompt, order }));
}

function copy({ tekst, tekst_b1 }: Wording): Wording {
  return { tekst, tekst_b1 };
}
