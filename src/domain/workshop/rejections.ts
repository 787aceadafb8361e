/** Why a command is refused. */

/** Why something is refused. Views translate them; none says anything about hidden data. */
export const REJECTIONS = [
  'notAllowed',
  'gone',
  'exists',
  'closed',
  'notOpen',
  'frozen',
  'promised',
  'inUse',
  'changedSince',
  'ledOn',
  'rewritten',
  'textChanged',
  'empty',
  'tooLong',
  'badData',
  'unknownBlock',
  'unknownGroup',
  'limitMine',
  'idTaken',
  'roomFull',
  'doorShut',
] as const;

export type Rejection = (typeof REJECTIONS)[number];
