import type { Action } from './commands.ts';
import { markOf } from './mark.ts';
import { careOf } from './parking.ts';
import { reportPartOf } from './reportPart.ts';
import type { Seen } from './Seen.ts';
import { type State, workshopOf } from './State.ts';
import type { Wording } from './Wording.ts';

/** An action with words in it that two desks may write, and what stands in their place. */
export interface Texts {
  /** Marks of what it puts there; none when it takes words away. */
  readonly puts: Seen;
  /** Marks of what stands there. */
  readonly stands: (state: State) => Seen;
  /** The same action with what others wrote in the fields that its sender left alone; null when they wrote in the same. */
  readonly over: (state: State, seen: Seen) => Action | null;
  /** The same, with its own words where others wrote in the same fields. */
  readonly insist: (state: State, seen: Seen) => Action;
  /**
   * What its sender wrote and does not stand there, beside what does: where others wrote in the same place; where they did
   * not (or a view does not hold that yet), all of it.
   */
  readonly differ: (state: State, seen: Seen) => readonly Differing[];
}

/** A text that two people wrote. */
export interface Differing {
  readonly mine: string;
  /** What stands there; null: what it belonged to was taken away. */
  readonly theirs: string | null;
}

/** Made by a press and seen by everybody: of those the last one holds, and nothing that was written is lost. */
const CHOICES: ReadonlySet<string> = new Set(['order', 'placeId', 'tag', 'icon', 'colour', 'resident']);
const CARE_TEXTS = ['answer', 'lead'] as const;
const SET_UP_TEXTS = ['title', 'organisation', 'contact', 'privacyUrl'] as const;

/** The words of an action that two desks may write in one place; null for every other action. */
export function textsOf(action: Action): Texts | null {
  switch (action.type) {
    case 'setConclusion':
      return texts(
        ({ conclusion }) => ({ text: conclusion.get(action.activityId)?.text ?? '' }),
        { text: action.text },
        ({ text }) => ({ ...action, text }),
      );
    case 'setRemark':
      return texts(
        ({ remark }) => ({ text: remark.get(action.activityId)?.text ?? '' }),
        { text: action.text },
        ({ text }) => ({ ...action, text }),
      );
    case 'setReportPart':
      return action.text === undefined
        ? null
        : texts(
            (state) => ({ text: reportPartOf(state, action.partId).text }),
            { text: action.text },
            ({ text }) => ({ ...action, text }),
          );
    case 'tendParked':
      return texts(
        (state) => only(careOf(state, action.parkedId), action.set, CARE_TEXTS),
        only(action.set, action.set, CARE_TEXTS),
        (fields) => ({ ...action, set: { ...action.set, ...fields } }),
      );
    case 'renameCluster':
      return texts(clusterTitle(action.clusterId), { title: action.title }, ({ title }) => ({
        ...action,
        title,
      }));
    case 'dissolveCluster':
      return removal(clusterTitle(action.clusterId), action);
    case 'mergeClusters':
      return removal(clusterTitle(action.from), action);
    case 'putStep':
      return texts(
        stepWords(action.stepId),
        { ...action.fields, order: action.order },
        ({ order, ...fields }) => ({ ...action, order, fields }),
      );
    case 'removeStep':
      return removal(stepWords(action.stepId), action);
    case 'editPrompt':
      return texts(promptWords(action.promptId), action.wording, (wording) => ({ ...action, wording }));
    case 'removePrompt':
      return removal(promptWords(action.promptId), action);
    case 'putGroup': {
      const { label, hint, order, icon, colour, resident } = action;
      return texts(groupWords(action.groupId), { label, hint, order, icon, colour, resident }, (fields) => ({
        ...action,
        ...fields,
      }));
    }
    case 'removeGroup':
      return removal(groupWords(action.groupId), action);
    case 'setUp':
      return texts(
        (state) => {
          const workshop = workshopOf(state);
          return workshop ? only(workshop, action.set, SET_UP_TEXTS) : null;
        },
        only(action.set, action.set, SET_UP_TEXTS),
        (fields) => ({ ...action, set: { ...action.set, ...fields } }),
      );
    case 'editActivity':
      return activityTexts(action);
    default:
      return null;
  }
}

function activityTexts(action: Extract<Action, { type: 'editActivity' }>): Texts | null {
  const { activityId, set } = action;
  const wordings = (from: typeof set) => ({
    ...(set.title ? flat('title', from.title) : {}),
    ...(set.wallText === undefined ? {} : flat('wall', from.wallText)),
  });
  return texts(
    ({ activity }) => {
      const found = activity.get(activityId);
      return found ? wordings(found) : null;
    },
    wordings(set),
    (fields) => ({
      ...action,
      set: {
        ...set,
        ...(set.title ? { title: wordingOf('title', fields) } : {}),
        ...(set.wallText === undefined ? {} : { wallText: wallOf(wordingOf('wall', fields)) }),
      },
    }),
  );
}

/** Both registers of a wording as fields beside others. */
function flat(name: string, wording: Wording | null | undefined): Record<string, string> {
  return { [name]: wording?.tekst ?? '', [`${name}_b1`]: wording?.tekst_b1 ?? '' };
}

function wordingOf(name: string, fields: Readonly<Record<string, string>>): Wording {
  return { tekst: fields[name] ?? '', tekst_b1: fields[`${name}_b1`] ?? '' };
}

function wallOf(wording: Wording): Wording | null {
  return wording.tekst === '' && wording.tekst_b1 === '' ? null : wording;
}

const clusterTitle = (id: string) => (state: State) => {
  const found = state.cluster.get(id);
  return found ? { title: found.title } : null;
};

const stepWords = (stepId: string) => (state: State) => {
  const found = state.step.get(stepId);
  if (!found) return null;
  const { id: _id, activityId: _activityId, ...words } = found;
  return words;
};

const promptWords = (id: string) => (state: State) => state.prompt.get(id)?.wording ?? null;

const groupWords = (groupId: string) => (state: State) => {
  const found = state.group.get(groupId);
  if (!found) return null;
  const { id: _, ...words } = found;
  return words;
};

/** Of a whole the fields that a part has, as far as they are words. */
function only<K extends string>(
  whole: Readonly<Partial<Record<K, string>>>,
  part: Readonly<Partial<Record<K, unknown>>>,
  keys: readonly K[],
): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const value = whole[key];
    if (part[key] !== undefined && value !== undefined) found[key] = value;
  }
  return found;
}

/** @param now - what stands there, or null */
function texts<F extends object>(
  now: (state: State) => F | null,
  put: F,
  become: (fields: F) => Action,
): Texts {
  return {
    puts: marksOf(put),
    stands: (state) => marksOf(now(state) ?? {}),
    over: (state, seen) => {
      const fields = merged(now(state), put, seen);
      return fields && become(fields);
    },
    insist: (state, seen) => become(untouchedFrom(now(state), put, seen)),
    differ: (state, seen) => {
      const stands = now(state);
      const clashes = differing(stands, put, seen);
      return clashes.length > 0 ? clashes : lacking(stands, put, seen);
    },
  };
}

/** What takes words away with what they belong to: not when anybody wrote in it since. */
function removal(now: (state: State) => object | null, action: Action): Texts {
  const stands = (state: State) => marksOf(now(state) ?? {});
  return {
    puts: {},
    stands,
    over: (state, seen) =>
      Object.entries(stands(state)).every(([key, mark]) => CHOICES.has(key) || seen[key] === mark)
        ? action
        : null,
    insist: () => action,
    differ: () => [],
  };
}

function merged<F extends object>(now: F | null, put: F, seen: Seen): F | null {
  // It was there, and somebody took it away.
  if (now === null) return Object.keys(seen).length > 0 ? null : put;
  return differing(now, put, seen).length > 0 ? null : untouchedFrom(now, put, seen);
}

/** What its sender left alone as it is now, the rest as she wrote it. */
function untouchedFrom<F extends object>(now: F | null, put: F, seen: Seen): F {
  const fields = { ...put };
  if (now === null) return fields;
  for (const [key, mark] of Object.entries(marksOf(put)))
    if (seen[key] === mark) fields[key as keyof F] = now[key as keyof F];
  return fields;
}

/** Where both wrote, each something else. */
function differing(now: object | null, put: object, seen: Seen): Differing[] {
  const stands = marksOf(now ?? {});
  return lacking(now, put, seen, (key) => now === null || stands[key] !== seen[key]);
}

/** What its sender wrote and does not stand there, of the fields that are asked about. */
function lacking(
  now: object | null,
  put: object,
  seen: Seen,
  isAsked: (key: string) => boolean = () => true,
): Differing[] {
  const [stands, puts] = [marksOf(now ?? {}), marksOf(put)];
  const theirs = new Map<string, unknown>(Object.entries(now ?? {}));
  return Object.entries(put).flatMap(([key, value]) => {
    const isHers = !CHOICES.has(key) && puts[key] !== seen[key] && puts[key] !== stands[key];
    if (!isHers || !isAsked(key)) return [];
    return [{ mine: String(value), theirs: now === null ? null : String(theirs.get(key) ?? '') }];
  });
}

/** White space around a text is not kept. */
function marksOf(fields: object): Seen {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      markOf(typeof value === 'string' ? value.trim() : JSON.stringify(value ?? null)),
    ]),
  );
}
