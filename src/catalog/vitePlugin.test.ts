import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from 'virtual:catalog/full';
import { places } from 'virtual:catalog/places';
import { questions } from 'virtual:catalog/scripts';
import { terms } from 'virtual:catalog/terms';
import { build } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogPlugin } from './vitePlugin.ts';

describe('the virtual modules', () => {
  it('hold the catalog and slices of it', () => {
    expect(catalog.places).toHaveLength(9);
    expect(terms).toEqual(catalog.terms);
    expect(places[4]).toEqual({
      id: 'bo1',
      kind: 'bouwopgave',
      number: 1,
      label: 'Blijven bouwen',
      sublabel: 'Het is nooit af',
      officialTitle: 'Benader integraal werk als een doorlopend bouwproces',
    });
    const ids = questions.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(expect.arrayContaining(['r1', 'inwoner-1', 'droom-inwoner', 'taal-zin']));
  });
});

describe('a build with a fault in the content', () => {
  let root: string;
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('fails and names file, line and field', async () => {
    root = await mkdtemp(join(tmpdir(), 'praatplaat-content-'));
    await mkdir(join(root, 'content/nl'), { recursive: true });
    await writeFile(
      join(root, 'content/nl/begrippen.md'),
      '---\nterms:\n  - { id: regie, term: regie, en: direction }\n---\n',
    );
    await writeFile(
      join(root, 'main.ts'),
      "import { terms } from 'virtual:catalog/terms';\nconsole.log(terms);\n",
    );
    const building = build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [catalogPlugin(join(root, 'content/'))],
      build: { write: false, rolldownOptions: { input: join(root, 'main.ts') } },
    });
    await expect(building).rejects.toThrow(
      'content/nl/begrippen.md:3 terms.0.b1: dit veld ontbreekt of is leeg',
    );
  });
});
