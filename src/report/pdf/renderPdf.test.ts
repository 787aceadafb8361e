import { beforeAll, describe, expect, it } from 'vitest';
import { fontsNode } from './fontsNode.ts';
import type { RenderedPdf } from './RenderedPdf.ts';
import { renderPdf } from './renderPdf.ts';
import { allTags, type ReadPdf, readPdf, type Tag } from './testing/readPdf.ts';
import { HOSTILE_NOTES, sampleTree } from './testing/sampleTree.ts';

const shares: number[] = [];
let rendered: RenderedPdf;
let pdf: ReadPdf;
let tags: Tag[];
const ofType = (...types: string[]) => tags.filter((tag) => types.includes(tag.type));

beforeAll(async () => {
  rendered = await renderPdf(sampleTree(60, true), await fontsNode(), (share) => shares.push(share));
  pdf = readPdf(rendered.bytes);
  tags = allTags(pdf.tags);
});

describe('the file as a whole', () => {
  it('says that it is tagged, in which language, and by its title what it is', () => {
    expect(pdf.marked).toBe(true);
    expect(pdf.lang).toBe('nl');
    expect(pdf.title).toBe('Samen bouwen aan werk & inkomen in <De Hoek>');
    expect(pdf.displayTitle).toBe(true);
  });

  it('claims PDF/UA-1 and PDF/A-2a in well-formed metadata', () => {
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.metadata).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(pdf.metadata).toContain('werk &amp; inkomen in &lt;De Hoek&gt;');
  });

  it('has every text either tagged or an artifact, on every page', () => {
    expect(pdf.pages.length).toBeGreaterThan(10);
    expect(pdf.pages.map((page) => page.loose).join('')).toBe('');
    expect(pdf.pages.every((page) => page.hasStructParents)).toBe(true);
  });

  it('tells how far it is, ever onwards to 1', () => {
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('numbers its pages outside the tags, but not the cover', () => {
    const last = pdf.pages.length;
    expect(pdf.pages[0]?.artifacts).toEqual([]);
    expect(pdf.pages[1]?.artifacts.join('')).toContain(`Pagina 2 van ${last}`);
    expect(pdf.pages[last - 1]?.artifacts.join('')).toContain(`Pagina ${last} van ${last}`);
    expect(pdf.text).not.toContain('Pagina 2');
  });
});

describe('the tags', () => {
  it('start headings at the title and skip no level', () => {
    const levels = tags.flatMap((tag) => /^H(\d)$/.exec(tag.type)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('give every figure its alternative text', () => {
    expect(ofType('Figure').map((tag) => tag.alt)).toEqual([
      'Een huis in de steigers met vier verlichte vensters.',
      'Een huis met het woord Thuis.',
    ]);
  });

  it('make lists of a label and a body each', () => {
    const items = ofType('LI');
    expect(items.length).toBeGreaterThan(60);
    const kinds = new Set(items.map((item) => item.children.map((child) => child.type).join(' ')));
    // notes have no mark to be heard: their list is named by the group
    expect(kinds).toEqual(new Set(['Lbl LBody', 'LBody']));
  });

  it('name the group of every list of notes', () => {
    const captions = ofType('L').flatMap((list) => list.children.filter((child) => child.type === 'Caption'));
    expect(new Set(captions.map((caption) => caption.text.split(',')[0]))).toEqual(
      new Set(['Inwoner', 'Professional', 'Organisatie', 'Beleid en bestuur', 'Iedereen']),
    );
  });

  it('head the columns and the rows of a table once, over however many pages', () => {
    const [table] = ofType('Table');
    expect(table?.children.map((child) => child.type)).toEqual(['Caption', 'THead', 'TBody']);
    const rows = allTags(table as Tag).filter((tag) => tag.type === 'TR');
    expect(rows.map((row) => row.children.length)).toEqual(rows.map(() => 3));
    expect(rows[0]?.children.map((cell) => cell.scope)).toEqual(['Column', 'Column', 'Column']);
    expect(rows.slice(1).map((row) => row.children[0]?.scope)).toEqual(rows.slice(1).map(() => 'Row'));
    const long = rows.find((row) => row.children[0]?.text === 'Lang')?.children[2]?.text;
    expect(long?.trim()).toBe('Een zin die steeds terugkomt. '.repeat(400).trim());
  });

  it('keep a link over several lines one link with a rectangle per line', () => {
    const link = tags.find((tag) => tag.type === 'Link' && tag.text.startsWith('Integraal werken'));
    expect(link?.text.replaceAll(/\s+/g, ' ')).toBe(
      'Integraal werken in de wijk, een lange titel die over het einde van de regel heen loopt',
    );
    expect(link?.annotations).toBe(2);
    expect(pdf.links).toContain('https://www.movisie.nl/artikel/integraal-werken');
  });

  it('say in reading order what stands from right to left', () => {
    const arabic = ofType('LBody').find((tag) => tag.text.includes('نحتاج إلى مساحات'));
    expect(arabic?.actual).toContain('للأطفال في الحي');
    expect(ofType('P').map((tag) => tag.text.trim())).toContain('Een woord: مرحبا بكم staat هنا (hier).');
    expect(pdf.links).toContain('https://voorbeeld.nl/%C3%A9');
  });
});

describe('contents and bookmarks', () => {
  it('name every chapter and the page where it is', () => {
    const entries = ofType('TOCI').map((tag) => tag.text);
    // bookmarks find what the contents pass over
    expect(entries).toHaveLength(pdf.bookmarks.length - 1);
    expect(pdf.bookmarks).toContain('Dicht opeen');
    for (const chapter of ['Over deze sessie', 'Praten mét inwoners', 'Bronnen']) {
      const entry = entries.find((text) => text.startsWith(chapter));
      const page = Number(/(\d+)$/.exec(entry ?? '')?.[1]);
      expect([...(pdf.pages[page - 1]?.tagged.values() ?? [])].map((text) => text.trim())).toContain(chapter);
      expect(pdf.bookmarks).toContain(chapter);
    }
  });
});

describe('notes as people wrote them', () => {
  const bodies = () => ofType('LBody').map((tag) => tag.text.trim());

  it('are all there, late ones said to be late', () => {
    expect(bodies()).toContain('Ik wil één vaste persoon die mij kent. (0)  (nagekomen)');
    expect(pdf.text).toContain('Больше деревьев и скамеек во дворе, пожалуйста!');
    expect(pdf.text).toContain('Gezin 👨‍👩‍👧 en vlag 🇳🇱, duim 👍🏽, hart ❤');
  });

  it.each(HOSTILE_NOTES.map(({ text, finds }) => [JSON.stringify(text.slice(0, 40)), finds]))(
    'survive %s',
    (_, finds) => {
      expect(bodies().filter((body) => body.includes(finds)).length).toBeGreaterThan(0);
    },
  );

  it('keep every letter of a word of 40,000 letters', () => {
    expect(bodies()).toContain('x'.repeat(40_000));
  });

  it('count what no font can show, and the report says so', () => {
    const marks = pdf.text.match(/\[\?\]/g) ?? [];
    // one mark may stand for several characters; the sentence that tells has one of its own
    expect(rendered.missing).toBeGreaterThanOrEqual(marks.length - 1);
    expect(marks.length).toBeGreaterThan(8);
    expect(pdf.text).toContain(`${rendered.missing} tekens konden niet worden getoond. Daar staat [?].`);
    expect(pdf.text).toMatch(/Het gaat om: .*Hebreeuws/);
  });
});

describe('groups beside each other', () => {
  it('say what is known of them with their name', () => {
    const captions = tags.filter((tag) => tag.type === 'Caption').map((tag) => tag.text);
    expect(captions).toContain('Inwoner, 9 briefjes');
    expect(captions).toContain('Organisatie, Deze groep zei hier niets');
  });

  it('and notes in columns keep every letter, over however many pages', () => {
    const long = ofType('LBody').filter((tag) => tag.text.trim() === 'x'.repeat(40_000));
    // as a card, in a row that is higher than a page, and close together
    expect(long).toHaveLength(3);
    expect(ofType('LBody').map((tag) => tag.text.trim())).toContain('Ook kort.  (nagekomen)');
  });
});

describe('a report without notes', () => {
  it('is a whole report that promises nothing', async () => {
    const { bytes, missing } = await renderPdf(sampleTree(0), await fontsNode());
    const empty = readPdf(bytes);
    expect(missing).toBe(0);
    expect(empty.text).not.toContain('[?]');
    expect(allTags(empty.tags).filter((tag) => tag.type === 'L' && tag.text.includes('Inwoner'))).toEqual([]);
  });
});
