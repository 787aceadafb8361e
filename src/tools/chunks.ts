/** What the bundler knows of a module, as far as it matters here. */
interface ModuleInfo {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}

interface Graph {
  readonly getModuleInfo: (id: string) => ModuleInfo | null;
}

/** What runs before everything else, so it may need nothing else: the first view is asked for while the rest comes. */
const FIRST =
  /src\/(client\/(first(Login)?|secret|conduct\/deskRole|sync\/(firstView|keyring|deviceStorage))|protocol\/version)\.ts$/;
/** The libraries that every device needs: the drawing of pages, and the words. */
const FRAME =
  /node_modules\/(react|react-dom|scheduler|i18next|zustand|idb-keyval)\/|wouter\/src\/(use-browser-location|react-deps|use-sync-external-store)\.js/;
/** What tablets and walls need not have of the router: they have but an address. */
const ROUTER = /node_modules\/(wouter|regexparam)\//;
/** The styles of the design system come before all that change them, so those of every page are no tablet's own. */
const DESIGN_SYSTEM = /node_modules\/@utrecht\//;
/** The parts that pages are made of. */
const KIT = /src\/client\/ui\//;
const PAGE = /\/(main\.tsx|index\.html)$/;

const TABLET = /\/views\/(join\/JoinView|participant\/ParticipantView)\.tsx$/;
/** Its desk shows what a tablet shows, so it takes the tablet's files along. */
const DESK = /\/views\/facilitator\/FacilitatorView\.tsx$/;
const WALL = /\/views\/wall\/WallView\.tsx$/;
/** Fetched by the wall once its picture hangs. */
const LATER_SCENE = /\/wall\/LaterScene\.tsx$/;
/** What draws on canvas. */
export const CANVAS = /node_modules\/(konva|react-konva|react-reconciler|its-fine)\/|src\/client\/scene\//;
/** The picture as data. */
export const PICTURE = /src\/picture\//;
const VIEW = /\/(views\/\w+\/\w+View|main)\.tsx$|src\/client\/lateParts\.ts$/;
const TABLET_WORDS = /\/i18n\/nl\/(join|participant)\.json$/;
/** What a tablet needs with the line to the host, not before. */
const LATE = /src\/client\/lateParts\.ts$/;
const LATE_WORDS = /\/i18n\/nl\/(tablet|rejections)\.json$/;

/**
 * A few files instead of sixty: on a slow line each file costs a turn, and small ones hardly get smaller by compressing
 * (`bench:load` measures it). Together goes what is always needed together: the frame for all, a participant's tablet,
 * what wall and desk share, the picture as data (reports need it too), what draws on canvas, the wall, and the board with
 * notes.
 */
export const CHUNKS = [
  'first',
  'frame',
  'blocks',
  'tablet',
  'common',
  'late',
  'kit',
  'hall',
  'picture',
  'canvas',
  'wall',
  'board',
].map((name, index, all) => ({
  debugName: name,
  // What one file needs goes along with it, unless it has its place in an earlier one.
  priority: all.length - index,
  name: (id: string, graph: Graph) => (chunkOf(id, graph) === name ? name : null),
}));

/** Which file a module goes to; null: the bundler sees for itself. */
function chunkOf(id: string, graph: Graph): string | null {
  if (FIRST.test(id)) return 'first';
  if (FRAME.test(id)) return 'frame';
  if (TABLET_WORDS.test(id)) return 'tablet';
  if (LATE_WORDS.test(id)) return 'common';
  if (ROUTER.test(id)) return 'kit';
  const isCanvas = CANVAS.test(id);
  const isStyle = DESIGN_SYSTEM.test(id);
  // Of a library that only some views need, the bundler knows better.
  if (id.includes('node_modules') && !isCanvas && !isStyle) return null;
  const firsts = [...firstsOf(id, graph)];
  const isFor = (view: RegExp) => firsts.some((first) => view.test(first));
  if (isStyle) return isFor(TABLET) || isFor(PAGE) ? 'frame' : 'kit';
  const isTablets = () =>
    [...viewsOf(id, graph)].every((view) => TABLET.test(view) || LATE.test(view) || DESK.test(view));
  if (isFor(TABLET)) return isTablets() ? 'tablet' : 'frame';
  // The page needs it, and so does what it fetches later.
  if (isFor(PAGE) && firsts.length > 1) return 'frame';
  if (isFor(LATE)) {
    if (firsts.every((first) => LATE.test(first))) return 'late';
    return isFor(WALL) ? 'blocks' : 'common';
  }
  if (KIT.test(id) && isFor(DESK) && !isFor(WALL)) return 'kit';
  if (!isFor(WALL)) return isCanvas && isFor(LATER_SCENE) ? 'board' : null;
  if (isFor(DESK)) return 'hall';
  if (isCanvas) return 'canvas';
  if (firsts.every((first) => WALL.test(first))) return 'wall';
  return PICTURE.test(id) ? 'picture' : null;
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

/** The views (or the page itself) that a module can be asked for by, at once or later. */
function viewsOf(id: string, graph: Graph, seen = new Set<string>()): Set<string> {
  const views = new Set<string>();
  if (seen.has(id)) return views;
  seen.add(id);
  const info = graph.getModuleInfo(id);
  const askers = [...(info?.importers ?? []), ...(info?.dynamicImporters ?? [])];
  if (VIEW.test(id) || askers.length === 0) return views.add(id);
  for (const asker of askers) for (const view of viewsOf(asker, graph, seen)) views.add(view);
  return views;
}
