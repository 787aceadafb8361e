import type { ReportTables } from '#domain/report/ReportTables.ts';
import { HOSTILE_NOTES } from '../../pdf/testing/sampleTree.ts';

const FORMULAS = ['=cmd()', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '_x0041_'];

/** Tables with `count` notes, and hostile ones when asked for; every type of column is there. */
export function sampleTables(count: number, hostile = false): ReportTables {
  const texts = [
    ...Array.from({ length: count }, (_, at) => `Briefje ${at}`),
    ...(hostile ? [...FORMULAS, ...HOSTILE_NOTES.map(({ text }) => text)] : []),
  ];
  return {
    language: 'nl',
    title: 'Samen bouwen & <wonen>',
    organisation: 'Gemeente "Voorbeeld"',
    sheets: [
      {
        id: 'briefjes',
        title: 'Briefjes',
        columns: [
          { label: 'Tekst', type: 'text', width: 60 },
          { label: 'Groep', type: 'text', width: 20 },
          { label: 'Aantal', type: 'number', width: 10 },
          { label: 'Dag', type: 'date', width: 14 },
        ],
        rows: texts.map((text, at) => [text, null, at, '2027-02-01']),
      },
      { id: 'leeg', title: "Wat 'leeg' is", columns: [{ label: 'Wat', type: 'text', width: 20 }], rows: [] },
    ],
  };
}
