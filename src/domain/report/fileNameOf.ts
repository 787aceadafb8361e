import type { Workshop } from '../workshop/Workshop.ts';

/** `2026-11-21-gemeente-titel-verslag`, without extension: safe in every file system, at most 100 characters. */
export function fileNameOf(
  { date, organisation, title }: Pick<Workshop, 'date' | 'organisation' | 'title'>,
  suffix: string,
): string {
  const end = plain(suffix);
  const start = `${date}-${plain(`${organisation} ${title}`)}`.slice(0, 99 - end.length).replace(/-$/, '');
  return end === '' ? start : `${start}-${end}`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
