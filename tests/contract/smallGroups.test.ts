import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { BLOCKS } from '../../src/domain/blocks/registry.ts';
import { REPORT_FORMATS } from '../../src/domain/report/ReportBundle.ts';
import { after, type Deed, seat, sets, sits } from '../../src/domain/testing/given.ts';
import { classView } from '../../src/domain/workshop/viewFor.ts';
import formats from '../../src/i18n/nl/formats.json' with { type: 'json' };
import reportText from '../../src/i18n/nl/reportText.json' with { type: 'json' };
import scene from '../../src/i18n/nl/scene.json' with { type: 'json' };
import { reportBundle } from '../../src/i18n/reportBundle.ts';
import { makeFile } from '../../src/report/makeFile.ts';
import { fontsNode } from '../../src/report/pdf/fontsNode.ts';
import { readPdf } from '../../src/report/pdf/testing/readPdf.ts';
import { readCatalog } from '../../src/tools/writeReport.ts';

const HALL = [
  ...['inwoner', 'inwoner', 'inwoner', 'inwoner'],
  ...['professional', 'professional', 'professional'],
  'organisatie',
];
let places: Parameters<typeof reportBundle>[2] = [];

const gives = (at: number, activityId: string, data: Readonly<Record<string, unknown>>): Deed => [
  seat(`s${at}`),
  {
    type: 'contribute',
    contributionId: `${activityId}-${at}`,
    activityId,
    promptId: null,
    hideGroup: false,
    data,
  },
];

/**
 * A hall in which one person speaks for *organisatie*, with the scores of everyone in order. The smallest group that is
 * shown, *professional*, is told together with her.
 */
const bundleOf = (scores: readonly string[]) => {
  const deeds: Deed[] = [
    ...HALL.map((group, at) => sits(`s${at}`, group)),
    sets('a5', 'open'),
    ...scores.map((value, at) => gives(at, 'a5', { value })),
    sets('a5', 'revealed'),
  ];
  return reportBundle(i18next, classView(after(deeds), 'facilitator', BLOCKS), places);
};

beforeAll(async () => {
  places = (await readCatalog()).places;
  await i18next.init({
    lng: 'nl',
    resources: { nl: { formats, reportText, scene } },
    interpolation: { escapeValue: false },
  });
});

describe('who is alone in a group', () => {
  const tools = { fonts: fontsNode, draw: async () => null };
  // The last one and the one before give each other's score: together they stay the same.
  const one = ['1', '2', '1', '2', '4', '4', '5', '3'];
  const other = ['1', '2', '1', '2', '4', '4', '3', '5'];

  it.each(REPORT_FORMATS.filter((format) => format !== 'png'))(
    'cannot be told apart by anything in the file: %s',
    async (format) => {
      const [a, b] = [
        await makeFile(bundleOf(one), format, tools),
        await makeFile(bundleOf(other), format, tools),
      ];
      // a PDF holds the moment at which it was made
      const said = ({ bytes }: { bytes: Uint8Array }) =>
        format === 'pdf' || format === 'short' ? readPdf(bytes).text : Buffer.from(bytes).toString('base64');
      expect(said(a)).toBe(said(b));
    },
  );

  it('is in the files all the same: another score makes other files', () => {
    const changed = bundleOf(['1', '2', '1', '2', '4', '4', '5', '1']);
    expect(changed.tables).not.toEqual(bundleOf(one).tables);
    expect(changed.session).not.toBe(bundleOf(one).session);
  });
});
