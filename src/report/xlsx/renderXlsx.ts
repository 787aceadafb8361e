import type { DataSheet, ReportTables } from '#domain/report/ReportTables.ts';
import { packed } from '../office/packed.ts';
import { contentTypes, PACKAGE_TYPES, packageParts, relations } from '../office/parts.ts';
import { XML_HEAD, xmlText } from '../office/xmlText.ts';
import { columnName, sheetXml } from './sheetXml.ts';
import { STYLES_XML } from './stylesXml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Renders the tables of a session as an Excel file: a sheet each, the header row frozen and repeated in print, dates and
 * numbers as such. Every text is a text: nothing somebody wrote is ever a formula.
 */
export function renderXlsx(tables: ReportTables): Uint8Array<ArrayBuffer> {
  const { sheets } = tables;
  const paths = sheets.map((_, at) => `xl/worksheets/sheet${at + 1}.xml`);
  return packed({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${TYPE}.sheet.main+xml`,
      'xl/styles.xml': `${TYPE}.styles+xml`,
      ...Object.fromEntries(paths.map((path) => [path, `${TYPE}.worksheet+xml`])),
      ...PACKAGE_TYPES,
    }),
    ...packageParts('xl/workbook.xml', tables),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => ({
        id: `rId${at + 1}`,
        type: 'worksheet',
        target: `worksheets/sheet${at + 1}.xml`,
      })),
      { id: `rId${sheets.length + 1}`, type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': STYLES_XML,
    ...Object.fromEntries(sheets.map((sheet, at) => [paths[at], sheetXml(sheet)])),
  });
}

function workbookXml(sheets: readonly DataSheet[]): string {
  const named = sheets.map(({ title }) => xmlText(title));
  const list = named.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const area = (at: number) => `'${(named[at] ?? '').replaceAll("'", "''")}'!`;
  const titles = sheets.map(
    (_, at) => `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${area(at)}$1:$1</definedName>`,
  );
  const filters = sheets.map(({ columns, rows }, at) => {
    const range = `$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${area(at)}${range}</definedName>`;
  });
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><definedNames>${filters.join('')}${titles.join('')}</definedNames></workbook>`;
}
