import type { ActionType, Role } from './commands.ts';

const PARTICIPANT: readonly ActionType[] = [
  'contribute',
  'editContribution',
  'withdraw',
  'changeGroup',
  'leave',
];
const HOST: readonly ActionType[] = ['takeSeat', 'setPresence'];
const FACILITATION: readonly ActionType[] = [
  'contributeFor',
  'putCluster',
  'renameCluster',
  'mergeClusters',
  'dissolveCluster',
  'assignToCluster',
  'tagContribution',
  'setConclusion',
  'putStep',
  'removeStep',
];
const FACILITATOR: readonly ActionType[] = [
  ...FACILITATION,
  'maskContribution',
  'spotlight',
  'choosePlaces',
  'setWeather',
  'setTimer',
  'repeatActivity',
  'undo',
  'setUp',
  'replaceScript',
  'putGroup',
  'removeGroup',
  'addActivity',
  'editActivity',
  'setRemark',
  'removeActivity',
  'addPrompt',
  'editPrompt',
  'removePrompt',
  'askPrompt',
  'goTo',
  'setActivityState',
  'countDown',
  'cancelCountDown',
  'blankWall',
  'hideGroups',
  'hideContribution',
  'moveContribution',
  'closeWorkshop',
  'reopenWorkshop',
];

/** The table of roles: which actions each may ask for. The wall asks for nothing. */
const MAY: Readonly<Record<Role, ReadonlySet<ActionType>>> = {
  participant: new Set(PARTICIPANT),
  facilitator: new Set(FACILITATOR),
  wall: new Set(),
  host: new Set(HOST),
};

/** Tells whether a role may ask for an action at all; `decide` asks this before anything else. */
export function may(role: Role, action: ActionType): boolean {
  return MAY[role].has(action);
}
