import type { Action, Command } from './commands.ts';
import { type Decision, reject } from './Decision.ts';
import { markOf } from './mark.ts';
import { careOf } from './parking.ts';
import { reportPartOf } from './reportPart.ts';
import type { Seen } from './Seen.ts';
import { type State, workshopOf } from './State.ts';
import type { Wording } from './Wording.ts';

/** An action with words in it that two desks may write, and what stands in their place. */
interface Texts {
  /** Marks of what it puts there; none when it takes words away. */
  readonly puts: Seen;
  /** Marks of what stands there. */
  readonly stands: (state: State) => Seen;
  /** The same action with what others wrote in the fields that its sender left alone; null when they wrote in the same. */
  readonly over: (state: State, seen: Seen) => Action | null;
}

/** Made by a press and seen by everybody: of those the last one holds, and nothing that was written is lost. */
const CHOICES: ReadonlySet<string> = new Set(['order', 'placeId', 'tag', 'icon', 'colour', 'resident']);
const CARE_TEXTS = ['answer', 'lead'] as const;
const SET_UP_TEXTS = ['title', 'organisation', 'contact', 'privacyUrl'] as const;

/**
 * Lets no desk write over words that it has not seen. A command says as `seen` on top of what its words were written: what
 * its sender left alone stays as it is by now, and where others wrote in the same field it is refused (`rewritten`), so
 * that both texts are there to choose from. A command that says nothing is taken as it comes.
 */
export function onTopOf(state: State, command: Command, decideOn: (action: Action) => Decision): Decision {
  const decision = decideOn(command);
  const seen = 'seen' in command ? command.seen : undefined;
  // Why else it cannot be comes first: only who may see what stands there can be told that it is other words by now.
  if (!decision.ok || seen === undefined) return decision;
  const texts = textsOf(command);
  const over = texts ? texts.over(state, seen) : command;
  return over === null ? reject('rewritten') : decideOn(over);
}

/** The same action, saying that its sender saw what a view holds; one that says so already stays as it is. */
export function seeing<A extends Action>(action: A, view: State): A {
  const texts = 'seen' in action && action.seen !== undefined ? null : textsOf(action);
  return texts ? { ...action, seen: texts.stands(view) } : action;
}

/**
 * The same action, saying that its words were written over those of another one of its kind.
 *
 * @param before - what would put back what stood there when somebody began to type; null: nothing did
 */
export function writtenOver<A extends Action>(action: A, before: A | null): A {
  return { ...action, seen: before === null ? {} : (textsOf(before)?.puts ?? {}) };
}

function textsOf(action: Action): Texts | null {
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
  };
}

function merged<F extends object>(now: F | null, put: F, seen: Seen): F | null {
  const stands = marksOf(now ?? {});
  // It was there, and somebody took it away.
  if (now === null && Object.keys(seen).length > 0) return null;
  const fields = { ...put };
  for (const [key, mark] of Object.entries(marksOf(put))) {
    const field = key as keyof F;
    if (now !== null && seen[key] === mark) fields[field] = now[field];
    else if (now !== null && !CHOICES.has(key) && stands[key] !== seen[key] && stands[key] !== mark)
      return null;
  }
  return fields;
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
