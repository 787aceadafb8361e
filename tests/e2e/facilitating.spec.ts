import { openLongSession } from './longSession/LongSession.ts';
import { agreements, finish, report } from './longSession/rounding.ts';
import { better, dream, howItGoes } from './longSession/talking.ts';
import { chances, chooseTasks, howFar, statement } from './longSession/voting.ts';
import { test } from './support/test.ts';

test('the script of an hour and a half, with groups of one, two, three and four', async ({
  hall,
  host,
  server,
}) => {
  const session = await openLongSession(hall, host, server);
  await test.step('the dream: notes, a pile by choosing, a pile by dragging, masks, a spotlight', () =>
    dream(session));
  await test.step('which bouwopgaven: hidden dots, a small group, and a choice', () => chooseTasks(session));
  await test.step('how it goes now, with what others say', () => howItGoes(session));
  await test.step('how far: two of small groups answer, so the smallest group joins them', () =>
    howFar(session));
  await test.step('what can be better: hiding, and taking that back', () => better(session));
  await test.step('chances with a tag, and dots on a pile and on notes', () => chances(session));
  await test.step('a statement that a second facilitator adds; two in all is nothing', () =>
    statement(session));
  await test.step('steps: drafted on tablets, settled at the desk', () => agreements(session));
  await test.step('one word, a question for later, what people thought of it, and the end', () =>
    finish(session));
  await test.step('the report holds every result, and no group under three apart', () => report(session));
  await session.people.leave();
});
