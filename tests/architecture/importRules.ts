import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Tests and what only they use. */
const TEST = '\\.(test|testing)\\.tsx?$|/testing/|^src/client/vitest\\.setup\\.ts$';

/** Rooms of src that are built of nothing but themselves and what is named; the key says who, the value whom. */
const ROOMS: Record<string, { may: string[]; because: string }> = {
  domain: { may: [], because: 'the core runs in browser and server alike and knows neither' },
  protocol: { may: ['domain'], because: 'the wire carries words of the domain and nothing of a program' },
  catalog: { may: ['domain'], because: 'content is read by both programs' },
  i18n: { may: ['domain', 'picture'], because: 'words name what the core knows, and serve both programs' },
  picture: { may: ['domain'], because: 'the drawing is plain data, the same on screen and on paper' },
  report: { may: ['domain/report'], because: 'a renderer knows the tree, not the session it came from' },
  client: {
    may: ['domain', 'protocol', 'catalog', 'i18n', 'picture', 'report'],
    because: 'the server is another program',
  },
  server: { may: ['domain', 'protocol', 'catalog', 'report'], because: 'the browser is another program' },
};

const PROGRAMS = ['client', 'server'];

/** npm packages (or Node's own modules) that only one folder may touch. */
const PACKAGES: Record<string, { packages: string[]; only: string; because: string }> = {
  pdf: {
    packages: ['pdfkit', 'fontkit', 'linebreak', 'bidi-js'],
    only: '^src/report/',
    because: 'a change of PDF library is one room',
  },
  canvas: {
    packages: ['konva', 'react-konva'],
    only: '^src/client/scene/',
    because: 'the canvas is one room, and heavy',
  },
  react: {
    packages: ['react', 'react-dom', 'wouter'],
    only: '^src/(client|i18n)/',
    because: 'only the browser draws',
  },
  server: {
    packages: ['fastify', '@fastify', 'socket.io', 'kysely', '@photostructure'],
    only: '^src/server/',
    because: 'only the server serves and stores',
  },
  socket: {
    packages: ['socket.io-client', 'idb-keyval'],
    only: '^src/client/sync/',
    because: 'one way to the host, one outbox',
  },
};

function roomRules(): IForbiddenRuleType[] {
  return Object.entries(ROOMS).map(([room, { may, because }]) => ({
    name: `room-${room}`,
    severity: 'error',
    comment: because,
    // A test may hold its room against the next one; the two programs stay apart even there.
    from: { path: `^src/${room}/`, ...(PROGRAMS.includes(room) ? {} : { pathNot: TEST }) },
    to: { path: '^src/', pathNot: [room, ...may].map((allowed) => `^src/${allowed}/`) },
  }));
}

function packageRules(): IForbiddenRuleType[] {
  return Object.entries(PACKAGES).map(([name, { packages, only, because }]) => ({
    name: `package-${name}`,
    severity: 'error',
    comment: because,
    from: { path: '^src/', pathNot: [only, TEST] },
    to: { path: packages.map((name) => `(^|node_modules/)${name}(/|$)`) },
  }));
}

/** What may import what; design and reasons in docs/ARCHITECTURE.md. Type-only imports count as well. */
export const IMPORT_RULES: IForbiddenRuleType[] = [
  ...roomRules(),
  ...packageRules(),
  {
    name: 'core-packages',
    severity: 'error',
    comment: 'the core has no dependency but the schemas, not even Node',
    from: { path: '^src/(domain|protocol|picture)/', pathNot: TEST },
    to: { pathNot: ['^src/', 'node_modules/zod/', '^zod'] },
  },
  {
    name: 'scene-draws-only',
    severity: 'error',
    comment: 'state in, intents out: the scene can be shown without any session',
    from: { path: '^src/client/scene/' },
    to: { path: '^src/(client/(sync|views|blocks)|protocol)/' },
  },
  {
    name: 'kit-knows-nobody',
    severity: 'error',
    comment: 'the DOM kit is used everywhere, so it may use nothing of that',
    from: { path: '^src/client/ui/' },
    to: { path: '^src/client/(sync|views|blocks|scene)/' },
  },
  {
    name: 'views-apart',
    severity: 'error',
    comment: 'a view is one lazy chunk; what two views share lives beside them',
    from: { path: '^src/client/views/([^/]+)/' },
    to: { path: '^src/client/views/', pathNot: '^src/client/views/$1/' },
  },
  {
    name: 'views-on-top',
    severity: 'error',
    comment: 'only the table of routes opens views',
    from: { path: '^src/client/(sync|blocks|scene|ui)/' },
    to: { path: '^src/client/views/' },
  },
  {
    name: 'blocks-apart',
    severity: 'error',
    comment: 'a block knows no other block, so that one can come or go; what blocks share is named here',
    from: { path: '^src/(domain|client)/blocks/([^/]+)/', pathNot: TEST },
    to: {
      path: '^src/(domain|client)/blocks/[^/]+/',
      pathNot: ['^src/(domain|client)/blocks/$2/', '^src/client/blocks/(answering|closing|results)/'],
    },
  },
  {
    name: 'tools-are-outside',
    severity: 'error',
    comment: 'tools use the program, never the other way round',
    from: { path: '^src/', pathNot: '^src/tools/' },
    to: { path: '^src/tools/' },
  },
  {
    name: 'tests-are-outside',
    severity: 'error',
    comment: 'what only tests use is not in the program',
    from: { path: '^src/', pathNot: TEST },
    to: { path: TEST },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'files that need each other are one file, or a third one is missing',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-dead-ends',
    severity: 'error',
    comment: 'an import that cannot be found is not seen by any other rule either',
    from: { path: '^src/' },
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
];
