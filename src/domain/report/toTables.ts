import { meanOf, SCALE_VALUES } from '../blocks/scale/scale.ts';
import { STATEMENT_VALUES } from '../blocks/statement/statement.ts';
import { isComplete } from '../blocks/steps/steps.ts';
import type { Activity } from '../workshop/Activity.ts';
import type { GroupResult } from '../workshop/counts.ts';
import { maskedText } from '../workshop/maskedData.ts';
import type { PlaceId } from '../workshop/place.ts';
import { reportPartOf } from '../workshop/reportPart.ts';
import { inOrder, workshopOf } from '../workshop/State.ts';
import type { Workshop } from '../workshop/Workshop.ts';
import { answerNames } from './answerNames.ts';
import { answersOf } from './answers.ts';
import type { FormatSource } from './FormatSource.ts';
import { isTold } from './isTold.ts';
import type { DataCell, DataColumn, DataSheet, ReportTables } from './ReportTables.ts';
import { sessionFacts } from './sessionFacts.ts';
import { SCALE_WORDS } from './voteWords.ts';

const text = (label: string, width: number): DataColumn => ({ label, type: 'text', width });
const number = (label: string, width = 12): DataColumn => ({ label, type: 'number', width });

/**
 * The figures and texts of a session as tables, for who must count: the same source and the same rules of what may be
 * seen as the report, so no hidden, withdrawn or masked word and no small group apart.
 * Rejects (throws) a view without a workshop.
 */
export function toTables(source: FormatSource): ReportTables {
  const workshop = workshopOf(source.view);
  if (!workshop) throw new Error('a report needs a workshop');
  return {
    language: 'nl',
    title: workshop.title,
    organisation: workshop.organisation,
    sheets: [
      notesSheet(source),
      votesSheet(source),
      scoresSheet(source),
      stepsSheet(source),
      aboutSheet(source, workshop),
    ],
  };
}

function notesSheet(source: FormatSource): DataSheet {
  const { view, blocks, say, tell } = source;
  const rows = spokenAbout(source).flatMap((activity) =>
    answersOf(view, activity).flatMap(({ prompts, perGroup }) =>
      (isTold(view, prompts[0]?.placeId ?? activity.placeId) ? perGroup : []).flatMap(
        ({ group, contributions }) =>
          contributions.map((each): DataCell[] => {
            const placed = view.placement.get(each.id);
            return [
              placeName(source, prompts[0]?.placeId ?? activity.placeId),
              activity.title.tekst,
              prompts[0]?.wording.tekst ?? null,
              group?.label ?? say('everyone'),
              maskedText(view, each, blocks),
              view.cluster.get(placed?.clusterId ?? '')?.title ?? null,
              placed?.tag ?? null,
              each.late ? tell('yes') : null,
            ];
          }),
      ),
    ),
  );
  return {
    id: 'briefjes',
    title: tell('sheet.notes'),
    columns: [
      text(tell('place'), 24),
      text(tell('part'), 28),
      text(tell('question'), 40),
      text(say('group'), 20),
      text(tell('text'), 70),
      text(tell('cluster'), 24),
      text(tell('tag'), 12),
      text(tell('late'), 12),
    ],
    rows,
  };
}

function votesSheet(source: FormatSource): DataSheet {
  const { say, tell } = source;
  const rows = voted(source).flatMap(({ activity, groups }) => {
    const names = answerNames(source, activity);
    return groups.flatMap(({ label, result }) =>
      answersIn(activity, groups).map((key): DataCell[] => [
        placeName(source, activity.placeId),
        activity.title.tekst,
        askedText(source, activity),
        label,
        names(key),
        result.counts[key] ?? 0,
        result.answered,
      ]),
    );
  });
  return {
    id: 'stemmen',
    title: tell('sheet.votes'),
    columns: [
      text(tell('place'), 24),
      text(tell('part'), 28),
      text(tell('question'), 40),
      text(say('group'), 20),
      text(tell('answer'), 50),
      number(tell('count')),
      number(tell('answered'), 16),
    ],
    rows,
  };
}

function scoresSheet(source: FormatSource): DataSheet {
  const { say, tell } = source;
  const rows = voted(source)
    .filter(({ activity }) => activity.block === 'scale')
    .flatMap(({ activity, groups }) =>
      groups.map(({ label, result }): DataCell[] => {
        const mean = meanOf(result.counts);
        return [
          placeName(source, activity.placeId),
          activity.title.tekst,
          label,
          mean === null ? null : Math.round(mean * 100) / 100,
          result.answered,
          ...SCALE_VALUES.map((value) => result.counts[value] ?? 0),
        ];
      }),
    );
  return {
    id: 'scores',
    title: tell('sheet.scores'),
    columns: [
      text(tell('place'), 24),
      text(tell('part'), 28),
      text(say('group'), 20),
      number(say('scaleMean')),
      number(tell('answered'), 16),
      ...SCALE_VALUES.map((value) => number(say(SCALE_WORDS[value]), 14)),
    ],
    rows,
  };
}

function stepsSheet(source: FormatSource): DataSheet {
  const { view, say, tell } = source;
  const day = (date: string) => (date === '' ? null : date);
  const or = (words: string) => (words === '' ? null : words);
  const agreedOn = workshopOf(view)?.date ?? '';
  const now = inOrder(view.step.values()).map((step) => ({ ...step, agreedOn, confirmed: null }));
  const earlier = inOrder(view.earlierStep.values());
  return {
    id: 'afspraken',
    title: tell('sheet.steps'),
    columns: [
      text(say('stepWhat'), 50),
      text(tell('place'), 24),
      text(say('stepLead'), 24),
      text(say('stepPartners'), 28),
      text(say('stepFirst'), 36),
      { label: say('stepCheck'), type: 'date', width: 14 },
      text(say('stepNotices'), 50),
      text(tell('tag'), 12),
      text(tell('complete'), 12),
      { label: tell('agreedOn'), type: 'date', width: 16 },
      text(tell('confirmed'), 14),
    ],
    rows: (reportPartOf(view, 'steps').shown ? [...now, ...earlier] : []).map((step) => [
      step.what,
      step.placeId === null ? null : placeName(source, step.placeId),
      or(step.lead),
      or(step.partners),
      or(step.firstMove),
      day(step.checkDate),
      or(step.residentNotices),
      step.tag,
      tell(isComplete(step) ? 'yes' : 'no'),
      step.agreedOn,
      step.confirmed === null ? null : tell(step.confirmed ? 'yes' : 'no'),
    ]),
  };
}

function aboutSheet(source: FormatSource, workshop: Workshop): DataSheet {
  const { tell } = source;
  return {
    id: 'over-deze-sessie',
    title: tell('sheet.about'),
    columns: [text(tell('fact'), 30), text(tell('value'), 70)],
    rows: sessionFacts(source, workshop).map(({ fact, value }) => [fact, value]),
  };
}

/** Activities with words of participants, in the order of the picture's places as in the report. */
function spokenAbout({ view, places }: FormatSource): Activity[] {
  const at = (id: PlaceId | null) => places.findIndex((place) => place.id === id);
  return inOrder(view.activity.values()).sort((a, b) => at(a.placeId) - at(b.placeId));
}

/** Activities whose result may be shown, with each set of groups and then all together. */
function voted(source: FormatSource) {
  const { view, say } = source;
  return spokenAbout(source).flatMap((activity) => {
    const result = view.result.get(activity.id);
    if (!result?.all || !isTold(view, activity.placeId)) return [];
    const of = (each: GroupResult) => ({ label: groupName(source, each), result: each });
    return [
      {
        activity,
        groups: [...result.groups.map(of), { label: say('total'), result: result.all }],
      },
    ];
  });
}

/** Every answer of a vote in its own order: fixed for scale and statement, most given first for dots. */
function answersIn(activity: Activity, groups: readonly { result: GroupResult }[]): string[] {
  if (activity.block === 'scale') return [...SCALE_VALUES];
  if (activity.block === 'statement') return [...STATEMENT_VALUES];
  const counts = groups.at(-1)?.result.counts ?? {};
  return Object.keys(counts).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1));
}

function groupName({ view, say, tell }: FormatSource, { groupIds }: GroupResult): string {
  const labels = groupIds.map((id) => view.group.get(id)?.label ?? say('others'));
  return labels.length === 1 ? (labels[0] ?? say('others')) : tell('othersOf', { groups: labels.join(', ') });
}

function placeName({ places, say }: FormatSource, id: PlaceId | null): string {
  return places.find((place) => place.id === id)?.label ?? say('wholePicture');
}

function askedText({ view }: FormatSource, activity: Activity): string | null {
  return view.prompt.get(activity.promptId ?? '')?.wording.tekst ?? null;
}
