import { JOINED } from '../workshop/counts.ts';
import type { Workshop } from '../workshop/Workshop.ts';
import { groupsResidentsFirst, isHidden } from './answers.ts';
import type { FormatSource } from './FormatSource.ts';
import type { DataCell } from './ReportTables.ts';

/** What session this was, as a list of facts for a spreadsheet: no prose, no names. */
export function sessionFacts(
  { view, tell, showDate, credits }: FormatSource,
  workshop: Workshop,
): { fact: string; value: DataCell }[] {
  const joined = view.tally.get(JOINED);
  const contributions = [...view.contribution.keys()];
  const hidden = contributions.filter((id) => isHidden(view, id)).length;
  return [
    { fact: tell('about.title'), value: workshop.title },
    { fact: tell('about.organisation'), value: workshop.organisation },
    { fact: tell('about.date'), value: showDate(workshop.date) },
    { fact: tell('about.script'), value: workshop.scriptTitle },
    { fact: tell('about.people'), value: joined?.total ?? 0 },
    ...groupsResidentsFirst(view).map(({ id, label }) => ({
      fact: tell('about.peopleOf', { group: label }),
      value: joined?.perGroup[id] ?? 0,
    })),
    { fact: tell('about.notes'), value: contributions.length - hidden },
    { fact: tell('about.hidden'), value: hidden },
    ...(workshop.contact ? [{ fact: tell('about.contact'), value: workshop.contact }] : []),
    ...(workshop.privacyUrl ? [{ fact: tell('about.privacy'), value: workshop.privacyUrl }] : []),
    { fact: tell('about.expires'), value: showDate(workshop.expiresAt) },
    ...(workshop.rehearsal ? [{ fact: tell('about.rehearsal'), value: tell('yes') }] : []),
    { fact: tell('othersOf', { groups: '…' }), value: tell('about.smallGroups') },
    ...credits.map(({ text, url }) => ({ fact: tell('about.credit'), value: `${text}: ${url}` })),
  ];
}
