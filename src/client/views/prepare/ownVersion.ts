import type { Script } from '#catalog/Catalog.ts';
import { withoutLooseQuestions } from '#client/script/editScript.ts';
import type { OwnScript } from '#client/script/scriptFile.ts';
import { newId } from '#client/sync/device.ts';

/** A script of the facilitator's own, with everything of another. */
export function ownVersion(
  { minutes, description, activities, questions }: Script,
  title: string,
): OwnScript {
  const copy = { id: `eigen-${newId()}`, title, minutes, start: '', description, activities, questions };
  return { ...copy, ...withoutLooseQuestions(copy) };
}

/** A script with nothing but a beginning and an end. */
export function emptyScript(title: string, welcome: string, closing: string): OwnScript {
  const step = (key: string, words: string) => ({
    key,
    block: 'explain' as const,
    title: { tekst: words, tekst_b1: words },
    minutes: 5,
    prompts: [],
    speakingNotes: '',
    wall: { tekst: words, tekst_b1: words },
  });
  return {
    id: `eigen-${newId()}`,
    title,
    minutes: 60,
    start: '',
    description: '',
    activities: [step('welkom', welcome), step('afronden', closing)],
    questions: [],
  };
}

/** What the file of a script is called: plain letters only, so that every system takes it. */
export function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^A-Za-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `draaiboek-${plain || 'praatplaat'}.json`;
}

/** A title that no other script has: *Buurtgesprek (2)*. */
export function titleAmong(title: string, others: readonly Pick<Script, 'title'>[]): string {
  const taken = new Set(others.map((each) => each.title));
  let name = title;
  for (let n = 2; taken.has(name); n += 1) name = `${title} (${n})`;
  return name;
}
