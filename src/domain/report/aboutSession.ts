import type { Workshop } from '../workshop/entities.ts';
import { groupsResidentsFirst, isHidden } from './answers.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';

/** The chapter that says what session this was: when, with how many people from which groups, how many notes. */
export function aboutSession(source: ReportSource, workshop: Workshop): ReportNode {
  const { view, say, showDate } = source;
  const contributions = [...view.contribution.values()];
  const hidden = contributions.filter((each) => isHidden(view, each.id)).length;
  const shown = contributions.length - hidden;
  const late = contributions.filter((each) => each.late && !isHidden(view, each.id)).length;
  const joined = view.tally.get('joined');
  const residents = groupsResidentsFirst(view).filter(
    (group) => group.resident && (joined?.perGroup[group.id] ?? 0) > 0,
  );
  const lines = [
    ...(workshop.rehearsal ? [say('aboutRehearsal')] : []),
    hidden > 0 ? say('aboutHidden', { count: hidden }) : say('aboutNothingHidden'),
    ...(late > 0 ? [say('aboutLate', { count: late })] : []),
    ...(residents.length === 0 ? [say('aboutNoResident')] : []),
  ];
  return {
    type: 'section',
    children: [
      { type: 'heading', level: 1, text: say('about'), id: 'sessie' },
      {
        type: 'paragraph',
        style: 'lead',
        text: say('aboutLead', {
          date: showDate(workshop.date),
          organisation: workshop.organisation,
          people: joined?.total ?? 0,
          notes: shown,
          script: workshop.scriptTitle,
        }),
      },
      ...lines.map((text) => ({ type: 'paragraph', text }) as const),
      groupTable(source),
    ],
  };
}

function groupTable({ view, say }: ReportSource): ReportNode {
  const joined = view.tally.get('joined');
  const merged = view.workshop.values().next().value?.groupsHidden === true;
  const visible = [...view.contribution.values()].filter((each) => !isHidden(view, each.id));
  const notesOf = (groupId: string | null) =>
    visible.filter((each) => (view.group.has(each.groupId ?? '') ? each.groupId : null) === groupId).length;
  const rows = groupsResidentsFirst(view).map((group) => [
    group.label,
    String(joined?.perGroup[group.id] ?? 0),
    merged ? '–' : String(notesOf(group.id)),
  ]);
  const everyone = merged ? visible.length : notesOf(null);
  return {
    type: 'table',
    caption: say('aboutPeopleTable'),
    head: [say('group'), say('people'), say('notes')],
    rows: [
      ...rows,
      ...(everyone > 0 ? [[say('everyone'), '–', String(everyone)]] : []),
      [say('total'), String(joined?.total ?? 0), String(visible.length)],
    ],
    rowHeaders: true,
    widths: [2, 1, 1],
  };
}
