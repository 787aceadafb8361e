import type { WorkshopDraft } from '#domain/workshop/drafts.ts';
import type { PlaceId } from '#domain/workshop/place.ts';
import type { Deed } from './Deed.ts';
import { sampleArranging } from './sampleArranging.ts';
import { sampleEnd } from './sampleEnd.ts';
import notesByPlace from './sampleNotes.json' with { type: 'json' };
import { sampleVotes } from './sampleVotes.ts';

type GroupNotes = Readonly<Record<string, readonly string[]>>;
const NOTES: Readonly<Record<string, GroupNotes>> = notesByPlace;

/** How many of the sixty people sit in each group. */
const PEOPLE: Readonly<Record<string, number>> = {
  inwoner: 22,
  professional: 18,
  organisatie: 11,
  'beleid-bestuur': 9,
};

const FACILITATOR = { role: 'facilitator' } as const;

/** In so many rounds the facilitator takes one note off the wall. */
const HIDING_ROUNDS = 3;

/** How the sample is played: `whole` to the end, or `given`: everybody gave everything, and nothing was asked yet. */
export type SampleLength = 'whole' | 'given';

/**
 * Everything that sixty people and their facilitator do in the sample session, in order, as ordinary commands:
 * joining, writing, voting, drafting steps, revealing, a few notes edited, withdrawn, hidden, shown without their group or too late.
 * For a rehearsal every step is put back to its beginning: she starts each question and turns it round herself, and
 * gathers, hides and sums up what then comes out.
 */
export function sampleDeeds(draft: WorkshopDraft, length: SampleLength, newId: () => string): Deed[] {
  const seats = Object.entries(PEOPLE).flatMap(([groupId, n]) =>
    Array.from({ length: n }, () => ({ id: newId(), groupId })),
  );
  const deeds: Deed[] = seats.map(({ id, groupId }) => ({
    actor: { role: 'host' },
    action: { type: 'takeSeat', seatId: id, groupId, people: 1 },
  }));
  const asked = draft.activities.filter((activity) => activity.block !== 'explain');
  const rounds = asked.filter(isRound);
  const isWhole = length === 'whole';
  const shown = new Map<string, readonly string[]>();
  for (const activity of asked) {
    if (!isRound(activity)) {
      deeds.push(...sampleVotes(draft, activity, seats, shown, newId));
      continue;
    }
    const turn = rounds.indexOf(activity);
    const isFirst = rounds.findIndex((each) => each.placeId === activity.placeId) === turn;
    const texts = share(rounds, activity.id, activity.placeId);
    const played = round(draft, activity, texts, seats, newId, isWhole, isWhole && turn < HIDING_ROUNDS);
    const open = openNotes(played);
    deeds.push(...played, ...(isWhole ? sampleArranging(activity, open, isFirst, newId) : []));
    shown.set(
      activity.id,
      open.map(({ id }) => id),
    );
  }
  if (isWhole) deeds.push(...sampleEnd(seats, newId));
  const current = isWhole ? draft.activities.at(-1) : draft.activities[0];
  if (current) deeds.push({ actor: FACILITATOR, action: { type: 'goTo', activityId: current.id } });
  if (isWhole) deeds.push({ actor: FACILITATOR, action: { type: 'closeWorkshop' } });
  else deeds.push(...draft.activities.map(({ id }) => backToBegin(id)));
  return deeds;
}

function backToBegin(activityId: string): Deed {
  return { actor: FACILITATOR, action: { type: 'setActivityState', activityId, to: 'ready' } };
}

/** The notes of a round that everyone can see when it is over: what dots can be put on. */
function openNotes(played: readonly Deed[]): { id: string; text: string }[] {
  const texts = new Map<string, string>();
  for (const { action } of played) {
    if (action.type === 'contribute' || action.type === 'editContribution')
      texts.set(action.contributionId, String(action.data['text']));
    if (action.type === 'withdraw' || action.type === 'hideContribution') texts.delete(action.contributionId);
  }
  return [...texts].map(([id, text]) => ({ id, text }));
}

/** Rounds in which people write: notes, and the one word at the end. */
function isRound({ block }: WorkshopDraft['activities'][number]): boolean {
  return block === 'notes' || block === 'word';
}

/**
 * The notes of a place, dealt out over the activities there. Without a place there is the one
 * word at the end.
 */
function share(
  rounds: WorkshopDraft['activities'],
  activityId: string,
  placeId: PlaceId | null,
): [string, string][] {
  const here = rounds.filter((each) => each.placeId === placeId);
  const turn = here.findIndex((each) => each.id === activityId);
  const dealt = placeId !== null;
  const pool = NOTES[placeId ?? 'woord'] ?? {};
  return Object.entries(pool).flatMap(([groupId, texts]) =>
    texts
      .filter((_, index) => !dealt || index % here.length === turn)
      .map((text): [string, string] => [groupId, text]),
  );
}

function round(
  draft: WorkshopDraft,
  { id: activityId, block }: WorkshopDraft['activities'][number],
  texts: readonly [string, string][],
  seats: readonly { id: string; groupId: string }[],
  newId: () => string,
  someAreLate: boolean,
  hiding: boolean,
): Deed[] {
  const prompts = draft.prompts
    .filter((prompt) => prompt.activityId === activityId)
    .sort((a, b) => a.order - b.order);
  const promptFor = (groupId: string) =>
    (
      prompts.find((prompt) => prompt.groupId === groupId) ??
      prompts.find((prompt) => prompt.groupId === null)
    )?.id ?? null;
  const written = texts.map(([groupId, text], index) => {
    const own = seats.filter((seat) => seat.groupId === groupId);
    const turn = texts.slice(0, index).filter(([group]) => group === groupId).length;
    // One word each: nobody says two.
    const seat = own[(block === 'word' ? turn : index * 7) % own.length] ?? own[0];
    return { id: newId(), text, groupId, seatId: seat?.id ?? '', promptId: promptFor(groupId) };
  });
  const write = (note: (typeof written)[number], text: string, hideGroup: boolean): Deed => ({
    actor: { role: 'participant', seatId: note.seatId },
    action: {
      type: 'contribute',
      contributionId: note.id,
      activityId,
      promptId: note.promptId,
      hideGroup,
      data: { text },
    },
  });
  const state = (to: 'open' | 'revealed'): Deed => ({
    actor: FACILITATOR,
    action: { type: 'setActivityState', activityId, to },
  });
  const [first, second, ...others] = written;
  const late = someAreLate ? others.pop() : undefined;
  const slip = first && block !== 'word' ? { ...first, id: newId() } : undefined;
  return [
    { actor: FACILITATOR, action: { type: 'goTo', activityId } },
    state('open'),
    ...(first ? [write(first, `${first.text} …`, false), edit(first, first.text)] : []),
    ...(second ? [write(second, second.text, true)] : []),
    ...others.map((note) => write(note, note.text, false)),
    ...(hiding && others[0] ? [hide(others[0])] : []),
    ...(slip ? [write(slip, 'Per ongeluk dubbel verstuurd', false), withdraw(slip)] : []),
    state('revealed'),
    ...(late ? [write(late, late.text, false)] : []),
  ];
}

function edit(note: { id: string; seatId: string }, text: string): Deed {
  return {
    actor: { role: 'participant', seatId: note.seatId },
    action: { type: 'editContribution', contributionId: note.id, data: { text } },
  };
}

function withdraw(note: { id: string; seatId: string }): Deed {
  return {
    actor: { role: 'participant', seatId: note.seatId },
    action: { type: 'withdraw', contributionId: note.id },
  };
}

function hide(note: { id: string }): Deed {
  return { actor: FACILITATOR, action: { type: 'hideContribution', contributionId: note.id, hidden: true } };
}
