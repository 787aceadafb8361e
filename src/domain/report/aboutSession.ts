import { JOINED } from '../workshop/counts.ts';
import { unreadQuestions } from '../workshop/parking.ts';
import { reportPartOf } from '../workshop/reportPart.ts';
import { workshopOf } from '../workshop/State.ts';
import type { Workshop } from '../workshop/Workshop.ts';
import { groupsResidentsFirst, isHidden } from './answers.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';
import { allSpokenPlaces, isReadable, shownNotes } from './spoken.ts';

/** The chapter that says what session this was: when, with how many people from which groups, how many notes. */
export function aboutSession(source: ReportSource, workshop: Workshop): ReportNode {
  const { view, say, showDate } = source;
  const joined = view.tally.get(JOINED);
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
          notes: shownNotes(source).length,
          script: workshop.scriptTitle,
        }),
      },
      ...linesOf(source, workshop).map((text) => ({ type: 'paragraph', text }) as const),
      groupTable(source),
    ],
  };
}

/** What a reader must know to weigh the report: what is not in it, what came late, who was not there. */
function linesOf(source: ReportSource, { rehearsal }: Workshop): string[] {
  const { view, say } = source;
  const written = [...view.contribution.values()].filter((each) => isReadable(source, each));
  const taken = written.filter((each) => view.placement.get(each.id)?.hidden === true).length;
  const waiting = written.filter((each) => isHidden(view, each.id)).length - taken;
  const questions = unreadQuestions(view).length;
  const late = shownNotes(source).filter((each) => each.late).length;
  const perGroup = view.tally.get(JOINED)?.perGroup ?? {};
  const residents = groupsResidentsFirst(view).some(
    ({ id, resident }) => resident && (perGroup[id] ?? 0) > 0,
  );
  const left = allSpokenPlaces(source).filter(({ part }) => !reportPartOf(view, part).shown);
  return [
    ...(rehearsal ? [say('aboutRehearsal')] : []),
    taken > 0 ? say('aboutHidden', { count: taken }) : say('aboutNothingHidden'),
    ...(waiting > 0 ? [say('aboutWaiting', { count: waiting })] : []),
    ...(questions > 0 ? [say('aboutQuestionsWaiting', { count: questions })] : []),
    ...(left.length > 0 ? [say('aboutLeftOut', { places: left.map(({ label }) => label).join(', ') })] : []),
    ...(late > 0 ? [say('aboutLate', { count: late })] : []),
    ...(residents ? [] : [say('aboutNoResident')]),
    say('aboutSmallGroups'),
  ];
}

function groupTable(source: ReportSource): ReportNode {
  const { view, say } = source;
  const joined = view.tally.get(JOINED);
  const merged = workshopOf(view)?.groupsHidden === true;
  const visible = shownNotes(source);
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
