import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '#report/docx/renderDocx.ts';
import { sampleTree } from '#report/pdf/testing/sampleTree.ts';
import { drawInNode } from '#report/picture/drawInNode.ts';
import { renderXlsx } from '#report/xlsx/renderXlsx.ts';
import { sampleTables } from '#report/xlsx/testing/sampleTables.ts';

/** Where it is not installed these tests are skipped, and the report of the run says so. */
const installed = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'praatplaat-office-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice makes of a file. */
async function converted(name: string, bytes: Uint8Array, to: 'pdf' | 'csv' | 'txt'): Promise<Buffer> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const filter = {
    pdf: 'pdf',
    csv: 'csv:Text - txt - csv (StarCalc):44,34,76',
    txt: 'txt:Text (encoded):UTF8',
  }[to];
  const profile = `-env:UserInstallation=file://${folder}/profiel`;
  const args = [profile, '--headless', '--convert-to', filter, '--outdir', folder, file];
  await promisify(execFile)('soffice', args, { timeout: 120_000 });
  return readFileSync(file.replace(/\.\w+$/, `.${to}`));
}

describe.skipIf(!installed)('LibreOffice, where it is installed,', () => {
  it('opens the Word file and finds every word', async () => {
    const bytes = await renderDocx(sampleTree(60, true), (picture, width) => drawInNode(picture, width / 4));
    const pdf = await converted('verslag.docx', bytes, 'pdf');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(50_000);
    const text = (await converted('woorden.docx', bytes, 'txt')).toString('utf8');
    expect(text).toContain('Samen bouwen aan werk & inkomen in <De Hoek>');
    expect(text).toContain('<script>alert(1)</script>');
    expect(text).toContain('Tabel 1: Aantal briefjes per groep');
    expect(text).toContain('x'.repeat(40_000));
  });

  it('opens the Excel file, with days as days and no formula run', async () => {
    const bytes = renderXlsx(sampleTables(1_000, true));
    const pdf = await converted('gegevens.xlsx', renderXlsx(sampleTables(20, true)), 'pdf');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const csv = (await converted('cellen.xlsx', bytes, 'csv')).toString('utf8');
    expect(csv).toContain('Briefje 999,,999,01-02-2027');
    expect(csv).toContain('=cmd()');
    expect(csv).toContain('_x0041_');
    expect(csv).not.toMatch(/#NAME|#NAAM|Err:/);
  });
});
