import type { Crane } from './art/crane.ts';
import type { Area } from './places.ts';

/** A detail of the picture that means something; its sentence comes from the content under the same id. */
export interface Detail {
  id: string;
  area: Area;
}

const at = (id: string, x: number, y: number, w: number, h: number): Detail => ({ id, area: { x, y, w, h } });

/** The details with a meaning and where they are. The smallest one under the pointer counts. */
export const details: readonly Detail[] = [
  at('huis', 410, 40, 740, 694),
  at('dak', 388, 40, 780, 200),
  at('constructie', 780, 90, 360, 146),
  at('dakkapel', 552, 119, 108, 98),
  at('droomlijn', 700, 2, 164, 38),
  at('droomlijn', 1158, 228, 26, 498),
  at('verbouwing', 880, 44, 150, 194),
  at('vensters', 474, 246, 660, 350),
  at('afvoerpijpen', 418, 236, 82, 426),
  at('binnenmuur', 780, 268, 80, 180),
  at('ontwerp', 904, 337, 110, 26),
  at('tekentafel', 1014, 337, 108, 26),
  at('voordeur', 790, 500, 96, 160),
  at('ons-plan', 768, 450, 142, 48),
  at('fiets', 944, 582, 116, 78),
  at('gereedschap', 906, 534, 58, 46),
  at('inrichting', 486, 466, 76, 120),
  at('erker', 466, 436, 324, 226),
  at('bewoner', 584, 470, 108, 106),
  at('scheur', 508, 594, 34, 66),
  at('fundament', 402, 732, 770, 10),
  at('steen-project', 412, 661, 262, 35),
  at('steen-mandaat', 676, 661, 192, 35),
  at('steen-doelen', 870, 661, 278, 35),
  at('steen-regio', 406, 698, 272, 35),
  at('steen-mensen', 680, 698, 246, 35),
  at('steen-geld', 928, 698, 226, 35),
  at('stutten', 1140, 664, 48, 78),
  at('wolk-personeel', 66, 14, 224, 84),
  at('wolk-regels', 302, 20, 192, 74),
  at('wolk-beleid', 36, 248, 228, 86),
  at('wolk-politiek', 1010, 14, 216, 86),
  at('wolk-bezuiniging', 1228, 54, 186, 76),
  at('wolk-crisis', 1414, 10, 162, 68),
  at('werk-in-uitvoering', 16, 428, 236, 112),
  at('spinnenweb', 84, 544, 52, 56),
  at('tuinmuur', 86, 600, 174, 106),
  at('hek', -20, 656, 110, 90),
  at('boom', -20, 396, 108, 350),
  at('rondgang', -20, 742, 100, 42),
  at('dozen', 70, 700, 146, 100),
  at('chaos', 68, 800, 144, 24),
  at('bouwplaats', 0, 735, 1600, 165),
  at('bouwvakkers', 300, 336, 110, 268),
  at('bouwvakkers', 968, 740, 210, 150),
  at('steiger', 246, 214, 170, 525),
  at('emmer', 280, 470, 44, 70),
  at('stenen', 420, 746, 84, 44),
  at('schillen', 380, 732, 36, 48),
  at('lege-stoel', 594, 760, 76, 130),
  at('keukentafel', 590, 736, 330, 154),
  at('kluwen', 756, 768, 36, 34),
  at('stapstenen', 930, 748, 200, 40),
  at('stapstenen', 1300, 640, 60, 90),
  at('trap', 1190, 470, 160, 268),
  at('balk', 1170, 344, 90, 130),
  at('planbord', 1356, 624, 150, 136),
  at('bouwkeet', 1508, 598, 92, 54),
  at('bouwopzichter', 1506, 644, 38, 142),
  at('architect', 1304, 644, 50, 146),
  at('opdrachtgever', 1546, 654, 48, 140),
  at('stip', 1340, 450, 250, 124),
  at('bouwopgaven', 64, 154, 54, 54),
  at('bouwopgaven', 218, 803, 54, 54),
  at('bouwopgaven', 1170, 309, 54, 54),
];

/** The details as a view with this crane shows them: there the sign hangs, and its posts with the web are gone. */
export function detailsWith(crane: Crane | null): readonly Detail[] {
  if (!crane) return details;
  return details.flatMap((one) => {
    if (one.id === 'spinnenweb') return [];
    return one.id === 'werk-in-uitvoering' ? [{ ...one, area: crane.board }] : [one];
  });
}
