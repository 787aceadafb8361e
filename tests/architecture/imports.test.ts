import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseSources, loadedWith } from './cruiseSources.ts';
import { IMPORT_RULES } from './importRules.ts';

const ROOT = join(import.meta.dirname, '../..');

/** One file per sin; the rule that must see it is the key. */
const SINS: Record<string, Record<string, string>> = {
  'room-domain': { 'src/domain/a.ts': `import type { X } from '#server/x.ts';` },
  'room-protocol': { 'src/protocol/a.ts': `import '#catalog/x.ts';` },
  'room-catalog': { 'src/catalog/a.ts': `import '#report/x.ts';` },
  'room-i18n': { 'src/i18n/a.ts': `import '#catalog/x.ts';` },
  'room-picture': { 'src/picture/a.ts': `import type { X } from '#client/x.ts';` },
  'room-report': { 'src/report/a.ts': `import '#domain/x.ts';` },
  'room-client': { 'src/client/a.ts': `import type { X } from '#server/x.ts';` },
  'room-server': { 'src/server/a.ts': `import type { X } from '#client/x.ts';` },
  'package-pdf': { 'src/client/b.ts': `import('pdfkit');` },
  'package-canvas': { 'src/client/views/c.ts': `import 'react-konva/lib/ReactKonvaCore';` },
  'package-react': { 'src/server/d.ts': `import 'react';` },
  'package-server': { 'src/client/e.ts': `import '@fastify/static';` },
  'package-socket': { 'src/client/views/f.ts': `import 'socket.io-client';` },
  'core-packages': { 'src/domain/g.ts': `import 'node:fs';` },
  'scene-draws-only': { 'src/client/scene/h.ts': `import '../sync/x.ts';` },
  'kit-knows-nobody': { 'src/client/ui/i.ts': `import '../sync/x.ts';` },
  'views-apart': { 'src/client/views/wall/j.ts': `import '../join/x.ts';` },
  'views-on-top': { 'src/client/sync/k.ts': `import '../views/join/x.ts';` },
  'blocks-apart': { 'src/client/blocks/dots/q.ts': `import '../notes/x.ts';` },
  'tools-are-outside': { 'src/server/l.ts': `import '#tools/x.ts';` },
  'tests-are-outside': { 'src/server/p.ts': `import '#domain/testing/x.ts';` },
  'no-cycles': { 'src/domain/m.ts': `import './n.ts';`, 'src/domain/n.ts': `import './m.ts';` },
  'no-dead-ends': { 'src/domain/o.ts': `import './gone.ts';` },
};
const ROOMS = [
  'domain',
  'protocol',
  'catalog',
  'i18n',
  'picture',
  'report',
  'server',
  'client',
  'tools',
  'client/sync',
  'client/blocks/notes',
  'client/views/join',
  'domain/testing',
];

/** Read once: it takes longer than all that is asked of it. */
let all: ReturnType<typeof cruiseSources> | undefined;
const ofAll = () => (all ??= cruiseSources(ROOT));

describe('the rules of who may import whom', () => {
  let sinful: string;
  beforeAll(() => {
    sinful = mkdtempSync(join(tmpdir(), 'praatplaat-sins-'));
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(sinful, path)), { recursive: true });
      writeFileSync(join(sinful, path), text);
    };
    write('package.json', JSON.stringify({ type: 'module', imports: { '#*': './src/*' } }));
    write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions: { allowImportingTsExtensions: true, noEmit: true } }),
    );
    for (const room of ROOMS) write(`src/${room}/x.ts`, 'export type X = 1; export const x = 1;');
    for (const files of Object.values(SINS))
      for (const [path, text] of Object.entries(files)) write(path, text);
  });
  afterAll(() => rmSync(sinful, { recursive: true, force: true }));

  it('each see the sin they are meant for', async () => {
    const { summary } = await cruiseSources(sinful);
    const caught = (rule: string) =>
      summary.violations
        .filter((violation) => violation.rule.name === rule)
        .map((violation) => violation.from);
    expect(IMPORT_RULES.map((rule) => rule.name).sort()).toEqual(Object.keys(SINS).sort());
    for (const [rule, files] of Object.entries(SINS))
      expect(caught(rule), rule).toContain(Object.keys(files)[0]);
  });

  it('are kept by all of src', async () => {
    const result = await ofAll();
    // TypeScript 7 once made the cruiser read nothing, and all was well.
    expect(result.modules.filter((module) => module.source.startsWith('src/')).length).toBeGreaterThan(40);
    const broken = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(broken).toEqual([]);
    // ms: reading all of it is work for seconds, on a busy machine for minutes.
  }, 180_000);

  describe.each(['participant/ParticipantView', 'join/JoinView'])('keep the canvas', (name) => {
    const view = `src/client/views/${name}.tsx`;
    it(`out of the first load of ${view}`, async () => {
      const result = await ofAll();
      const first = ['src/client/main.tsx', view].flatMap((entry) => [...loadedWith(result, entry)]);
      expect(first).toEqual(expect.arrayContaining(['src/client/routes.tsx', view]));
      expect(first.filter((source) => /node_modules\/(react-)?konva\//.test(source))).toEqual([]);
    });
  });
});
