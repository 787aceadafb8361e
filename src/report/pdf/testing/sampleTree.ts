import { noteMarkOf } from '#domain/report/noteMarks.ts';
import type {
  NotesNode,
  ReportNode,
  ReportNote,
  ReportTree,
  VectorPicture,
} from '#domain/report/ReportTree.ts';
import { fullScene, sampleLabels, sampleWords } from '#picture/testing/sampleScene.ts';
import { toVectorPicture } from '#picture/toVectorPicture.ts';

const GROUPS = [
  { label: 'Inwoner', icon: 'house', colour: 'brick' },
  { label: 'Professional', icon: 'hands', colour: 'green' },
  { label: 'Organisatie', icon: 'office', colour: 'slate' },
  { label: 'Beleid en bestuur', icon: 'scales', colour: 'timber' },
] as const;
const PLACES = [
  'Inwoner',
  'Professional',
  'Organisatie',
  'Beleid en bestuur',
  'Blijven bouwen',
  'Praten mét inwoners',
];

const TEXTS = [
  'Ik wil één vaste persoon die mij kent.',
  'Het helpt als iemand meekijkt met mijn brieven. Nu leg ik ze op een stapel en dan durf ik ze niet meer open te maken.',
  'Fietsenstalling 🚲 bij de ingang graag 😊',
  'Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerkersvertegenwoordiging',
  'https://voorbeeld.nl/heel/lang/pad/zonder/spaties?query=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'نحتاج إلى مساحات خضراء آمنة للأطفال في الحي ومكان للقاء الجيران كل أسبوع',
  'Yaşlılar için bank ve ışıklandırma: güvenli ve ağaçlı.',
  'Больше деревьев и скамеек во дворе, пожалуйста!',
  'Gezin 👨‍👩‍👧 en vlag 🇳🇱, duim 👍🏽, hart ❤️',
  'Eén plan, één aanspreekpunt.\nEn geen tien formulieren.',
];

/** Notes that break a careless renderer, each with what a reader should find back of it. */
export const HOSTILE_NOTES: readonly { text: string; finds: string }[] = [
  { text: 'Bel ▇▇▇ voor een afspraak', finds: 'Bel ◼◼◼ voor een afspraak' },
  { text: 'x'.repeat(40_000), finds: 'xxxxxxxxxxxx' },
  { text: '🙂🎉🏗️👩🏽‍🔧🙈', finds: '🙂🎉' },
  { text: '\u202eNederlands met عربي (midden) en עברית', finds: 'Nederlands met' },
  { text: 'voor\u0000\u0007na\u001b[31m', finds: 'na' },
  { text: 'half \ud83d emoji \udc00 los', finds: 'half' },
  {
    text: '<script>alert(1)</script> & "aanhaling" <b>',
    finds: '<script>alert(1)</script> & "aanhaling" <b>',
  },
  { text: 'kapot \ufffd en privé \ue000', finds: 'kapot [?]' },
  { text: '你好 邻居', finds: '[?]' },
  { text: `a${'\u0301'.repeat(300)}b`, finds: 'á' },
  { text: '👨‍'.repeat(400), finds: '👨' },
  { text: '(\\) /Type /Page endobj %PDF-1.4', finds: '(\\) /Type /Page endobj %PDF-1.4' },
  { text: 'één\u00adwoord\u200bzonder\u2060stuur', finds: 'éénwoordzonderstuur' },
  { text: `${'regel\n'.repeat(120)}einde`, finds: 'einde' },
];

const PICTURE: VectorPicture = {
  width: 160,
  height: 90,
  shapes: [
    { type: 'path', path: 'M0 0H160V90H0Z', fill: '#DCE8EA' },
    { type: 'path', path: 'M40 80V40L80 15L120 40V80Z', fill: '#B5523B' },
    { type: 'text', text: 'Thuis', x: 80, y: 60, size: 10, fill: '#F3E7D3', align: 'center', bold: true },
  ],
};

function notesOf(group: number, notes: readonly ReportNote[]): NotesNode {
  return {
    type: 'notes',
    label: GROUPS[group]?.label ?? 'Iedereen',
    mark: noteMarkOf(GROUPS[group] ?? null),
    items: notes,
  };
}

function chapterOf(place: string, index: number, notes: readonly ReportNote[]): ReportNode {
  return {
    type: 'section',
    children: [
      { type: 'heading', level: 1, text: place, id: `plek-${index}` },
      { type: 'paragraph', style: 'lead', text: 'Hier gaat het over wat je nodig hebt om verder te komen.' },
      { type: 'heading', level: 2, text: 'Wat gaat al goed?', id: `vraag-${index}` },
      { type: 'paragraph', style: 'question', text: 'Wat gaat al goed, en voor wie?' },
      ...[0, 1, 2, 3, 4].map((group) =>
        notesOf(
          group,
          notes.filter((_, at) => at % 5 === group),
        ),
      ),
    ],
  };
}

/** The hostile notes once more, as groups beside each other and close together. */
function besideAndDense(): ReportNode[] {
  const sides = [0, 1, 2].map(
    (group): NotesNode => ({
      ...notesOf(group, group === 2 ? [] : HOSTILE_NOTES.slice(group * 2 + 1, group * 2 + 3)),
      facts: group === 2 ? 'Deze groep zei hier niets' : '9 briefjes',
    }),
  );
  return [
    { type: 'heading', level: 1, text: 'Naast elkaar', id: 'naast' },
    { type: 'sides', sides },
    { type: 'heading', level: 1, text: 'Dicht opeen', id: 'dicht', minor: true },
    {
      type: 'section',
      dense: true,
      children: [
        { type: 'heading', level: 2, text: 'Een stapel', id: 'stapel' },
        { type: 'paragraph', style: 'question', text: 'Wat viel je op?' },
        notesOf(0, HOSTILE_NOTES),
        notesOf(1, [{ text: 'Kort.' }, { text: 'Ook kort.', late: true }]),
      ],
    },
  ];
}

/** A report with `count` ordinary notes over six places, and the hostile ones when asked for. */
export function sampleTree(count: number, hostile = false): ReportTree {
  const notes = Array.from({ length: count }, (_, index) => ({
    text: `${TEXTS[(index * 7) % TEXTS.length]}${index % 4 === 0 ? ` (${index})` : ''}`,
    ...(index % 9 === 0 && { late: true }),
  }));
  const share = Math.ceil(count / PLACES.length);
  return {
    language: 'nl',
    title: 'Samen bouwen aan werk & inkomen in <De Hoek>',
    subtitle: 'Verslag van een gesprek over integraal werk',
    organisation: 'Gemeente Voorbeeldstad',
    date: '21 november 2026',
    fileName: 'verslag-voorbeeldstad',
    cover: {
      picture: toVectorPicture(fullScene, sampleWords, sampleLabels, { x: 0, y: -330, w: 1600, h: 1280 }),
      alt: 'Een huis in de steigers met vier verlichte vensters.',
      sky: '#a1b4c2',
      ground: '#6c5c47',
      credits: [
        [
          'Gemaakt met kennis van het ',
          { link: 'https://www.hu.nl', text: 'Kenniscentrum Sociale Innovatie (HU)' },
        ],
        [{ link: 'https://www.movisie.nl', text: 'Movisie' }],
        [{ link: 'https://www.zonmw.nl', text: 'ZonMw' }],
      ],
    },
    words: {
      contents: 'Inhoud',
      page: 'Pagina {n} van {m}',
      contentsLink: '{title}, pagina {n}',
      table: 'Tabel {n}',
      figure: 'Figuur {n}',
      late: 'nagekomen',
      missing: {
        one: 'Eén teken kon niet worden getoond. Daar staat [?].',
        other: '{n} tekens konden niet worden getoond. Daar staat [?].',
        named: 'Het gaat om: {scripts}.',
      },
    },
    blocks: [
      {
        type: 'section',
        children: [
          { type: 'heading', level: 1, text: 'Over deze sessie', id: 'over' },
          {
            type: 'paragraph',
            text: [
              'Op ',
              { strong: '21 november 2026' },
              ' praatten 60 mensen met elkaar. Meer lees je bij ',
              {
                link: 'https://www.movisie.nl/artikel/integraal-werken',
                text: 'Integraal werken in de wijk, een lange titel die over het einde van de regel heen loopt',
              },
              ' en in de bronnen achterin.',
            ],
          },
          {
            type: 'paragraph',
            text: [
              'Een woord: ',
              { strong: 'مرحبا بكم' },
              ' staat ',
              { link: 'https://voorbeeld.nl/é', text: 'هنا (hier)' },
              '.',
            ],
          },
          { type: 'list', items: ['Vier groepen deden mee.', ['Alles is ', { strong: 'zonder naam' }, '.']] },
          { type: 'list', ordered: true, items: ['Eerst schrijven.', 'Dan lezen.'] },
          {
            type: 'table',
            caption: 'Aantal briefjes per groep',
            head: ['Groep', 'Briefjes', 'Opmerking'],
            rowHeaders: true,
            widths: [2, 1, 3],
            rows: [
              ...GROUPS.map(({ label }, index) => [
                label,
                String(index * 12 + count),
                'Geschreven in stilte.',
              ]),
              ...(hostile ? [['Lang', '1', 'Een zin die steeds terugkomt. '.repeat(400)]] : []),
              ['Totaal', String(count), ''],
            ],
          },
          { type: 'figure', picture: PICTURE, alt: 'Een huis met het woord Thuis.', caption: 'Het huis.' },
        ],
      },
      ...PLACES.map((place, index) =>
        chapterOf(place, index, notes.slice(index * share, (index + 1) * share)),
      ),
      ...(hostile ? [chapterOf('Lastige briefjes', 99, HOSTILE_NOTES), ...besideAndDense()] : []),
      { type: 'pageBreak' },
      { type: 'heading', level: 1, text: 'Bronnen', id: 'bronnen' },
      { type: 'paragraph', style: 'small', text: 'Einde van het verslag.' },
    ],
  };
}
