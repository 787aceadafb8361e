/** What the bundler knows of a module, as far as it matters here. */
interface ModuleInfo {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

interface Graph {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

/** What every device needs: the drawing of pages, the words, the line and what a session is. */
const FRAME =
  /node_modules\/((react|react-dom|scheduler|i18next|wouter|regexparam|use-sync-external-store|zustand|idb-keyval)\/|socket\.io|engine\.io|@socket\.io|@utrecht)|src\/(client\/sync\/(?!createSession|useConnectedSession)|domain\/(workshop\/(?!beginWorkshop|checks|decide\.|decide(Arranging|Conduct|Helpers|Preparation|Report|Undo)|place(ment|sInPlay)|activityMark)|blocks))|src\/protocol\/version/;

const TABLET = /\/views\/(join\/JoinView|participant\/ParticipantView)\.tsx$/;
/** Its desk shows what a tablet shows, so it takes the tablet's files along. */
const DESK = /\/views\/facilitator\/FacilitatorView\.tsx$/;
const TABLET_WORDS = /\/i18n\/nl\/(join|participant|rejections)\.json$/;

/**
 * A few files instead of sixty: on a slow line each file costs a turn, and small ones hardly get smaller by compressing
 * (`bench:load` measures it). Together goes what is always needed together: the frame for all, and a participant's tablet.
 */
export const CHUNKS = [{ debugName: 'device', name: chunkOf }];

/** `tablet`, `frame` for what a tablet shares with others, or null: then the bundler sees for itself. */
function chunkOf(id: string, graph: Graph): 'tablet' | 'frame' | null {
  if (FRAME.test(id)) return 'frame';
  if (TABLET_WORDS.test(id)) return 'tablet';
  // Of a library that only some views need, the bundler knows better.
  if (id.includes('node_modules')) return null;
  const firsts = [...firstsOf(id, graph)];
  if (!firsts.some((first) => TABLET.test(first))) return null;
  return firsts.every((first) => TABLET.test(first) || DESK.test(first)) ? 'tablet' : 'frame';
}

/** The modules that are fetched by themselves and cannot do without this one. */
function firstsOf(id: string, graph: Graph, seen = new Set<string>()): Set<string> {
  const firsts = new Set<string>();
  if (seen.has(id)) return firsts;
  seen.add(id);
  const info = graph.getModuleInfo(id);
  if (!info || info.dynamicImporters.length > 0 || info.importers.length === 0) firsts.add(id);
  for (const importer of info?.importers ?? [])
    for (const first of firstsOf(importer, graph, seen)) firsts.add(first);
  return firsts;
}
