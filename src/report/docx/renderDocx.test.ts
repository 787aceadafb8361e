import { beforeAll, describe, expect, it } from 'vitest';
import { type OfficeFile, readOffice } from '../office/testing/readOffice.ts';
import { HOSTILE_NOTES, sampleTree } from '../pdf/testing/sampleTree.ts';
import { drawInNode } from '../picture/drawInNode.ts';
import { renderDocx } from './renderDocx.ts';

let file: OfficeFile;
const part = (path: string) => file.parts.get(path) ?? '';
const document = () => part('word/document.xml');

beforeAll(async () => {
  file = readOffice(
    await renderDocx(sampleTree(60, true), (picture, width) => drawInNode(picture, width / 6)),
  );
});

describe('a Word file', () => {
  it.each([0, 300, 1_000])('is a sound package with %i notes', async (count) => {
    const made = readOffice(await renderDocx(sampleTree(count), async () => null));
    expect(made.faults).toEqual([]);
  });

  it('is sound with notes that break a careless writer, and holds their words', () => {
    expect(file.faults).toEqual([]);
    expect(document()).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(document()).toContain('x'.repeat(40_000));
    expect(document()).toContain('half \ufffd emoji \ufffd los');
    expect(HOSTILE_NOTES.length).toBeGreaterThan(10);
  });

  it('uses only styles that there are, with headings as headings', () => {
    const defined = new Set(
      [...part('word/styles.xml').matchAll(/w:styleId="(\w+)"/g)].map((each) => each[1]),
    );
    const used = [...document().matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g)].map(
      (each) => each[1],
    );
    expect(used.filter((style) => !defined.has(style))).toEqual([]);
    expect(part('word/styles.xml')).toContain('<w:name w:val="heading 1"/>');
    expect(used.filter((style) => style === 'Kop1').length).toBeGreaterThan(7);
  });

  it('is in Dutch, says what it is called, and has contents that Word can work out', () => {
    expect(part('word/styles.xml')).toContain('w:val="nl-NL"');
    expect(part('docProps/core.xml')).toContain('Samen bouwen aan werk &amp; inkomen in &lt;De Hoek&gt;');
    expect(document()).toContain('TOC \\o "1-2"');
    const anchors = [...document().matchAll(/w:anchor="(\w+)"/g)].map((each) => each[1]);
    const marks = [...document().matchAll(/<w:bookmarkStart w:id="\d+" w:name="(\w+)"/g)].map(
      (each) => each[1],
    );
    expect(new Set(marks).size).toBe(marks.length);
    expect(anchors.filter((anchor) => !marks.includes(anchor))).toEqual([]);
  });

  it('heads its tables and describes its pictures', () => {
    const tables = document().split('<w:tbl>').slice(1);
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"/);
    }
    const pictures = [...document().matchAll(/<wp:docPr id="\d+" name="[^"]+" descr="([^"]+)"/g)];
    expect(pictures.map((each) => each[1])).toEqual([
      'Een huis in de steigers met vier verlichte vensters.',
      'Een huis met het woord Thuis.',
    ]);
    const ids = [...document().matchAll(/<wp:docPr id="(\d+)"/g)].map((each) => each[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links to the web alone, and counts each ordered list from 1', async () => {
    const tree = sampleTree(0);
    const made = readOffice(
      await renderDocx(
        {
          ...tree,
          blocks: [
            {
              type: 'paragraph',
              text: [
                { link: 'javascript:alert(1)', text: 'klik' },
                { link: 'file:///etc', text: 'ook niet' },
              ],
            },
            { type: 'list', ordered: true, items: ['een'] },
            { type: 'list', ordered: true, items: ['weer een'] },
          ],
        },
        async () => null,
      ),
    );
    expect(made.faults).toEqual([]);
    expect(made.parts.get('word/_rels/document.xml.rels')).not.toMatch(/javascript|file:/);
    expect(made.parts.get('word/document.xml')).toMatch(/numId w:val="2".*numId w:val="3"/);
  });

  it('gives the same bytes for the same report', async () => {
    const bytes = async () => renderDocx(sampleTree(5), async () => null);
    expect(await bytes()).toEqual(await bytes());
  });
});
