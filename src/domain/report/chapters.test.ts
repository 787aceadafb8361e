import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { after, approves, type Deed, facilitator, seat, sets, sits, writes } from '../testing/given.ts';
import { classView } from '../workshop/viewFor.ts';
import { partChoices } from './chapters.ts';
import type { ReportNode } from './ReportTree.ts';
import { formatSourceOf } from './testing/formatSourceOf.ts';
import { toReport } from './toReport.ts';

const sourceAfter = (deeds: readonly Deed[]) =>
  formatSourceOf(classView(after(deeds), 'facilitator', BLOCKS));
const reportAfter = (deeds: readonly Deed[]) => toReport(sourceAfter(deeds)).blocks;

/** Every node, those inside sections included. */
function flat(nodes: readonly ReportNode[]): ReportNode[] {
  return nodes.flatMap((node) => (node.type === 'section' ? flat(node.children) : [node]));
}
/** The nodes of a chapter, without its heading. */
function chapter(blocks: readonly ReportNode[], id: string): ReportNode[] {
  const nodes = flat(blocks);
  const from = nodes.findIndex((node) => node.type === 'heading' && node.id === id);
  if (from < 0) return [];
  const rest = nodes.slice(from + 1);
  const to = rest.findIndex((node) => node.type === 'heading' && node.level === 1);
  return to < 0 ? rest : rest.slice(0, to);
}
const chapters = (blocks: readonly ReportNode[]) =>
  flat(blocks).flatMap((node) => (node.type === 'heading' && node.level === 1 ? [node.id] : []));

const choose = (partId: 'summary' | 'residents' | 'inwoner' | 'foreword', set: object): Deed => [
  facilitator,
  { type: 'setReportPart', partId, ...set },
];

/** A resident and two professionals write; a fourth group is there and says nothing. */
const spoke: Deed[] = [
  sits('s1', 'inwoner'),
  sits('s2', 'professional'),
  sits('s3', 'organisatie'),
  sets('a1', 'open'),
  ...['n1', 'n2', 'n3', 'n4'].map((id) => writes('s1', id, `inwoner ${id}`)),
  writes('s2', 'n5', 'professional n5'),
  sets('a1', 'revealed'),
];

describe('the chapters', () => {
  it('come in the order of who must be heard: residents before places, notes at the end', () => {
    expect(chapters(reportAfter(spoke))).toEqual([
      'samenvatting',
      'inwoners',
      'plekken',
      'afspraken',
      'sessie',
      'bronnen',
      'bijlage',
    ]);
  });

  it('skip no level of heading', () => {
    const levels = flat(reportAfter(spoke)).flatMap((node) => (node.type === 'heading' ? [node.level] : []));
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('leave out what the facilitator left out, and say which places are missing', () => {
    const blocks = reportAfter([
      ...spoke,
      choose('summary', { shown: false }),
      choose('inwoner', { shown: false }),
    ]);
    expect(chapters(blocks)).not.toContain('samenvatting');
    expect(JSON.stringify(blocks)).not.toContain('inwoner n1');
    expect(JSON.stringify(blocks)).toContain('aboutLeftOut Inwoner');
  });

  it('begin with the foreword, a paragraph for each of its lines', () => {
    const blocks = reportAfter([...spoke, choose('foreword', { text: 'Dank.\n\nTot ziens.' })]);
    expect(chapters(blocks)[0]).toBe('vooraf');
    expect(chapter(blocks, 'vooraf').slice(0, 2)).toEqual([
      { type: 'paragraph', text: 'Dank.' },
      { type: 'paragraph', text: 'Tot ziens.' },
    ]);
  });

  it('can be chosen from: what would hold something, and every place spoken about', () => {
    const source = sourceAfter(spoke);
    const [workshop] = [...source.view.workshop.values()];
    const choices = workshop ? partChoices(source, workshop) : [];
    expect(choices.map(({ id }) => id)).toEqual(['summary', 'residents', 'inwoner', 'steps', 'appendix']);
    expect(choices.find(({ isPlace }) => isPlace)?.title).toBe('Inwoner');
  });
});

describe('what groups said beside each other', () => {
  const sides = (deeds: readonly Deed[]) =>
    chapter(reportAfter(deeds), 'plekken').flatMap((node) => (node.type === 'sides' ? node.sides : []));

  it('is a few notes of each, residents first, and who kept silent is named', () => {
    expect(sides(spoke).map(({ label, items }) => [label, items.length])).toEqual([
      ['Inwoner', 2],
      ['Professional', 1],
      ['Organisatie', 0],
    ]);
    const [residents, , silent] = sides(spoke);
    expect(residents?.facts).toContain('sidesSome 2 4');
    expect(silent?.facts).toBe('sidesSilent');
  });

  it('puts first what got dots', () => {
    const dot: Deed = [
      seat('s2'),
      {
        type: 'contribute',
        contributionId: 'd1',
        activityId: 'a4',
        promptId: null,
        hideGroup: false,
        data: { on: 'n4' },
      },
    ];
    const others = ['s4', 's5'].flatMap((id, at): Deed[] => [
      sits(id, 'professional'),
      [seat(id), { ...dot[1], contributionId: `e${at}` } as Deed[1]],
    ]);
    const voted = [...spoke, sets('a4', 'open'), dot, ...others, sets('a4', 'revealed')];
    expect(sides(voted)[0]?.items[0]?.text).toBe('inwoner n4');
  });

  it('holds no note that waits to be approved, and counts it', () => {
    const blocks = reportAfter([
      [facilitator, { type: 'setApproval', on: true }],
      ...spoke,
      approves(['n1', 'inwoner n1']),
      [seat('s1'), { type: 'park', parkedId: 'q1', text: 'Wie betaalt dit?', hideGroup: false }],
    ]);
    expect(JSON.stringify(blocks)).toContain('inwoner n1');
    expect(JSON.stringify(blocks)).not.toContain('inwoner n2');
    expect(JSON.stringify(blocks)).toContain('aboutWaiting 4');
    expect(JSON.stringify(blocks)).toContain('aboutQuestionsWaiting 1');
    expect(JSON.stringify(blocks)).not.toContain('Wie betaalt dit?');
  });
});

describe('stacks and dots', () => {
  const stacked: Deed[] = [
    ...spoke,
    [
      facilitator,
      { type: 'putCluster', clusterId: 'k', activityId: 'a1', title: 'Rust', contributionIds: ['n1', 'n5'] },
    ],
  ];

  it('tell each stack with who hangs in it, and quote residents first', () => {
    const table = chapter(reportAfter(stacked), 'plekken').find((node) => node.type === 'table');
    expect(table).toMatchObject({
      rows: [['Rust', 'clusterWho 2 1 Inwoner, 1 Professional', 'quote inwoner n1\nquote professional n5']],
    });
  });

  it('keep the dots of a note that is hidden later, under a word that says so', () => {
    const votes = ['s1', 's2', 's3'].map(
      (id, at): Deed => [
        seat(id),
        {
          type: 'contribute',
          contributionId: `d${at}`,
          activityId: 'a4',
          promptId: null,
          hideGroup: false,
          data: { on: 'n2' },
        },
      ],
    );
    const blocks = reportAfter([
      ...spoke,
      sets('a4', 'open'),
      ...votes,
      sets('a4', 'revealed'),
      [facilitator, { type: 'hideContribution', contributionId: 'n2', hidden: true }],
    ]);
    const table = flat(blocks).find((node) => node.type === 'table' && node.caption.startsWith('dotsTable'));
    expect(table).toMatchObject({ rows: [['dotsGone', '3', '3']] });
    expect(JSON.stringify(blocks)).not.toContain('inwoner n2');
  });

  it('are never split out for fewer than three people', () => {
    const blocks = reportAfter([
      ...spoke,
      sets('a5', 'open'),
      ...(['s1', 's2', 's3'] as const).map(
        (id, at): Deed => [
          seat(id),
          {
            type: 'contribute',
            contributionId: `v${at}`,
            activityId: 'a5',
            promptId: null,
            hideGroup: false,
            data: { value: '2' },
          },
        ],
      ),
      sets('a5', 'revealed'),
    ]);
    const table = flat(blocks).find((node) => node.type === 'table' && node.caption.startsWith('scaleTable'));
    expect(table).toMatchObject({
      rows: [
        ['others', '2'],
        ['total', '2'],
      ].map((row) => expect.arrayContaining(row)),
    });
  });
});
