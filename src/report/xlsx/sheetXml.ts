import type { DataCell, DataColumn, DataSheet } from '#domain/report/ReportTables.ts';
import { XML_HEAD, xmlText } from '../office/xmlText.ts';
import { STYLE } from './stylesXml.ts';

/** More than this Excel calls damage. */
const LONGEST_CELL = 32_767;
/** Days from 30 December 1899, Excel's first day, to 1 January 1970. */
const EPOCH = 25_569;
const DAY_MS = 86_400_000;
/** What Excel would read as one character in hexadecimal; its own way to write that it is not. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** One worksheet: the head frozen, with a filter, then the rows. */
export function sheetXml({ columns, rows }: DataSheet): string {
  const last = columnName(columns.length - 1);
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const head = columns.map(({ label }, at) => textCell(`${columnName(at)}1`, label, STYLE.head)).join('');
  const body = rows.map((row, at) => {
    const cells = row.map((cell, column) =>
      cellXml(`${columnName(column)}${at + 2}`, cell, columns[column]?.type ?? 'text'),
    );
    return `<row r="${at + 2}">${cells.join('')}</row>`;
  });
  return `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}${rows.length + 1}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData><row r="1">${head}</row>${body.join('')}</sheetData><autoFilter ref="A1:${last}${rows.length + 1}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function cellXml(ref: string, cell: DataCell, type: DataColumn['type']): string {
  if (cell === null) return '';
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `<c r="${ref}" s="${STYLE.number}"><v>${cell}</v></c>` : '';
  const day = type === 'date' ? Date.parse(`${cell}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(day)) return `<c r="${ref}" s="${STYLE.date}"><v>${day / DAY_MS + EPOCH}</v></c>`;
  return textCell(ref, cell, /^[\s]*[=+\-@＝＋－＠]/.test(cell) ? STYLE.quoted : STYLE.text);
}

function textCell(ref: string, text: string, style: number): string {
  const short = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
  const escaped = xmlText(short).replace(LOOKS_ESCAPED, '_x005F_');
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}
