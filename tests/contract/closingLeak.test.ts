import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '#domain/testing/eventually.ts';
import { readParked } from '#domain/workshop/parking.ts';
import { next, startTestServer, type TestServer, type TestSocket } from '#server/testing/startTestServer.ts';
import { told, wallKeyOf } from './hall.ts';

/** Words that nothing else uses, so that finding one is a leak. */
const BETTER = 'QQ-wat-beter-kan';
const QUESTION = 'QQ-geparkeerde-vraag';
const ANSWER = 'QQ-antwoord-op-de-vraag';
/** The sample's feedback. */
const FEEDBACK = 'a9';

let server: TestServer;
let desk: Heard;
let wall: Heard;
let anna: Heard;
let bea: Heard;

interface Heard {
  readonly socket: TestSocket;
  /** Everything that reached this device, as it came. */
  text(): string;
}

async function listen(
  who: Parameters<TestServer['connect']>[1],
  workshopId: string,
  key: string,
): Promise<Heard> {
  const socket = server.connect(workshopId, who, key);
  const heard: string[] = [];
  socket.onAny((_event, message) => heard.push(JSON.stringify(message)));
  await next(socket, 'whole');
  return { socket, text: () => heard.join('\n') };
}

/** Waits until the last thing said has reached everybody. */
async function everybodyHeard(): Promise<void> {
  await told(desk.socket, { type: 'blankWall', on: true }, { type: 'blankWall', on: false });
  await eventually(() => {
    for (const { text } of [wall, anna, bea]) expect(text()).toContain('"wallBlank":true');
  });
  await told(desk.socket, { type: 'cancelCountDown', activityId: FEEDBACK });
}

beforeEach(async () => {
  server = await startTestServer();
  const session = await server.begin();
  const { workshopId, facilitatorKey } = session;
  desk = await listen({ role: 'facilitator' }, workshopId, facilitatorKey);
  wall = await listen({ role: 'wall' }, workshopId, await wallKeyOf(server, session));
  const sit = async (seatId: string, groupId: string) =>
    listen({ role: 'participant', seatId }, workshopId, await server.takeSeat(session, seatId, groupId));
  anna = await sit('seat-anna', 'inwoner');
  bea = await sit('seat-bea', 'professional');
});
afterEach(() => server.end());

describe('at the end nothing reaches who it is not for', () => {
  it('feedback: the hall hears a number, the facilitator a line without a group and no answer of one person', async () => {
    await told(desk.socket, { type: 'setActivityState', activityId: FEEDBACK, to: 'open' });
    await told(anna.socket, {
      type: 'contribute',
      contributionId: 'feedback-1',
      activityId: FEEDBACK,
      promptId: null,
      hideGroup: false,
      data: { value: 'none', better: BETTER },
    });
    await told(desk.socket, { type: 'setActivityState', activityId: FEEDBACK, to: 'closed' });
    await everybodyHeard();
    await told(desk.socket, { type: 'closeWorkshop' });
    await eventually(() => expect(bea.text()).toContain('"status":"closed"'));
    for (const { text } of [wall, bea]) {
      expect(text()).not.toContain(BETTER);
      expect(text()).not.toContain('feedback-1');
    }
    await eventually(() => expect(desk.text()).toContain(BETTER));
    expect(desk.text()).not.toContain('"value":"none"');
    const line = desk.text().match(/\{[^{}]*"id":"feedback-1"[^{}]*/)?.[0] ?? '';
    expect(line).toContain('"groupId":null');
    expect(line).toContain('"seatId":null');
  });

  it('a parked question: its writer and the facilitator, until she shows it; hidden ones never', async () => {
    await told(anna.socket, { type: 'park', parkedId: 'question-1', text: QUESTION, hideGroup: false });
    await told(desk.socket, {
      type: 'tendParked',
      parkedId: 'question-1',
      set: { answer: ANSWER, hidden: true },
    });
    await told(desk.socket, { type: 'showParked', on: true });
    await everybodyHeard();
    for (const { text } of [wall, bea]) {
      expect(text()).not.toContain(QUESTION);
      expect(text()).not.toContain(ANSWER);
      expect(text()).not.toContain('question-1');
    }
    expect(anna.text()).toContain(QUESTION);
    await told(desk.socket, { type: 'tendParked', parkedId: 'question-1', set: { hidden: false } });
    for (const { text } of [wall, bea]) await eventually(() => expect(text()).toContain(QUESTION));
    for (const { text } of [wall, bea]) expect(text()).not.toContain('seat-anna');
  });

  it('with *Eerst bekijken*, a parked question: nobody but its writer until it is approved, also at the end', async () => {
    await told(desk.socket, { type: 'setApproval', on: true });
    await told(anna.socket, { type: 'park', parkedId: 'question-1', text: QUESTION, hideGroup: false });
    await told(desk.socket, { type: 'tendParked', parkedId: 'question-1', set: { answer: ANSWER } });
    await told(desk.socket, { type: 'showAside', aside: { kind: 'parked' } }, { type: 'closeWorkshop' });
    await everybodyHeard();
    for (const { socket } of [wall, bea]) socket.emit('resume', { since: null });
    await everybodyHeard();
    for (const { text } of [wall, bea])
      for (const word of [QUESTION, ANSWER, 'question-1']) expect(text()).not.toContain(word);
    await told(desk.socket, {
      type: 'approveParked',
      read: [readParked({ id: 'question-1', text: QUESTION })],
    });
    for (const { text } of [wall, bea]) await eventually(() => expect(text()).toContain(QUESTION));
    for (const { text } of [wall, bea]) expect(text()).toContain(ANSWER);
  });
});
