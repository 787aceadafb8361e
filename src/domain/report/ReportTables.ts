/** What a spreadsheet or a CSV file holds: tables of plain values, in the words of the report, without any look. */
export interface ReportTables {
  language: 'nl';
  title: string;
  organisation: string;
  sheets: readonly DataSheet[];
}

/** One table; `id` is safe in a file name, `title` is at most 31 characters without `[]:*?/\`. */
export interface DataSheet {
  id: string;
  title: string;
  columns: readonly DataColumn[];
  rows: readonly (readonly DataCell[])[];
}

/** `date` cells are days `YYYY-MM-DD`; `number` cells are numbers; `null` is an empty cell in every type. */
export interface DataColumn {
  label: string;
  type: 'text' | 'number' | 'date';
  /** About how many characters wide it is shown. */
  width: number;
}

export type DataCell = string | number | null;
