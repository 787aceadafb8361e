/** The groups people speak for, and how a group can look. */

export const GROUP_ICONS = [
  'house',
  'hands',
  'office',
  'scales',
  'star',
  'triangle',
  'square',
  'diamond',
] as const;

export type GroupIcon = (typeof GROUP_ICONS)[number];

export const GROUP_COLOURS = ['brick', 'green', 'slate', 'timber', 'plum', 'teal', 'rose', 'olive'] as const;

export type GroupColour = (typeof GROUP_COLOURS)[number];

/** Whom somebody speaks for. */
export interface StakeholderGroup {
  readonly id: string;
  readonly label: string;
  /** One sentence in the first person that helps to choose: *ik praat over mijn eigen leven*. */
  readonly hint: string;
  readonly order: number;
  readonly icon: GroupIcon;
  readonly colour: GroupColour;
  /** Residents come first everywhere and read B1 by default. */
  readonly resident: boolean;
}
