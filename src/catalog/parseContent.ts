import { PLACE_IDS } from '#domain/workshop/place.ts';
import type { Catalog, CatalogPlace, CatalogQuestion, ScriptActivity } from './Catalog.ts';
import type { ContentFault } from './ContentFault.ts';
import { checkReferences } from './checkReferences.ts';
import type { ContentKind } from './contentSchema.ts';
import { type ContentFile, type ParsedFile, parseFile } from './parseFile.ts';

/**
 * The content files of one language → the catalog, or everything an editor has to mend, in the order of the files.
 * Pure: `readContent.ts` and `vitePlugin.ts` bring the files.
 */
export function parseContent(
  files: readonly ContentFile[],
): { catalog: Catalog } | { faults: ContentFault[] } {
  const faults: ContentFault[] = [];
  const parsed: ParsedFile[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const result = parseFile(file);
    if ('faults' in result) faults.push(...result.faults);
    else parsed.push(result.parsed);
  }
  // A file that could not be read would otherwise be reported a second time, as missing.
  if (faults.length === 0) faults.push(...checkReferences(parsed));
  return faults.length > 0 ? { faults } : { catalog: assemble(parsed) };
}

function assemble(parsed: readonly ParsedFile[]): Catalog {
  const of = <K extends ContentKind>(kind: K) =>
    parsed.filter((file): file is Extract<ParsedFile, { kind: K }> => file.kind === kind);
  const [general, shared] = [true, false].map((wanted) =>
    of('vragen')
      .filter(({ file }) => file.endsWith('/algemeen.md') === wanted)
      .flatMap(({ data }) => data.questions),
  ) as [CatalogQuestion[], CatalogQuestion[]];
  const ofScripts = of('draaiboeken').flatMap(({ data }) => data.questions);
  const places: CatalogPlace[] = [...of('vensters'), ...of('bouwopgaven')].map(({ data, html, html_b1 }) => ({
    ...data,
    html,
    html_b1,
    questions: data.questions.map((question) => ({ ...question, place: data.id })),
  }));
  return {
    language: 'nl',
    places: places.sort((a, b) => PLACE_IDS.indexOf(a.id) - PLACE_IDS.indexOf(b.id)),
    general,
    terms: of('begrippen').flatMap((file) => file.data.terms),
    pages: of('paginas').map(({ data, html, html_b1 }) => ({ ...data, html, html_b1 })),
    scripts: of('draaiboeken')
      .map(({ data, html }) => ({
        ...data,
        html,
        questions: [...data.questions, ...asked(data.activities, shared)],
      }))
      .sort((a, b) => a.minutes - b.minutes),
    // Files come in the order of their paths; a form may ask what a script asks.
    forms: of('werkvormen').map(({ data, html }) => ({
      ...data,
      html,
      questions: [...data.questions, ...asked(data.activities, [...shared, ...ofScripts])],
    })),
    details: of('details').flatMap((file) => file.data.details),
  };
}

/** The questions of a pool that are asked somewhere in these activities. */
function asked(activities: readonly ScriptActivity[], pool: readonly CatalogQuestion[]): CatalogQuestion[] {
  const ids = new Set(
    activities.flatMap(({ prompts, promptPerGroup }) => [...prompts, ...Object.values(promptPerGroup ?? {})]),
  );
  return pool.filter(({ id }) => ids.has(id));
}
