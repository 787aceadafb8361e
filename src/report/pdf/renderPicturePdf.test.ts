import { beforeAll, describe, expect, it } from 'vitest';
import { fullScene, quietScene, sampleLabels, sampleWords } from '#picture/testing/sampleScene.ts';
import { toVectorPicture } from '#picture/toVectorPicture.ts';
import { fontsNode } from './fontsNode.ts';
import { renderPicturePdf } from './renderPicturePdf.ts';
import { allTags, type ReadPdf, readPdf } from './testing/readPdf.ts';
import { sampleTree } from './testing/sampleTree.ts';

const { language, title, subtitle, organisation, date, words } = sampleTree(0, false);
const SHEET = { x: 0, y: -205, w: 1600, h: 1131.4 };
const poster = (state = fullScene, name = title) => ({
  ...{ language, subtitle, organisation, date, words, title: name },
  picture: toVectorPicture(state, sampleWords, sampleLabels, SHEET),
  alt: 'Een huis in verbouwing, bij storm.',
  sky: '#22303C',
});

describe.each([
  ['A3', 1190.55],
  ['A1', 2383.94],
] as const)('a print on %s', (size, width) => {
  let pdf: ReadPdf;
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await renderPicturePdf(poster(), await fontsNode(), size));
    pdf = readPdf(bytes);
  });

  it('is one landscape sheet, tagged, with the picture and what it shows', () => {
    expect(pdf.pages).toHaveLength(1);
    expect(Buffer.from(bytes).toString('latin1')).toContain(`[0 0 ${width}`);
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const tags = allTags(pdf.tags);
    expect(tags.find((tag) => tag.type === 'Figure')?.alt).toBe('Een huis in verbouwing, bij storm.');
    expect(tags.find((tag) => tag.type === 'H1')?.text).toBe(title);
    expect(pdf.pages[0]?.loose).toBe('');
  });
  it('is drawn, not photographed', () => {
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Subtype /Image');
    expect(pdf.text).toContain('hier verschillen we');
    expect(bytes.length).toBeLessThan(900_000);
  });
});

it('sets a title that would not end in smaller letters instead of over the house', async () => {
  const long = 'Samen bouwen '.repeat(14).trim();
  const { bytes } = await renderPicturePdf(poster(quietScene, long), await fontsNode(), 'A3');
  expect(allTags(readPdf(bytes).tags).find((tag) => tag.type === 'H1')?.text).toBe(long);
});
