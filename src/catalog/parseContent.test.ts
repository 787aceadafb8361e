import { beforeAll, describe, expect, it } from 'vitest';
import type { ContentFault } from './ContentFault.ts';
import { parseContent } from './parseContent.ts';
import { type ContentFile, MAX_FILE_BYTES } from './parseFile.ts';
import { readContent } from './readContent.ts';

const INWONER = 'content/nl/vensters/inwoner.md';
const KORT = 'content/nl/draaiboeken/kort.md';

let files: ContentFile[];
beforeAll(async () => {
  files = await readContent();
});

/** The faults in the real content after one file of it was edited. */
function faultsAfter(path: string, edit: (text: string) => string): ContentFault[] {
  const edited = files.map((file) => (file.path === path ? { path, text: edit(file.text) } : file));
  expect(edited, 'the edit must change something').not.toEqual(files);
  const result = parseContent(edited);
  return 'faults' in result ? result.faults : [];
}

/** The number, from 1, of the line in the real file that holds `text`. */
function lineOf(path: string, text: string): number {
  const lines = files.find((file) => file.path === path)?.text.split('\n') ?? [];
  const index = lines.findIndex((line) => line.includes(text));
  expect(index, `“${text}” in ${path}`).toBeGreaterThanOrEqual(0);
  return index + 1;
}

describe('content without faults', () => {
  it('becomes a catalog with everything in it, in reading order', () => {
    const result = parseContent(files);
    if ('faults' in result) throw new Error(JSON.stringify(result.faults));
    const { catalog } = result;
    expect(catalog.places.map(({ id }) => id)).toEqual([
      ...['inwoner', 'professional', 'organisatie', 'beleid-bestuur'],
      ...['bo1', 'bo2', 'bo3', 'bo4', 'bo5'],
    ]);
    expect(catalog.general.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5', 'r6']);
    expect(catalog.scripts.map(({ minutes }) => minutes)).toEqual([60, 90, 150]);
    expect(catalog.places[0]?.questions[0]).toMatchObject({
      id: 'inwoner-1',
      origin: 'source',
      place: 'inwoner',
      wording: { tekst_b1: 'Wie ben je, en wat heb je nodig?' },
    });
  });

  it('does not mind Windows line ends or a byte order mark', () => {
    const windows = files.map(({ path, text }) => ({ path, text: `\uFEFF${text.replaceAll('\n', '\r\n')}` }));
    expect(parseContent(windows)).toEqual(parseContent(files));
  });

  it('gives each script the shared questions that it asks, and no others', () => {
    const result = parseContent(files);
    if ('faults' in result) throw new Error(JSON.stringify(result.faults));
    const kort = result.catalog.scripts[0]?.questions.map(({ id }) => id);
    expect(kort).toContain('droom-inwoner');
    expect(kort).not.toContain('taal-woord');
  });
});

describe('a fault names file, line and field', () => {
  it('for a field that does not exist', () => {
    const line = lineOf(INWONER, 'label: Inwoner');
    expect(faultsAfter(INWONER, (text) => text.replace('label: Inwoner', 'lable: Inwoner'))).toEqual([
      { file: INWONER, line: 2, field: 'label', message: expect.stringContaining('ontbreekt') },
      { file: INWONER, line, field: 'lable', message: 'dit veld bestaat niet' },
    ]);
  });

  it('for a question without plain wording', () => {
    const question = 'Wie ben je, en wat heb je nodig?';
    expect(faultsAfter(INWONER, (text) => text.replace(`tekst_b1: ${question}`, 'tekst_b1:'))).toEqual([
      {
        file: INWONER,
        line: lineOf(INWONER, question),
        field: 'questions.0.tekst_b1',
        message: expect.stringContaining('ontbreekt'),
      },
    ]);
  });

  it('for a body without its plain half', () => {
    const faults = faultsAfter(INWONER, (text) => text.slice(0, text.indexOf('# tekst_b1')));
    expect(faults).toEqual([expect.objectContaining({ file: INWONER, field: 'tekst_b1' })]);
  });

  it('for front matter that is not YAML', () => {
    const faults = faultsAfter(INWONER, (text) => text.replace('label: Inwoner', 'label: [Inwoner'));
    expect(faults[0]).toMatchObject({
      file: INWONER,
      field: '---',
      message: expect.stringContaining('YAML'),
    });
    expect(faults[0]?.line).toBeGreaterThanOrEqual(lineOf(INWONER, 'label: Inwoner'));
  });

  it('for a file without front matter', () => {
    expect(faultsAfter(INWONER, () => 'Alleen tekst')).toEqual([
      expect.objectContaining({ file: INWONER, line: 1, field: '---' }),
    ]);
  });

  it('for an id that is used twice', () => {
    expect(faultsAfter(INWONER, (text) => text.replace('id: inwoner-2', 'id: inwoner-1'))).toEqual([
      {
        file: INWONER,
        line: lineOf(INWONER, 'id: inwoner-2'),
        field: 'questions.1.id',
        message: `“inwoner-1” bestaat al, in ${INWONER}`,
      },
    ]);
  });

  it('for a question that nobody has', () => {
    const faults = faultsAfter(KORT, (text) => text.replace('[r2, door-voorbeeld]', '[r2, door-voorbeelt]'));
    expect(faults).toEqual([
      {
        file: KORT,
        line: lineOf(KORT, '[r2, door-voorbeeld]'),
        field: 'activities.3.prompts.1',
        message: 'vraag “door-voorbeelt” bestaat niet',
      },
    ]);
  });

  it('for a group that nobody has', () => {
    const faults = faultsAfter(KORT, (text) => text.replace('organisatie: droom', 'directie: droom'));
    expect(faults).toEqual([
      expect.objectContaining({
        line: lineOf(KORT, 'organisatie: droom'),
        field: 'activities.1.promptPerGroup.directie',
      }),
    ]);
  });

  it('for a place that nobody has', () => {
    const faults = faultsAfter(KORT, (text) => text.replace('place: inwoner', 'place: bewoner'));
    expect(faults).toEqual([
      expect.objectContaining({ line: lineOf(KORT, 'place: inwoner'), field: 'activities.1.place' }),
    ]);
  });

  it('for minutes that do not add up', () => {
    expect(faultsAfter(KORT, (text) => text.replace('minutes: 12', 'minutes: 13'))).toEqual([
      {
        file: KORT,
        line: lineOf(KORT, 'minutes: 60'),
        field: 'minutes',
        message: expect.stringContaining('61'),
      },
    ]);
  });

  it('for a general question that a script leaves out', () => {
    const faults = faultsAfter(KORT, (text) =>
      text.replace('prompts: [r5, r6, door-merkt', 'prompts: [r5, door-merkt'),
    );
    expect(faults).toEqual([
      expect.objectContaining({ field: 'activities', message: expect.stringContaining('“r6”') }),
    ]);
  });

  it.each([
    ['dots: 3, places: all-bouwopgaven', 'dots: 0, places: all-bouwopgaven', 'options.dots'],
    ['dots: 3, places: all-bouwopgaven', 'dots: 3, plaatsen: alle', 'options.plaatsen'],
    ['dots: 3, places: all-bouwopgaven', 'dots: 3', 'options'],
    ['dots: 3, source: kansen', 'dots: 3, source: kans', 'options.source'],
    ['dots: 3, source: kansen', 'dots: 3, source: opgaven', 'options.source'],
    ['options: { tags: true }', 'options: { before: droom }', 'options.before'],
  ])('for options that do not fit their block: %s → %s', (from, to, field) => {
    const faults = faultsAfter(KORT, (text) => text.replace(from, to));
    expect(faults).toHaveLength(1);
    expect(faults[0]?.field).toMatch(new RegExp(`^activities\\.\\d+\\.${field.replace('.', '\\.')}$`));
  });

  it('for an activity of notes that asks nothing', () => {
    const faults = faultsAfter(KORT, (text) => text.replace('    prompts: [r1, door-voorbeeld]\n', ''));
    expect(faults.map(({ field }) => field)).toContain('activities.2.prompts');
  });

  it('for a link that runs a script', () => {
    const faults = faultsAfter(INWONER, (text) =>
      text.replace('## Verder denken', '[klik](javascript:alert(1))'),
    );
    expect(faults).toEqual([
      expect.objectContaining({ line: lineOf(INWONER, '## Verder denken'), field: 'tekst', file: INWONER }),
    ]);
    const address = 'https://www.movisie.nl/artikel/participatiewiel';
    expect(faultsAfter(INWONER, (text) => text.replace(address, 'javascript:alert(1)'))).toEqual([
      expect.objectContaining({ line: lineOf(INWONER, address), field: 'links.1.url' }),
    ]);
  });

  it('for a file that is too large', () => {
    const faults = faultsAfter(INWONER, (text) => text + 'é'.repeat(MAX_FILE_BYTES / 2));
    expect(faults).toEqual([
      expect.objectContaining({ file: INWONER, message: expect.stringContaining('200 kB') }),
    ]);
  });

  it('for a file that belongs nowhere', () => {
    const result = parseContent([...files, { path: 'content/nl/ramen/zolder.md', text: '---\n---\n' }]);
    expect(result).toEqual({
      faults: [expect.objectContaining({ file: 'content/nl/ramen/zolder.md', line: 1 })],
    });
  });

  it('for a place in the wrong folder and for one that is missing', () => {
    const moved = files.map((file) => ({
      ...file,
      path: file.path.replace('bouwopgaven/bo1', 'vensters/bo1'),
    }));
    const wrong = parseContent(
      moved.map((file) => ({
        ...file,
        text: file.text.replace('kind: bouwopgave\nnumber: 1', 'kind: venster'),
      })),
    );
    expect(wrong).toEqual({
      faults: [expect.objectContaining({ field: 'id', message: expect.stringContaining('map vensters') })],
    });

    const faults = parseContent(files.filter(({ path }) => !path.endsWith('/bo1.md')));
    expect(faults).toMatchObject({
      faults: expect.arrayContaining([expect.objectContaining({ message: 'plaats “bo1” ontbreekt' })]),
    });
  });

  it('and every fault is told, not only the first', () => {
    const result = parseContent(
      files.map(({ path, text }) => ({ path, text: text.replace('tekst_b1:', 'tekst_b2:') })),
    );
    expect('faults' in result && new Set(result.faults.map(({ file }) => file)).size).toBeGreaterThan(10);
  });
});
