import { describe, expect, it } from 'vitest';
import { explain } from '../blocks/explain/explain.ts';
import { notes } from '../blocks/notes/notes.ts';
import { BLOCKS, registryOf } from '../blocks/registry.ts';
import { agrees } from '../testing/agrees.ts';
import { after, type Deed, facilitator, seat, sets, sits, writes } from '../testing/given.ts';
import { sampleDraft, sampleState } from '../testing/sampleWorkshop.ts';
import { stepSaying } from '../testing/stepSaying.ts';
import { weather } from '../testing/weatherBlock.ts';
import type { State } from '../workshop/State.ts';
import { classView } from '../workshop/viewFor.ts';
import type { ReportSource } from './ReportSource.ts';
import type { ReportNode } from './ReportTree.ts';
import { formatSourceOf } from './testing/formatSourceOf.ts';
import { toReport } from './toReport.ts';

function source(state: State, blocks = BLOCKS): ReportSource {
  return { ...formatSourceOf(classView(state, 'facilitator', blocks)), blocks };
}

function flat(nodes: readonly ReportNode[]): ReportNode[] {
  return nodes.flatMap((node) => (node.type === 'section' ? flat(node.children) : [node]));
}
/** The notes of the appendix: every note there is. */
const lanes = (state: State, blocks = BLOCKS) =>
  flat(toReport(source(state, blocks)).blocks).flatMap((node) =>
    node.type === 'notes' ? [{ label: node.label, items: node.items.map(({ id: _, ...note }) => note) }] : [],
  );

const written: Deed[] = [
  sits('s1', 'inwoner'),
  sits('s2', 'professional'),
  sets('a1', 'open'),
  writes('s2', 'n2', 'van een professional'),
  writes('s1', 'n1', 'van een inwoner'),
  writes('s1', 'n3', 'verborgen woorden'),
  writes('s1', 'n4', 'teruggenomen woorden'),
  [
    seat('s2'),
    {
      type: 'contribute',
      contributionId: 'n5',
      activityId: 'a1',
      promptId: null,
      hideGroup: true,
      data: { text: 'zonder groep' },
    },
  ],
  [facilitator, { type: 'hideContribution', contributionId: 'n3', hidden: true }],
  [seat('s1'), { type: 'withdraw', contributionId: 'n4' }],
  sets('a1', 'revealed'),
  writes('s2', 'n6', 'te laat'),
];

describe('the report', () => {
  it('tells per place what the groups said, residents first and Iedereen last', () => {
    const tree = toReport(source(after(written)));
    expect(tree).toMatchObject({
      title: 'Samen bouwen',
      organisation: 'Gemeente Voorbeeld',
      fileName: '2026-11-21-gemeente-voorbeeld-samen-bouwen-filename',
    });
    expect(lanes(after(written))).toEqual([
      { label: 'Inwoner', items: [{ text: 'van een inwoner' }] },
      { label: 'Professional', items: [{ text: 'van een professional' }, { text: 'te laat', late: true }] },
      { label: 'everyone', items: [{ text: 'zonder groep' }] },
    ]);
  });

  it('holds no hidden or withdrawn text and no speaking note anywhere, but counts what was hidden', () => {
    const everything = JSON.stringify(toReport(source(after(written))));
    for (const secret of [
      'verborgen woorden',
      'teruggenomen woorden',
      'Spreeknotitie',
      's1',
      'geheim-geheim',
    ])
      expect(everything).not.toContain(secret);
    expect(everything).toContain('aboutHidden 1');
  });

  it('leaves groups out everywhere once they are merged', () => {
    const state = after([...written, [facilitator, { type: 'hideGroups', on: true }]]);
    expect(lanes(state).map((lane) => lane.label)).toEqual(['everyone']);
  });

  it('makes a report of a session in which nothing was said', () => {
    const nodes = flat(toReport(source(sampleState())).blocks);
    expect(nodes.some((node) => node.type === 'notes')).toBe(false);
    expect(nodes.filter((node) => node.type === 'heading').map((node) => node.id)).toEqual([
      'samenvatting',
      'afspraken',
      'vorige-afspraken',
      'sessie',
      'bronnen',
      'privacy',
      'makers',
    ]);
  });

  it('holds the contributions of a block that it never heard of', () => {
    const blocks = registryOf(explain, notes, weather);
    const start = sampleState(sampleDraft(['explain', 'notes', 'weather', 'explain']), blocks);
    const deeds: Deed[] = [
      sits('s1', 'inwoner'),
      sets('a2', 'open'),
      [
        seat('s1'),
        {
          type: 'contribute',
          contributionId: 'w1',
          activityId: 'a2',
          promptId: 'p2i',
          hideGroup: false,
          data: { sky: 'sun' },
        },
      ],
    ];
    expect(lanes(after(deeds, start, blocks), blocks)).toEqual([
      { label: 'Inwoner', items: [{ text: 'zon' }] },
    ]);
  });

  describe('of what was arranged', () => {
    const clustered: Deed[] = [
      ...written,
      [
        facilitator,
        {
          type: 'putCluster',
          clusterId: 'k',
          activityId: 'a1',
          title: 'Rust',
          contributionIds: ['n1', 'n2', 'n3'],
        },
      ],
      [facilitator, { type: 'maskContribution', contributionId: 'n1', masks: [[8, 15]] }],
      [facilitator, { type: 'tagContribution', contributionId: 'n2', tag: 'ontwerp' }],
      [facilitator, { type: 'setConclusion', activityId: 'a1', text: 'Eerst rust, dan regels.' }],
    ];
    const step = stepSaying('Een vaste koffietafel', {
      placeId: 'bo2',
      lead: 'teamleider',
      firstMove: 'Een zaal vragen',
      checkDate: '2027-01-10',
      residentNotices: 'Ik kan binnenlopen',
    });

    it('puts notes under the title of their cluster, the loose ones after it, hidden ones nowhere', () => {
      const nodes = flat(toReport(source(after(clustered))).blocks);
      const at = (id: string) => nodes.findIndex((node) => node.type === 'heading' && node.id === id);
      const [cluster, loose] = [at('stapel-k-inwoner-a1-0'), at('los-inwoner-a1-0')];
      expect(nodes[cluster]).toMatchObject({ text: 'Rust', level: 3 });
      const texts = (from: number, to: number) =>
        nodes.slice(from, to).flatMap((node) => (node.type === 'notes' ? node.items.map((i) => i.text) : []));
      expect(texts(cluster, loose)).toEqual(['van een ▇▇▇', 'tagged van een professional ontwerp']);
      expect(texts(loose, nodes.length)).toEqual(['te laat', 'zonder groep']);
      expect(JSON.stringify(nodes)).not.toContain('verborgen woorden');
    });

    it('says what the facilitator concluded, under the title of the place where nothing else was asked', () => {
      const nodes = flat(toReport(source(after(clustered))).blocks);
      const title = nodes.findIndex((node) => node.type === 'heading' && node.id === 'plek-inwoner');
      expect(nodes[title + 1]).toMatchObject({
        text: [{ strong: 'conclusion' }, ' Eerst rust, dan regels.'],
      });
    });

    it('has a chapter with what was agreed, as a table, and says what is not complete', () => {
      const state = after([
        agrees('t1', 'a1', step),
        agrees('t2', 'a1', { ...step, placeId: null, lead: '', checkDate: '' }, 1),
      ]);
      const nodes = flat(toReport(source(state)).blocks);
      expect(nodes.some((node) => node.type === 'heading' && node.id === 'afspraken')).toBe(true);
      const table = nodes.find((node) => node.type === 'table' && node.caption === 'stepsTable');
      expect(table).toMatchObject({
        rows: [
          [
            'stepAt Een vaste koffietafel Praten mét inwoners',
            'teamleider',
            '–',
            'Een zaal vragen',
            '2027-01-10',
            'Ik kan binnenlopen',
          ],
          ['Een vaste koffietafel', '–', '–', 'Een zaal vragen', '–', 'Ik kan binnenlopen'],
        ],
      });
      expect(JSON.stringify(nodes)).toContain('stepsOpen 1');
    });
  });

  it('never gives two headings the same id', () => {
    const ids = flat(toReport(source(after(written))).blocks).flatMap((node) =>
      node.type === 'heading' ? [node.id] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
