import { describe, expect, it } from 'vitest';
import { BLOCKS } from '../blocks/registry.ts';
import { agrees } from '../testing/agrees.ts';
import { after, type Deed, facilitator, sets, sits, writes } from '../testing/given.ts';
import { sampleState } from '../testing/sampleWorkshop.ts';
import { stepSaying } from '../testing/stepSaying.ts';
import { classView } from '../workshop/viewFor.ts';
import type { ReportNode } from './ReportTree.ts';
import { formatSourceOf } from './testing/formatSourceOf.ts';
import { toShortReport } from './toShortReport.ts';

const told: Deed[] = [
  sits('s1', 'inwoner'),
  sits('s2', 'professional'),
  sets('a1', 'open'),
  writes('s1', 'n1', 'rust in huis'),
  writes('s1', 'n2', 'dit blijft weg'),
  writes('s2', 'n3', 'bel Jan de Vries'),
  sets('a1', 'revealed'),
  [facilitator, { type: 'hideContribution', contributionId: 'n2', hidden: true }],
  [facilitator, { type: 'maskContribution', contributionId: 'n3', masks: [[4, 16]] }],
  [facilitator, { type: 'setConclusion', activityId: 'a1', text: `Eerst rust. ${'x'.repeat(500)}` }],
];
const step = (n: number): Deed =>
  agrees(`t${n}`, 'a6', stepSaying(`Afspraak ${n}`, { lead: 'teamleider', checkDate: '2027-01-15' }), n);
const short = (...deeds: Deed[]) =>
  toShortReport(formatSourceOf(classView(after(deeds, sampleState()), 'facilitator', BLOCKS)));
const words = (...deeds: Deed[]) => JSON.stringify(short(...deeds).blocks);

describe('the short report', () => {
  it('asks in plain words what was asked, and has four chapters', () => {
    const headings = short(...told).blocks.flatMap((node: ReportNode) =>
      node.type === 'section' && node.children[0]?.type === 'heading' ? [node.children[0].text] : [],
    );
    expect(headings).toEqual(['short.about', 'short.said', 'short.next', 'short.ask']);
    expect(words(...told)).toContain('Vraag p1?');
    expect(words(...told)).not.toContain('voor professionals');
  });

  it('quotes every group once, without what was hidden or masked', () => {
    const said = words(...told);
    expect(said).toContain('short.saidBy Inwoner rust in huis');
    expect(said).toContain('short.saidBy Professional bel ▇▇▇');
    expect(said).not.toContain('dit blijft weg');
    expect(said).not.toContain('Jan');
  });

  it('says nothing of a place that the facilitator leaves out', () => {
    const said = words(...told, [facilitator, { type: 'setReportPart', partId: 'inwoner', shown: false }]);
    for (const left of ['rust in huis', 'Eerst rust', 'Vraag p1?']) expect(said).not.toContain(left);
  });

  it('stays short, however much was said and agreed', () => {
    const said = words(...told, ...[1, 2, 3, 4, 5].map(step));
    expect(said).toContain('Afspraak 3');
    expect(said).not.toContain('Afspraak 4');
    expect(said).toContain('short.nextMore 2');
    expect(said).not.toContain('x'.repeat(130));
  });

  it('says so when nobody wrote and nothing was agreed', () => {
    expect(words()).toContain('short.saidNothing');
    expect(words()).toContain('short.nextNone');
  });
});
