import type { SceneGroup, SceneNote } from '#client/scene/SceneState.ts';

export const GROUPS: readonly SceneGroup[] = [
  { id: 'inwoner', label: 'Inwoner', colour: '#B5523B', icon: 'house', order: 0 },
  { id: 'professional', label: 'Professional', colour: '#7C9A78', icon: 'hands', order: 1 },
  { id: 'organisatie', label: 'Organisatie', colour: '#4F6D8A', icon: 'office', order: 2 },
  { id: 'beleid', label: 'Beleid en bestuur', colour: '#D39A5B', icon: 'scales', order: 3 },
];

const WORDS =
  'ik wil graag een plek waar we samen eten en niemand hoeft te vragen wie er komt want elke week belt iemand anders over hetzelfde formulier en dan begint het verhaal opnieuw terwijl de buurvrouw allang weet wat er nodig is om weer mee te doen in de wijk met rust werk en een vast gezicht'.split(
    ' ',
  );

/** Notes of 3 to 24 words, the same in every run. */
export function sampleNotes(count: number, from = 0): SceneNote[] {
  let seed = 7 + from;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  return Array.from({ length: count }, (_, i) => ({
    id: `note-${from + i}`,
    groupId: GROUPS[Math.floor(random() * 5)]?.id ?? null,
    text: Array.from(
      { length: 3 + Math.floor(random() * 22) },
      () => WORDS[Math.floor(random() * WORDS.length)],
    ).join(' '),
    late: random() < 0.03,
  }));
}
