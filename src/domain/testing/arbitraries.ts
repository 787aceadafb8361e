import fc from 'fast-check';
import type { Action, Actor } from '../workshop/commands.ts';

const contributionId = fc.constantFrom('n0', 'n1', 'n2', 'n3', 'n4', 'n5');
const activityId = fc.constantFrom('a0', 'a1', 'a2', 'a3', 'weg');
const groupId = fc.constantFrom('inwoner', 'professional', 'organisatie', 'nergens');
const promptId = fc.constantFrom('p1', 'p1b', 'p2', 'p2i', 'own', 'weg');
const seatId = fc.constantFrom('s1', 's2', 's3');
const data = fc.oneof(
  fc.record({ text: fc.constantFrom('een wens', 'een zorg', '', 'x'.repeat(501), '\u0000\uD800') }),
  fc.constant<Record<string, unknown>>({ text: 3 }),
);
const wording = fc.constantFrom({ tekst: 'Anders?', tekst_b1: 'Anders?' }, { tekst: '', tekst_b1: '' });
const type = <T extends string>(name: T) => fc.constant(name);

const participantAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: type('contribute'),
      contributionId,
      activityId,
      promptId: fc.option(promptId),
      hideGroup: fc.boolean(),
      data,
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: type('editContribution'), contributionId, data }) },
  { weight: 2, arbitrary: fc.record({ type: type('withdraw'), contributionId }) },
  fc.record({ type: type('changeGroup'), groupId }),
  fc.record({ type: type('leave') }),
);

const facilitatorAction: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: type('setActivityState'),
      activityId,
      to: fc.constantFrom('ready', 'open', 'revealed', 'closed'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: type('hideContribution'), contributionId, hidden: fc.boolean() }),
  },
  fc.record({ type: type('moveContribution'), contributionId, x: fc.integer(), y: fc.integer() }),
  fc.record({ type: type('goTo'), activityId }),
  fc.record({ type: type('countDown'), activityId }),
  fc.record({ type: type('cancelCountDown'), activityId }),
  fc.record({ type: type('askPrompt'), activityId, promptId }),
  fc.record({ type: type('hideGroups'), on: fc.boolean() }),
  fc.record({ type: type('blankWall'), on: fc.boolean() }),
  fc.record({ type: type('closeWorkshop') }),
  fc.record({ type: type('reopenWorkshop') }),
  fc.record({ type: type('removeGroup'), groupId }),
  fc.record({ type: type('removeActivity'), activityId }),
  fc.record({ type: type('editPrompt'), promptId, wording }),
  fc.record({ type: type('removePrompt'), promptId }),
  fc.record({ type: type('setRemark'), activityId, text: fc.constantFrom('geheim', '') }),
  fc.record({
    type: type('setUp'),
    set: fc.record(
      { title: fc.constantFrom('Nieuw', ''), retentionDays: fc.constantFrom(90, 0) },
      { requiredKeys: [] },
    ),
  }),
);

const hostAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: type('takeSeat'), seatId, groupId, people: fc.constantFrom(1, 2) }),
  fc.record({ type: type('setPresence'), seatId, connected: fc.boolean(), writingIn: fc.option(activityId) }),
);

const actorAndAction: fc.Arbitrary<readonly [Actor, Action]> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.record({ role: type('participant'), seatId }), participantAction) },
  { weight: 5, arbitrary: fc.tuple(fc.constant<Actor>({ role: 'facilitator' }), facilitatorAction) },
  { weight: 1, arbitrary: fc.tuple(fc.constant<Actor>({ role: 'host' }), hostAction) },
);

/** Any actor with any action, fitting its role or not, over a small pool of ids so that they meet. */
export const anyDeed: fc.Arbitrary<readonly [Actor, Action]> = fc.oneof(
  { weight: 12, arbitrary: actorAndAction },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom<Actor>(
        { role: 'wall' },
        { role: 'facilitator' },
        { role: 'participant', seatId: 's1' },
      ),
      fc.oneof(participantAction, facilitatorAction),
    ),
  },
);

/** A history of deeds, some of which will be refused. */
export const anyHistory = fc.array(anyDeed, { maxLength: 40 });
