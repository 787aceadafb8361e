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
  at('dak', 400, 60, 760, 212),
  at('dakkapel', 556, 136, 100, 96),
  at('ontwerp', 1080, 20, 70, 250),
  at('constructie', 800, 90, 330, 178),
  at('fundament', 410, 655, 740, 80),
  at('schokbestendig', 1096, 640, 60, 95),
  at('kokers', 424, 270, 80, 390),
  at('muren', 797, 290, 44, 165),
  at('voordeur', 784, 496, 76, 160),
  at('verbouwingsplan', 776, 470, 90, 52),
  at('vakmanschap', 872, 556, 60, 30),
  at('inrichting', 520, 490, 100, 96),
  at('bewoner', 590, 500, 120, 90),
  at('wind', 20, 20, 440, 180),
  at('wind', 1060, 20, 520, 170),
  at('instorten', 428, 560, 20, 96),
  at('stenen', 416, 742, 84, 60),
  at('werk-in-uitvoering', 84, 420, 176, 124),
  at('tuinmuur', 84, 548, 176, 150),
  at('boom', -20, 330, 104, 420),
  at('hokjes', 60, 706, 150, 96),
  at('leefwereld', 0, 640, 84, 66),
  at('bouwplaats', 0, 735, 1600, 165),
  at('bouwvakkers', 258, 214, 150, 520),
  at('kluwen', 738, 778, 44, 36),
  at('aansturing', 1420, 590, 180, 120),
  at('bouwopzichter', 1504, 640, 44, 170),
  at('architect', 1326, 640, 44, 170),
  at('opdrachtgever', 1550, 640, 46, 170),
  at('tekentafel', 900, 330, 120, 50),
  at('stip', 1340, 450, 250, 124),
];
