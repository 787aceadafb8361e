import { meanOf } from '../blocks/scale/scale.ts';
import { JOINED } from '../workshop/counts.ts';
import { maskedText } from '../workshop/maskedData.ts';
import { reportPartOf } from '../workshop/reportPart.ts';
import { inOrder } from '../workshop/State.ts';
import type { Workshop } from '../workshop/Workshop.ts';
import { groupsResidentsFirst } from './answers.ts';
import { rankedItems } from './dotsNodes.ts';
import { pickNotes } from './pickNotes.ts';
import type { ReportSource } from './ReportSource.ts';
import type { Inline, ReportNode } from './ReportTree.ts';
import { differenceWords } from './scaleNodes.ts';
import { showMean } from './showMean.ts';
import { isClosing, type SpokenPlace, shownNotes, spokenPlaces } from './spoken.ts';

/** So much of each fits on one page together, at the longest. */
const MOST = { steps: 5, places: 4, notes: 3, choices: 3 } as const;
const LETTERS = 150;

/** The session on one page: who were there, what residents said, what was chosen, how far it stands, what was agreed. */
export function summaryChapter(source: ReportSource, workshop: Workshop): ReportNode[] {
  const { view, say } = source;
  const own = reportPartOf(view, 'summary').text;
  return [
    { type: 'pageBreak' },
    {
      type: 'section',
      children: [
        { type: 'heading', level: 1, text: say('summary'), id: 'samenvatting' },
        { type: 'paragraph', style: 'lead', text: leadOf(source, workshop) },
        ...(own === '' ? [] : [{ type: 'paragraph', text: own } as const]),
        ...listed('samenvatting-inwoners', say('residents'), residentsOf(source)),
        ...listed('samenvatting-keuze', say('summaryChosen'), chosenOf(source, workshop)),
        ...listed('samenvatting-stand', say('summaryFar'), standingOf(source)),
        ...listed('samenvatting-afspraken', say('steps'), stepsOf(source)),
      ],
    },
    { type: 'pageBreak' },
  ];
}

function listed(id: string, text: string, items: readonly Inline[]): ReportNode[] {
  return items.length === 0
    ? []
    : [
        { type: 'heading', level: 2, text, id, minor: true },
        { type: 'list', items },
      ];
}

function leadOf(source: ReportSource, workshop: Workshop): string {
  const { view, say, showDate } = source;
  const joined = view.tally.get(JOINED);
  const groups = groupsResidentsFirst(view).filter(({ id }) => (joined?.perGroup[id] ?? 0) > 0);
  return say('summaryLead', {
    date: showDate(workshop.date),
    organisation: workshop.organisation,
    people: joined?.total ?? 0,
    groups: groups.length,
    notes: shownNotes(source).length,
  });
}

/** A few notes of residents, the ones with most dots first. */
function residentsOf(source: ReportSource): Inline[] {
  const { view, say } = source;
  const residents = new Set([...view.group.values()].filter((each) => each.resident).map(({ id }) => id));
  const theirs = shownNotes(source).filter((each) => {
    const activity = view.activity.get(each.activityId);
    return each.groupId !== null && residents.has(each.groupId) && activity && !isClosing(activity);
  });
  const textOf = (each: (typeof theirs)[number]) => maskedText(view, each, source.blocks);
  return pickNotes(view, theirs, textOf, MOST.notes).map((each) =>
    say('quote', { text: short(textOf(each)) }),
  );
}

/** What the hall chose to work on, and what got most dots of everything that could be voted for. */
function chosenOf(source: ReportSource, { chosen }: Workshop): Inline[] {
  const { view, places, say } = source;
  const names = chosen.flatMap((id) => places.find((place) => place.id === id)?.officialTitle ?? []);
  const votes = inOrder(view.activity.values()).flatMap((activity): Inline[] => {
    const result = view.result.get(activity.id);
    if (activity.block !== 'dots' || !result?.all) return [];
    const top = rankedItems(source, activity, { ...result, all: result.all }).slice(0, MOST.choices);
    if (top.length === 0) return [];
    const items = top.map(({ text, total }) => say('dotsOn', { item: short(text), count: total })).join('; ');
    return [[{ strong: say('summaryVote', { title: activity.title.tekst }) }, ` ${items}`]];
  });
  return [
    ...(names.length === 0 ? [] : [[{ strong: say('summaryWorkedOn') }, ` ${names.join('; ')}`]]),
    ...votes.slice(0, MOST.places),
  ];
}

/** How each place with a score stands, and where groups see it differently. */
function standingOf(source: ReportSource): Inline[] {
  return spokenPlaces(source)
    .flatMap((place) => standingAt(source, place))
    .slice(0, MOST.places);
}

function standingAt(source: ReportSource, { label, spoken }: SpokenPlace): Inline[] {
  const { view, say } = source;
  const result = spoken
    .filter(({ activity }) => activity.block === 'scale')
    .map(({ activity }) => view.result.get(activity.id))
    .findLast((each) => each?.all);
  const mean = result?.all ? meanOf(result.all.counts) : null;
  if (!result || mean === null) return [];
  const difference = differenceWords(source, result);
  const words = say('scaleMeanOf', { mean: showMean(mean) });
  return [[{ strong: `${label}:` }, ` ${words}.${difference === null ? '' : ` ${difference}`}`]];
}

function stepsOf({ view, say, showDate }: ReportSource): Inline[] {
  if (!reportPartOf(view, 'steps').shown) return [];
  const steps = inOrder(view.step.values());
  const items = steps.slice(0, MOST.steps).map(({ what, lead, checkDate }): Inline => {
    const who = [lead, checkDate === '' ? '' : say('summaryCheck', { date: showDate(checkDate) })];
    const rest = who.filter((each) => each !== '').join(', ');
    return [{ strong: short(what) }, ...(rest === '' ? [] : [` (${rest})`])];
  });
  const more = steps.length - items.length;
  return more > 0 ? [...items, say('summaryMore', { count: more })] : items;
}

/** Cut at a word, so that the page stays one page. */
function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LETTERS) return flat;
  const cut = flat.slice(0, LETTERS);
  const space = cut.lastIndexOf(' ');
  return `${(space > LETTERS / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
