import type { Area } from './places.ts';

/** A detail of the picture that means something; its explanation comes from the content under the same id. */
export interface Detail {
  id: string;
  area: Area;
}

const at = (id: string, x: number, y: number, w: number, h: number): Detail => ({ id, area: { x, y, w, h } });

/** The details with a meaning and where they are. The smallest one under the pointer counts. */
export const details: readonly Detail[] = [
  at('huis', 420, 60, 720, 670),
  at('dak', 400, 60, 760, 196),
  at('dakkapel', 552, 134, 108, 100),
  at('ontwerp', 700, 2, 164, 42),
  at('ontwerp', 1158, 246, 26, 480),
  at('constructie', 790, 100, 340, 156),
  at('fundament', 406, 660, 748, 76),
  at('schokbestendig', 1140, 664, 48, 78),
  at('kokers', 434, 256, 72, 406),
  at('muren', 798, 290, 46, 165),
  at('voordeur', 784, 520, 76, 140),
  at('verbouwingsplan', 762, 470, 120, 50),
  at('vakmanschap', 872, 534, 56, 42),
  at('inrichting', 512, 510, 62, 78),
  at('bewoner', 585, 490, 130, 96),
  at('wind', 10, 10, 420, 166),
  at('wind', 1010, 10, 590, 160),
  at('instorten', 508, 594, 34, 66),
  at('stenen', 420, 760, 84, 44),
  at('werk-in-uitvoering', 37, 428, 204, 112),
  at('tuinmuur', 86, 620, 174, 86),
  at('leefwereld', 110, 560, 140, 60),
  at('boom', -20, 396, 108, 350),
  at('hokjes', 60, 700, 156, 100),
  at('bouwplaats', 0, 735, 1600, 165),
  at('bouwvakkers', 246, 214, 170, 525),
  at('kluwen', 742, 788, 36, 32),
  at('aansturing', 1436, 592, 164, 60),
  at('bouwopzichter', 1516, 668, 44, 146),
  at('architect', 1322, 664, 48, 146),
  at('opdrachtgever', 1562, 676, 40, 140),
  at('tekentafel', 850, 362, 276, 24),
  at('stip', 1340, 450, 250, 124),
];
