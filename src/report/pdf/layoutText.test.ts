import { beforeAll, describe, expect, it } from 'vitest';
import { Faces } from './Faces.ts';
import { fontsNode } from './fontsNode.ts';
import { layoutText, type Measure, widthOf } from './layoutText.ts';
import { lineRuns } from './lineRuns.ts';
import { STYLES } from './theme.ts';

/** Plain letters by their font; of the others every UTF-16 unit is as wide as they are high, so that it can be counted. */
const measure: Measure = (text, face, size) => {
  const plain = faces.letters(face)?.width(text) ?? -1;
  return plain >= 0 ? (plain * size) / 1000 : text.length * size;
};
const style = { ...STYLES.body, size: 10 };
let faces: Faces;

beforeAll(async () => {
  faces = new Faces(await fontsNode(), 'nl');
});

const layout = (text: string, width: number) =>
  layoutText(faces, measure, [{ text, face: 'regular' }], style, width);
const linesOf = (text: string, width: number) =>
  layout(text, width).lines.map((line) => line.clusters.map((cluster) => cluster.text).join(''));

describe('layoutText', () => {
  it('breaks between words and keeps the space for who copies the text', () => {
    expect(linesOf('een twee drie', measure('een twee', 'regular', 10))).toEqual(['een twee ', 'drie']);
    expect(linesOf('een twee 🙂🙂🙂', 75)).toEqual(['een twee 🙂', '🙂🙂']);
  });

  it('breaks a word that is wider than a line between its letters', () => {
    expect(linesOf('nnnnnnnnnn', measure('nnnn', 'regular', 10))).toEqual(['nnnn', 'nnnn', 'nn']);
    expect(linesOf('ححححح', 20)).toEqual(['حح', 'حح', 'ح']);
  });

  it('never makes a line wider than asked, whatever the text', () => {
    const plain = `${'x'.repeat(500)} kort ${'lang-woord-met-streepjes'.repeat(20)} ${'é'.repeat(90)}`;
    for (const text of [plain, `${plain} 🙂`])
      for (const line of layout(text, 120).lines) {
        const shown = line.clusters.map((each) => ({ ...each, text: each.text.trimEnd() }));
        expect(widthOf(shown, measure, 10)).toBeLessThanOrEqual(120.02);
      }
  });

  it('keeps line ends of the writer, empty lines too', () => {
    expect(linesOf('een\n\ntwee', 200)).toEqual(['een ', '', 'twee']);
  });

  it('gives no lines for a text in which nothing shows', () => {
    expect(layout(' \n\t\u200b', 100).lines).toEqual([]);
  });
});

describe('Faces', () => {
  it('finds a font for every letter and keeps what belongs together', () => {
    const clusters = faces.clusters('é👨‍👩‍👧ح', 'regular', 0);
    expect(clusters.map((cluster) => cluster.face)).toEqual(['regular', 'emoji', 'arabic']);
  });

  it('shows what it cannot show as one mark, and counts every character', () => {
    const text = 'a\u0000\u0001\ud83d!';
    expect(faces.clusters(text, 'regular', 0).map((cluster) => cluster.text)).toEqual(['a', '[?]', '!']);
    expect(faces.missingIn(text).flat()).toHaveLength(3);
  });

  it('sets accents that would climb out of their line as missing', () => {
    expect(faces.missingIn(`a${'\u0301'.repeat(300)}`).flat().length).toBeGreaterThan(280);
    expect(faces.missingIn('Việt Nam, Łódź, Ångström')).toEqual([]);
  });
});

describe('lineRuns', () => {
  it('places words of a right-to-left line from the right, and gives them in reading order', () => {
    const [line] = layout('عربي نص', 400).lines;
    if (!line) throw new Error('no line');
    const runs = lineRuns(line, 0, 400, 10, measure).filter((run) => run.text.trim() !== '');
    expect(runs.map((run) => run.text)).toEqual(['عربي', 'نص']);
    expect(runs[0]?.x).toBeGreaterThan(runs[1]?.x ?? 0);
    expect((runs[0]?.x ?? 0) + (runs[0]?.width ?? 0)).toBe(400);
  });
});
