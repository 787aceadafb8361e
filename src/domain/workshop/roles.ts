import type { ActionType, Role } from './commands.ts';

const PARTICIPANT: readonly ActionType[] = [
  'contribute',
  'editContribution',
  'withdraw',
  'withdrawAll',
  'arrangeSeat',
  'changeGroup',
  'leave',
  'park',
  'unpark',
];
const HOST: readonly ActionType[] = [
  'takeSeat',
  'setPresence',
  'addHelper',
  'removeHelper',
  'detachWalls',
  'tell',
  'renewAccess',
  'clearSeats',
];
/** Typing for others and arranging what was said: this the note-taker may too. */
const FACILITATION: readonly ActionType[] = [
  'contributeFor',
  'withdrawFor',
  'putCluster',
  'renameCluster',
  'mergeClusters',
  'dissolveCluster',
  'assignToCluster',
  'tagContribution',
  'setConclusion',
  'putStep',
  'removeStep',
  'confirmStep',
  'parkFor',
  'undo',
];
const CONDUCT: readonly ActionType[] = [
  ...FACILITATION,
  'maskContribution',
  'spotlight',
  'setReportPart',
  'choosePlaces',
  'setWeather',
  'setTimer',
  'repeatActivity',
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
  'shutDoor',
  'hideContribution',
  'moveContribution',
  'setApproval',
  'approve',
  'tellExport',
  'showAside',
  'tendParked',
  'approveParked',
  'showParked',
  'closeWorkshop',
  'reopenWorkshop',
];

/** What is not a command: it happens over HTTP, or is only a page. */
export type Right =
  | ActionType
  | 'makeWallLinks'
  | 'seeReport'
  | 'emptySeats'
  | 'makeHelperLinks'
  | 'renewCode'
  | 'deleteSession';

const COFACILITATOR: readonly Right[] = [...CONDUCT, 'makeWallLinks', 'seeReport', 'emptySeats'];

/** The table of roles: what each may ask for. The wall asks for nothing. */
const MAY: Readonly<Record<Role, ReadonlySet<Right>>> = {
  participant: new Set(PARTICIPANT),
  facilitator: new Set<Right>([...COFACILITATOR, 'makeHelperLinks', 'renewCode', 'deleteSession']),
  cofacilitator: new Set(COFACILITATOR),
  notetaker: new Set(FACILITATION),
  wall: new Set(),
  host: new Set(HOST),
};

/** Tells whether a role may do something at all; `decide` asks this first, and so do the routes and the desk. */
export function may(role: Role, right: Right): boolean {
  return MAY[role].has(right);
}
