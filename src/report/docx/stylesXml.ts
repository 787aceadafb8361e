import { XML_HEAD } from '../office/xmlText.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const INK = '22303C';
const BRICK = 'B5523B';
const FONT = 'Calibri';

interface Look {
  /** Half points. */
  size?: number;
  bold?: boolean;
  colour?: string;
  /** Twentieths of a point. */
  before?: number;
  after?: number;
  /** Kept on one page with what follows. */
  next?: boolean;
  outline?: number;
  based?: string;
  more?: string;
}

function style(id: string, name: string, look: Look): string {
  const { size, bold, colour, before, after, next, outline, based = 'Standaard', more = '' } = look;
  const spacing =
    before === undefined && after === undefined
      ? ''
      : `<w:spacing w:before="${before ?? 0}" w:after="${after ?? 0}"/>`;
  const paragraph = `${next ? '<w:keepNext/><w:keepLines/>' : ''}${spacing}${more}${outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`}`;
  const letters = `${bold ? '<w:b/><w:bCs/>' : ''}${colour ? `<w:color w:val="${colour}"/>` : ''}${size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : ''}`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/>${next || outline !== undefined ? '<w:next w:val="Standaard"/>' : ''}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
}

/** Every style of the report, by its built-in name where Word has one, so that headings, contents and captions work. */
export const STYLES_XML = `${XML_HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}" w:eastAsia="${FONT}"/><w:color w:val="${INK}"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${[
  style('Titel', 'Title', { size: 60, bold: true, before: 240, after: 80, next: true }),
  style('Ondertitel', 'Subtitle', { size: 28, after: 160 }),
  style('Kop1', 'heading 1', { size: 40, bold: true, before: 480, after: 160, next: true, outline: 0 }),
  style('Kop2', 'heading 2', {
    size: 28,
    bold: true,
    colour: BRICK,
    before: 320,
    after: 100,
    next: true,
    outline: 1,
  }),
  style('Kop3', 'heading 3', { size: 24, bold: true, before: 240, after: 80, next: true, outline: 2 }),
  style('Inhoudskop', 'TOC Heading', { size: 32, bold: true, before: 360, after: 120, next: true }),
  style('Inhoud1', 'toc 1', { bold: true, before: 80, after: 40 }),
  style('Inhoud2', 'toc 2', { after: 20, more: '<w:ind w:left="284"/>' }),
  style('Inleiding', 'Inleiding', { size: 26, after: 160, next: true }),
  style('Vraag', 'Vraag', { size: 24, bold: true, before: 160, after: 80, next: true }),
  style('Klein', 'Klein', { size: 18, colour: '4A555E' }),
  style('Groep', 'Groep', { size: 23, bold: true, before: 200, after: 60, next: true }),
  style('Lijst', 'List Paragraph', { after: 60 }),
  style('Briefje', 'Briefje', { based: 'Lijst', after: 60 }),
  style('Bijschrift', 'caption', { size: 19, bold: true, before: 160, after: 80 }),
  style('Tabeltekst', 'Tabeltekst', { size: 19, before: 40, after: 40 }),
  style('Tabelkop', 'Tabelkop', { based: 'Tabeltekst', bold: true, size: 19, before: 40, after: 40 }),
  style('Koptekst', 'header', { size: 17, colour: '4A555E' }),
  style('Voettekst', 'footer', { size: 17, colour: '4A555E' }),
].join(
  '',
)}<w:style w:type="table" w:styleId="Tabelraster"><w:name w:val="Table Grid"/><w:basedOn w:val="Standaardtabel"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="${INK}"/><w:bottom w:val="single" w:sz="6" w:space="0" w:color="${INK}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="DDD3C3"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F3E7D3"/></w:tcPr></w:tblStylePr></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="2B557C"/><w:u w:val="single"/></w:rPr></w:style></w:styles>`;

const level = (format: string, text: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl>`;

/** Bullets are list 1; every ordered list after that begins again at 1. */
export function numberingXml(ordered: number): string {
  const lists = Array.from(
    { length: ordered },
    (_, at) =>
      `<w:num w:numId="${at + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `${XML_HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level('decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${lists.join('')}</w:numbering>`;
}

/** Settings that are those of a Word of today, and the language of proofing. */
export const SETTINGS_XML = `${XML_HEAD}<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="nl-NL"/></w:settings>`;
