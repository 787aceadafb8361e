import { PLACE_IDS, VENSTER_IDS } from '#domain/workshop/place.ts';
import type { ContentFault } from './ContentFault.ts';
import type { FieldPath } from './frontMatter.ts';
import { optionFaults } from './optionFaults.ts';
import type { ParsedFile } from './parseFile.ts';

type ScriptFile = Extract<ParsedFile, { kind: 'draaiboeken' | 'werkvormen' }>;

const GENERAL_IDS = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];
const PAGE_IDS = ['over', 'welkom', 'privacy'];
const SCRIPT_IDS = ['kort', 'standaard', 'lang'];

/**
 * What can only be seen with all files side by side: ids that are used twice, that are missing or that nobody has,
 * and scripts or working forms whose minutes do not add up, or scripts that leave out one of the six general questions.
 */
export function checkReferences(files: readonly ParsedFile[]): ContentFault[] {
  const ids = collectIds(files);
  const scripts = files.filter((file) => file.kind === 'draaiboeken' || file.kind === 'werkvormen');
  return [
    ...duplicates(ids),
    ...missing(files, ids),
    ...files.flatMap(wrongPlaces),
    ...scripts.flatMap((script) =>
      checkScript(script, new Set(ids.filter(({ space }) => space === 'vraag').map(({ id }) => id))),
    ),
  ];
}

interface UsedId {
  space: 'plaats' | 'vraag' | 'begrip' | 'pagina' | 'draaiboek' | 'werkvorm' | 'detail';
  id: string;
  file: ParsedFile;
  path: FieldPath;
}

function collectIds(files: readonly ParsedFile[]): UsedId[] {
  return files.flatMap(idsIn);
}

function idsIn(file: ParsedFile): UsedId[] {
  const many = (space: UsedId['space'], field: string, items: readonly { id: string }[]): UsedId[] =>
    items.map(({ id }, index) => ({ space, id, file, path: [field, index, 'id'] }));
  const one = (space: UsedId['space'], id: string): UsedId => ({ space, id, file, path: ['id'] });
  switch (file.kind) {
    case 'vensters':
    case 'bouwopgaven':
      return [one('plaats', file.data.id), ...many('vraag', 'questions', file.data.questions)];
    case 'vragen':
      return many('vraag', 'questions', file.data.questions);
    case 'draaiboeken':
      return [one('draaiboek', file.data.id), ...many('vraag', 'questions', file.data.questions)];
    case 'werkvormen':
      return [one('werkvorm', file.data.id), ...many('vraag', 'questions', file.data.questions)];
    case 'paginas':
      return [one('pagina', file.data.id)];
    case 'begrippen':
      return many('begrip', 'terms', file.data.terms);
    case 'details':
      return many('detail', 'details', file.data.details);
  }
}

function fault(file: ParsedFile, path: FieldPath, message: string): ContentFault {
  return { file: file.file, line: file.line(path), field: path.map(String).join('.'), message };
}

function duplicates(ids: readonly UsedId[]): ContentFault[] {
  const first = new Map<string, UsedId>();
  return ids.flatMap((used) => {
    const key = `${used.space} ${used.id}`;
    const before = first.get(key);
    if (!before) first.set(key, used);
    return before ? [fault(used.file, used.path, `“${used.id}” bestaat al, in ${before.file.file}`)] : [];
  });
}

function missing(files: readonly ParsedFile[], ids: readonly UsedId[]): ContentFault[] {
  const root = files[0]?.file.replace(/^(.*content\/[a-z]{2})\/.*$/, '$1') ?? 'content';
  const needed = { plaats: PLACE_IDS, vraag: GENERAL_IDS, pagina: PAGE_IDS, draaiboek: SCRIPT_IDS };
  return Object.entries(needed).flatMap(([space, wanted]) =>
    wanted
      .filter((id) => !ids.some((used) => used.space === space && used.id === id))
      .map((id) => ({ file: root, line: 1, field: 'id', message: `${space} “${id}” ontbreekt` })),
  );
}

function wrongPlaces(file: ParsedFile): ContentFault[] {
  if (file.kind !== 'vensters' && file.kind !== 'bouwopgaven') return [];
  const isVenster = (VENSTER_IDS as readonly string[]).includes(file.data.id);
  if (isVenster === (file.kind === 'vensters')) return [];
  return [fault(file, ['id'], `“${file.data.id}” hoort niet in de map ${file.kind}`)];
}

function checkScript(script: ScriptFile, questions: ReadonlySet<string>): ContentFault[] {
  const { activities, minutes } = script.data;
  const faults: ContentFault[] = [];
  const report = (path: FieldPath, message: string) => faults.push(fault(script, path, message));
  const total = activities.reduce((sum, activity) => sum + activity.minutes, 0);
  if (total !== minutes) report(['minutes'], `de onderdelen duren samen ${total} minuten, niet ${minutes}`);

  for (const [index, activity] of activities.entries()) {
    const at = (...path: PropertyKey[]) => ['activities', index, ...path];
    if (activities.findIndex(({ key }) => key === activity.key) < index)
      report(at('key'), `“${activity.key}” bestaat al in dit draaiboek`);
    if (activity.block !== 'explain' && activity.block !== 'feedback' && activity.prompts.length === 0)
      report(at('prompts'), `bij ${activity.block} hoort minstens één vraag`);
    if (activity.block === 'explain' && activity.prompts.length > 0)
      report(at('prompts'), 'bij explain wordt niets gevraagd');
    for (const { field, message } of optionFaults(activity, activities.slice(0, index)))
      report(at('options', ...(field === null ? [] : [field])), message);
    for (const [position, id] of activity.prompts.entries()) {
      if (!questions.has(id)) report(at('prompts', position), `vraag “${id}” bestaat niet`);
    }
    for (const [group, id] of Object.entries(activity.promptPerGroup ?? {})) {
      if (!(VENSTER_IDS as readonly string[]).includes(group))
        report(at('promptPerGroup', group), `groep “${group}” bestaat niet`);
      if (!questions.has(id)) report(at('promptPerGroup', group), `vraag “${id}” bestaat niet`);
    }
  }
  if (script.kind === 'werkvormen') return faults;
  // Somebody who drafts a step answers every question there: what, and who leads it.
  const asked = new Set(
    activities.flatMap(({ block, prompts }) => (block === 'steps' ? prompts : prompts.slice(0, 1))),
  );
  for (const id of GENERAL_IDS)
    if (!asked.has(id)) report(['activities'], `vraag “${id}” wordt nergens gesteld`);
  return faults;
}
