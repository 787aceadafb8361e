import type { DataCell, DataColumn, DataSheet } from '../ReportTables.ts';

/** A column with how it is filled from a row's subject. */
export interface Column<Row> extends DataColumn {
  readonly cell: (row: Row) => DataCell;
}

/** A column of words; an empty word is an empty cell. `width` as in `DataColumn`. */
export function words<Row>(label: string, width: number, cell: (row: Row) => string | null): Column<Row> {
  return { label, type: 'text', width, cell: (row) => cell(row) || null };
}

/** A column of days, `YYYY-MM-DD` or empty. */
export function days<Row>(label: string, width: number, cell: (row: Row) => string): Column<Row> {
  return { label, type: 'date', width, cell: (row) => cell(row) || null };
}

/** A column of numbers. */
export function numbers<Row>(label: string, cell: (row: Row) => number | null, width = 12): Column<Row> {
  return { label, type: 'number', width, cell };
}

/** A sheet with a row for each of these. */
export function sheetOf<Row>(
  id: string,
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): DataSheet {
  return {
    id,
    title,
    columns: columns.map(({ label, type, width }) => ({ label, type, width })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
