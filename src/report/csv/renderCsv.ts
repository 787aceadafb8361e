import type { DataCell, DataSheet, ReportTables } from '#domain/report/ReportTables.ts';
import { packed } from '../office/packed.ts';
import { soundText } from '../office/xmlText.ts';

/** Without it Excel takes UTF-8 for something older. */
const BOM = '\uFEFF';
/** What a spreadsheet may run when a cell begins with it; the wide forms count too, and space before it does not help. */
const RUNS = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/**
 * The same in the middle of a text. Where a decimal comma is used (here), Excel takes `;` to part cells and knows none of
 * our quotes: then a cell begins after each `;`, and a row after each line break.
 */
const RUNS_INSIDE = /([\n;]["\s]*)(?=[=+\-@＝＋－＠])/g;

/** Renders every table as a CSV file by RFC 4180 (comma, CRLF, UTF-8 with BOM), together in a zip. */
export function renderCsv({ sheets }: ReportTables): Uint8Array<ArrayBuffer> {
  return packed(Object.fromEntries(sheets.map((sheet) => [`${sheet.id}.csv`, csvOf(sheet)])));
}

/** One table as CSV. A text that a spreadsheet would run gets an apostrophe before what it would run. */
export function csvOf({ columns, rows }: DataSheet): string {
  const lines = [columns.map(({ label }) => label), ...rows];
  return `${BOM}${lines.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(cell: DataCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const sound = soundText(cell);
  const inside = sound.replace(RUNS_INSIDE, "$1'");
  const safe = RUNS.test(cell) ? `'${inside}` : inside;
  return /[",\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
