import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { REPORT_FORMATS, type ReportBundle } from '#domain/report/ReportBundle.ts';
import { makeFile } from './makeFile.ts';
import { malformed } from './office/testing/readOffice.ts';
import { fontsNode } from './pdf/fontsNode.ts';
import { readPdf } from './pdf/testing/readPdf.ts';
import { sampleTree } from './pdf/testing/sampleTree.ts';
import { drawInNode } from './picture/drawInNode.ts';
import { sampleTables } from './xlsx/testing/sampleTables.ts';

const tree = sampleTree(12, true);
const names = Object.fromEntries([...REPORT_FORMATS, 'zip'].map((each) => [each, `2026-11-21-${each}`]));
const bundle: ReportBundle = {
  tree,
  short: sampleTree(6),
  tables: sampleTables(5, true),
  picture: { drawing: tree.cover.picture, alt: 'Een huis & <een tuin>' },
  session: '{"format":"praatplaat-sessie"}\n',
  followUp: '{"format":"praatplaat-vervolg"}\n',
  names: names as ReportBundle['names'],
};
const small = (picture: typeof tree.cover.picture, width: number) =>
  drawInNode(picture, Math.round(width / 20));

describe('making files', () => {
  it('puts every form in the zip, tells how far it is, and counts what no font has', async () => {
    const shares: number[] = [];
    const made = await makeFile(bundle, 'zip', { fonts: fontsNode, draw: small }, (share) =>
      shares.push(share),
    );
    expect(Object.keys(unzipSync(made.bytes)).sort()).toEqual(
      REPORT_FORMATS.map((format) => bundle.names[format]).sort(),
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1);
    expect(made.missing).toBeGreaterThan(0);
  });

  it('does without pixels where nothing can draw them, and says so when asked for them', async () => {
    const tools = { fonts: fontsNode, draw: async () => null };
    const made = await makeFile(bundle, 'zip', tools);
    expect(Object.keys(unzipSync(made.bytes))).not.toContain(bundle.names.png);
    await expect(makeFile(bundle, 'png', tools)).rejects.toThrow(/png/);
  });

  it('sets the short report without cover or contents', async () => {
    const { bytes } = await makeFile(bundle, 'short', { fonts: fontsNode, draw: small });
    const pdf = readPdf(bytes);
    expect(pdf.text.indexOf('Over deze sessie')).toBeLessThan(pdf.text.indexOf('Bronnen'));
    expect(pdf.text).not.toContain('Inhoud');
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('makes an SVG that is XML, with its words', async () => {
    const { bytes } = await makeFile(bundle, 'svg', { fonts: fontsNode, draw: small });
    const svg = new TextDecoder().decode(bytes);
    expect(malformed(svg)).toEqual([]);
    expect(svg).toContain('Een huis &amp; &lt;een tuin&gt;');
    expect(svg).not.toMatch(/<script|href=/);
  });
});
