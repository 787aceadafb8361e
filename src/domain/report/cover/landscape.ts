import type { Pen } from './Pen.ts';
import { BRICK, EARTH, GREEN, LAMP, mix, PLASTER, SAND, SKY, SLATE, shade, TIMBER, tint } from './palette.ts';

/** Sky, clouds, polder, the lit square on the horizon and the ground, from far to near; 1600 by 1240. */
export function drawLandscape(pen: Pen, squareLit: boolean): void {
  drawSky(pen);
  drawClouds(pen);
  pen.path('M0 742Q420 722 820 738L1600 730L1600 1000L0 1000Z', { fill: mix(GREEN, SKY, 0.52) });
  drawPoplars(pen);
  drawSquare(pen.at(1482, 742), squareLit);
  pen.path('M0 800Q300 762 640 796Q1000 824 1600 778L1600 1100L0 1100Z', { fill: mix(GREEN, SKY, 0.26) });
  pen.path('M0 862Q380 826 800 866Q1220 900 1600 842L1600 1200L0 1200Z', { fill: GREEN });
  pen.path('M0 882Q200 850 420 862Q240 886 0 930Z', { fill: mix(GREEN, PLASTER, 0.14) });
  pen.path('M60 968Q500 922 860 930Q1340 930 1600 962L1600 1240L0 1240L0 1000Z', { fill: SAND });
  pen.path('M0 1136Q420 1112 860 1130Q1260 1146 1600 1118L1600 1240L0 1240Z', {
    fill: mix(TIMBER, EARTH, 0.42),
  });
  pen.path('M0 1184Q480 1166 900 1180Q1300 1192 1600 1172L1600 1240L0 1240Z', { fill: EARTH });
  for (const [x, y, r] of [
    [120, 1160, 7],
    [420, 1156, 5],
    [1040, 1162, 6],
    [1330, 1150, 8],
    [1500, 1158, 5],
  ] as const) {
    pen.oval(x, y, r * 1.6, r, mix(EARTH, PLASTER, 0.3));
  }
}

/** The sky warms towards the horizon in a few flat bands, as a screen print has them. */
function drawSky(pen: Pen): void {
  pen.rect(0, 0, 1600, 1240, SKY);
  const bands = [
    [300, 0.22],
    [420, 0.4],
    [530, 0.58],
    [630, 0.76],
  ] as const;
  for (const [y, share] of bands) {
    pen.path(`M0 ${y}Q400 ${y - 26} 800 ${y + 8}Q1240 ${y + 40} 1600 ${y - 14}L1600 800L0 800Z`, {
      fill: mix(SKY, mix(PLASTER, LAMP, 0.32), share),
    });
  }
}

/** Six: staff, rules, choices, political wind, cuts, crisis. */
function drawClouds(pen: Pen): void {
  const places = [
    [120, 190, 1],
    [262, 92, 0.78],
    [412, 232, 0.62],
    [1196, 120, 0.86],
    [1358, 236, 1.05],
    [1512, 108, 0.74],
  ] as const;
  for (const [x, y, scale] of places) drawCloud(pen.at(x, y, scale));
}

function drawCloud(pen: Pen): void {
  const tone = mix(SKY, SLATE, 0.26);
  pen.path('M-84 20Q-100 -8 -66 -16Q-64 -48 -28 -44Q-8 -76 28 -54Q62 -58 64 -22Q98 -14 84 20Z', {
    fill: tone,
  });
  pen.path('M-84 20Q-92 6 -82 -4Q-40 12 0 2Q44 14 90 2Q92 12 84 20Z', { fill: shade(tone, 0.08) });
  pen.path('M-60 -14Q-58 -36 -34 -38Q-46 -26 -42 -14Z', { fill: tint(tone, 0.3) });
}

function drawPoplars(pen: Pen): void {
  const tone = mix(GREEN, SKY, 0.36);
  for (const [x, height] of [
    [34, 60],
    [62, 78],
    [92, 52],
    [372, 44],
    [1240, 40],
    [1262, 54],
  ] as const) {
    pen.path(
      `M${x - 10} 742Q${x - 12} ${742 - height} ${x} ${742 - height}Q${x + 12} ${742 - height} ${x + 10} 742Z`,
      {
        fill: tone,
      },
    );
  }
}

/** Work, school, garden and market: no sun, but a square that is lit when people spoke about taking part. */
function drawSquare(pen: Pen, lit: boolean): void {
  if (lit) {
    const halo = mix(PLASTER, LAMP, 0.5);
    pen.path('M-240 6Q-220 -190 -10 -200Q170 -190 190 -60L190 6Z', { fill: mix(halo, PLASTER, 0.45) });
    pen.path('M-180 6Q-160 -140 0 -150Q160 -140 180 6Z', { fill: halo });
  }
  const wall = mix(SLATE, SKY, 0.34);
  pen.path(
    'M-140 6L-140 -62L-108 -92L-76 -62L-76 -42L-30 -42L-30 -96L-16 -150L-2 -96L-2 -60L34 -86L70 -60L70 -40L140 -40L140 6Z',
    {
      fill: wall,
    },
  );
  pen.path('M-76 6L-76 -42L-30 -42L-30 6Z', { fill: shade(wall, 0.08) });
  const glass = lit ? LAMP : mix(SLATE, SKY, 0.6);
  for (const [x, y] of [
    [-126, -44],
    [-104, -44],
    [-126, -20],
    [-66, -26],
    [-48, -26],
    [-20, -76],
    [14, -46],
    [40, -46],
    [14, -22],
    [86, -24],
    [108, -24],
  ] as const) {
    pen.rect(x, y, 11, 14, glass, 1.5);
  }
  for (const [x, tone] of [
    [-96, BRICK],
    [-40, PLASTER],
    [16, BRICK],
  ] as const) {
    pen.line(
      [
        [x, 26],
        [x, 4],
      ],
      shade(wall, 0.3),
      2.5,
    );
    pen.line(
      [
        [x + 36, 26],
        [x + 36, 4],
      ],
      shade(wall, 0.3),
      2.5,
    );
    pen.path(`M${x - 7} 8L${x + 18} -10L${x + 43} 8Z`, { fill: tone });
  }
}
