import { BLOCKS } from '#domain/blocks/registry.ts';
import { beginWorkshop } from '#domain/workshop/beginWorkshop.ts';
import { applyChanges } from '#domain/workshop/changes.ts';
import type { Actor } from '#domain/workshop/commands.ts';
import type { WorkshopDraft } from '#domain/workshop/drafts.ts';
import { emptyState } from '#domain/workshop/State.ts';
import { createSession } from './createSession.ts';
import { MemoryRoom, type MemoryRoomOptions } from './MemoryRoom.ts';
import type { OutboxKeep } from './outboxKeep.ts';
import type { Intent, SessionStore } from './Session.ts';

export const FACILITATOR: Actor = { role: 'facilitator' };
const HOST: Actor = { role: 'host' };

/** A participant by seat. */
export function participant(seatId: string): Actor {
  return { role: 'participant', seatId };
}

const say = (tekst: string) => ({ tekst, tekst_b1: `${tekst} (eenvoudig)` });

const DRAFT: WorkshopDraft = {
  title: 'Samen bouwen',
  organisation: 'Gemeente Voorbeeld',
  contact: 'post@voorbeeld.nl',
  privacyUrl: '',
  date: '2030-05-01',
  retentionDays: 90,
  places: ['inwoner', 'bo2'],
  scriptId: 'kort',
  scriptTitle: 'Kort',
  groups: [
    {
      id: 'prof',
      label: 'Professional',
      hint: '',
      order: 0,
      icon: 'hands',
      colour: 'green',
      resident: false,
    },
    { id: 'inw', label: 'Inwoner', hint: '', order: 1, icon: 'house', colour: 'brick', resident: true },
  ],
  activities: (['welkom', 'vraag1', 'vraag2'] as const).map((id, order) => ({
    id,
    order,
    block: id === 'welkom' ? 'explain' : 'notes',
    placeId: id === 'vraag1' ? 'inwoner' : null,
    title: say(id),
    wallText: null,
    minutes: 10,
    options: {},
  })),
  prompts: [
    ['p1', 'vraag1', null],
    ['p1prof', 'vraag1', 'prof'],
    ['p1more', 'vraag1', null],
    ['p2', 'vraag2', null],
  ].map(([id, activityId, groupId], order) => ({
    id: id ?? '',
    activityId: activityId ?? '',
    order,
    contentId: null,
    origin: 'own' as const,
    wording: say(`Vraag ${id}`),
    starters: [],
    groupId: groupId ?? null,
  })),
  remarks: [],
};

/** A small session in memory: a welcome and two questions; seats `s1` and `s3` (residents) and `s2` (professional). */
export function sampleRoom(options: MemoryRoomOptions = {}): MemoryRoom {
  const access = { id: 'access', joinCode: 'ABC2345', joinSecret: 'x'.repeat(43) } as const;
  const decision = beginWorkshop(DRAFT, { id: 'w1', now: 0, access, rehearsal: false, blocks: BLOCKS });
  if (!decision.ok) throw new Error(`the sample is not sound: ${decision.code}`);
  const room = new MemoryRoom(applyChanges(emptyState(), decision.changes), options);
  for (const [seatId, groupId] of [
    ['s1', 'inw'],
    ['s2', 'prof'],
    ['s3', 'inw'],
  ] as const)
    room.act(HOST, { type: 'takeSeat', seatId, groupId, people: 1 });
  return room;
}

/** Goes to a question and opens it. */
export function openQuestion(room: MemoryRoom, activityId: string): void {
  room.act(FACILITATOR, { type: 'goTo', activityId });
  room.act(FACILITATOR, { type: 'setActivityState', activityId, to: 'open' });
}

/** A session on a room in memory, with its line to drop, restore or hold. */
export function joinRoom(room: MemoryRoom, actor: Actor, keep?: OutboxKeep) {
  const host = room.attach(actor);
  const session: SessionStore = createSession({
    host,
    actor,
    backoff: () => 1,
    ...(keep ? { keep } : {}),
  });
  return { host, session };
}

/** The intent to write a note. */
export function note(contributionId: string, text: string, activityId = 'vraag1'): Intent {
  return { type: 'contribute', contributionId, activityId, promptId: null, hideGroup: false, data: { text } };
}

/** The texts of the notes that a session shows, by id. */
export function texts(session: SessionStore): Record<string, unknown> {
  const shown = [...session.getState().view.contribution.values()].map(
    ({ id, data }) => [id, data['text']] as const,
  );
  return Object.fromEntries(shown.sort(([a], [b]) => (a < b ? -1 : 1)));
}
