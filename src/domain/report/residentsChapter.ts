import type { Contribution } from '../workshop/Contribution.ts';
import { JOINED } from '../workshop/counts.ts';
import { workshopOf } from '../workshop/State.ts';
import { groupsResidentsFirst } from './answers.ts';
import { rankedItems } from './dotsNodes.ts';
import { noteMarkOf } from './noteMarks.ts';
import { pickNotes } from './pickNotes.ts';
import { notesFact } from './placeSides.ts';
import type { ReportSource } from './ReportSource.ts';
import type { NotesNode, ReportNode } from './ReportTree.ts';
import { reportNote } from './reportNote.ts';
import { isClosing, shownNotes, spokenPlaces } from './spoken.ts';

/** Notes per place, and choices per vote; fewer notes where there are many places, so that the chapter stays a page. */
const MOST = 3;
const MANY = { places: 6, notes: 2 };

/**
 * What residents said, before anybody else is heard: per place a few of their notes, and what they gave their dots to.
 * Nothing when no resident took part (the chapter about the session says so) or groups are not told.
 */
export function residentsChapter(source: ReportSource): ReportNode[] {
  const { view, say } = source;
  const groups = groupsResidentsFirst(view).filter((group) => group.resident);
  const ids = new Set(groups.map(({ id }) => id));
  if (workshopOf(view)?.groupsHidden) return [];
  const theirs = shownNotes(source).filter(({ groupId }) => groupId !== null && ids.has(groupId));
  const places = placeNodes(source, theirs);
  const dots = dotsNodes(source, ids);
  if (places.length === 0 && dots.length === 0) return [];
  const perGroup = view.tally.get(JOINED)?.perGroup ?? {};
  const people = groups.reduce((sum, { id }) => sum + (perGroup[id] ?? 0), 0);
  const told = theirs.filter((each) => !isToldAtTheEnd(source, each)).length;
  return [
    {
      type: 'section',
      children: [
        { type: 'heading', level: 1, text: say('residents'), id: 'inwoners' },
        {
          type: 'paragraph',
          style: 'lead',
          text: [say('residentsPeople', { count: people }), say('residentsNotes', { count: told })].join(' '),
        },
        ...dots,
        ...places,
        { type: 'paragraph', style: 'small', text: say('pickedNotes') },
      ],
    },
  ];
}

/** The places beside each other, each with a few notes of residents. */
function placeNodes(source: ReportSource, theirs: readonly Contribution[]): ReportNode[] {
  const { view } = source;
  const places = spokenPlaces(source);
  const most = places.length > MANY.places ? MANY.notes : MOST;
  const sides = places.flatMap(({ label, spoken }): NotesNode[] => {
    const here = new Set(
      spoken
        .filter(({ activity }) => activity.block !== 'steps')
        .flatMap(({ answers }) =>
          answers.flatMap(({ perGroup }) => perGroup.flatMap((lane) => lane.contributions)),
        )
        .map((each) => each.id),
    );
    const notes = theirs.filter((each) => here.has(each.id));
    const picked = pickNotes(view, notes, (each) => reportNote(source, each).text, most);
    const group = view.group.get(picked[0]?.groupId ?? '');
    if (!group) return [];
    return [
      {
        type: 'notes',
        label,
        mark: noteMarkOf(group),
        facts: notesFact(source, picked.length, notes.length),
        items: picked.map((each) => reportNote(source, each)),
      },
    ];
  });
  return sides.length === 0 ? [] : [{ type: 'sides', sides }];
}

/** What residents alone gave most dots to; only when their dots may be shown apart. */
function dotsNodes(source: ReportSource, residents: ReadonlySet<string>): ReportNode[] {
  const { view, say } = source;
  const items = [...view.result.values()].flatMap((result) => {
    const activity = view.activity.get(result.id);
    if (activity?.block !== 'dots' || result.all === null) return [];
    const ranked = rankedItems(source, activity, { ...result, all: result.all })
      .map(({ text, perGroup }) => ({
        text,
        n: perGroup
          .filter(({ groupIds }) => groupIds.every((id) => residents.has(id)))
          .reduce((sum, each) => sum + each.n, 0),
      }))
      .filter(({ n }) => n > 0)
      .sort((a, b) => b.n - a.n)
      .slice(0, MOST)
      .map(({ text, n }) => say('dotsOn', { item: text, count: n }));
    return ranked.length === 0
      ? []
      : [[{ strong: say('residentsDots', { title: activity.title.tekst }) }, ` ${ranked.join('; ')}.`]];
  });
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function isToldAtTheEnd({ view }: ReportSource, each: Contribution): boolean {
  const activity = view.activity.get(each.activityId);
  return activity !== undefined && isClosing(activity);
}
