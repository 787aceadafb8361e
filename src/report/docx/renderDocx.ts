import type { FigureNode, ReportNode, ReportTree } from '#domain/report/ReportTree.ts';
import { packed } from '../office/packed.ts';
import { contentTypes, PACKAGE_TYPES, packageParts, relations } from '../office/parts.ts';
import { XML_HEAD } from '../office/xmlText.ts';
import { blocksXml, pictureXml } from './blocksXml.ts';
import { Draft, type Raster } from './Draft.ts';
import { field, paragraph, run, runs } from './runs.ts';
import { numberingXml, SETTINGS_XML, STYLES_XML } from './stylesXml.ts';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ');
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** Pixels across a drawing: sharp in print on A4. */
const PICTURE_WIDTH = 1_800;

/**
 * Renders a report as a Word file to work on: real styles and heading levels, a contents that Word keeps up to date,
 * tables with header rows, pictures with their text, Dutch as the language. `draw` makes the pictures; without one
 * their texts stand there.
 */
export async function renderDocx(tree: ReportTree, draw: Raster): Promise<Uint8Array<ArrayBuffer>> {
  const draft = new Draft(tree.words);
  for (const picture of [tree.cover.picture, ...figuresIn(tree.blocks).map((node) => node.picture)]) {
    const png = await draw(picture, PICTURE_WIDTH);
    if (png) draft.drawn.set(picture, png);
  }
  const body = [
    coverXml(draft, tree),
    contentsXml(draft, tree),
    blocksXml(draft, tree.blocks),
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1588" w:right="1363" w:bottom="1418" w:left="1363" w:header="709" w:footer="709" w:gutter="0"/><w:titlePg/></w:sectPr>',
  ].join('');
  return packed({
    '[Content_Types].xml': contentTypes({
      'word/document.xml': `${TYPE}.document.main+xml`,
      'word/styles.xml': `${TYPE}.styles+xml`,
      'word/numbering.xml': `${TYPE}.numbering+xml`,
      'word/settings.xml': `${TYPE}.settings+xml`,
      'word/header1.xml': `${TYPE}.header+xml`,
      'word/footer1.xml': `${TYPE}.footer+xml`,
      ...PACKAGE_TYPES,
    }),
    ...packageParts('word/document.xml', tree),
    'word/document.xml': `${XML_HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(draft.relations),
    'word/styles.xml': STYLES_XML,
    'word/numbering.xml': numberingXml(draft.ordered),
    'word/settings.xml': SETTINGS_XML,
    'word/header1.xml': `${XML_HEAD}<w:hdr ${NAMESPACES}>${paragraph('Koptekst', run([tree.title, tree.organisation].filter(Boolean).join(' · ')))}</w:hdr>`,
    'word/footer1.xml': `${XML_HEAD}<w:ftr ${NAMESPACES}>${paragraph('Voettekst', footerRuns(tree.words.page))}</w:ftr>`,
    ...draft.images,
  });
}

function coverXml(draft: Draft, tree: ReportTree): string {
  const facts = [tree.organisation, tree.date].filter((fact) => fact.trim() !== '').join(', ');
  return [
    paragraph('Titel', run(tree.title)),
    paragraph('Ondertitel', run(tree.subtitle)),
    paragraph('', run(facts, { bold: true })),
    pictureXml(draft, tree.cover.picture, tree.cover.alt, 'Plaat'),
    ...tree.cover.credits.map((credit) => paragraph('Klein', runs(draft, credit))),
  ].join('');
}

/** Headings as a field: there to read at once, with page numbers as soon as Word works them out. */
function contentsXml(draft: Draft, tree: ReportTree): string {
  const headings = headingsIn(tree.blocks).filter((each) => each.level <= 2);
  if (headings.length === 0) return '';
  const mark = (type: string, more = '') => `<w:r><w:fldChar w:fldCharType="${type}"${more}/></w:r>`;
  const begin = `${mark('begin', ' w:dirty="true"')}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>${mark('separate')}`;
  const lines = headings.map(({ level, text, id }, at) =>
    paragraph(
      `Inhoud${level}`,
      `${at === 0 ? begin : ''}<w:hyperlink w:anchor="${draft.bookmark(id)}" w:history="1">${run(text)}</w:hyperlink>${at === headings.length - 1 ? mark('end') : ''}`,
    ),
  );
  const title = paragraph('Inhoudskop', run(draft.words.contents), '<w:pageBreakBefore/>');
  // A report that begins on a new page by itself would leave an empty one behind the contents.
  const begins = tree.blocks[0]?.type === 'pageBreak';
  return `${title}${lines.join('')}${begins ? '' : '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'}`;
}

function footerRuns(words: string): string {
  return words
    .split(/(\{n\}|\{m\})/)
    .map((part) =>
      part === '{n}' ? field('PAGE', '1') : part === '{m}' ? field('NUMPAGES', '1') : part && run(part),
    )
    .join('');
}

function headingsIn(nodes: readonly ReportNode[]): Extract<ReportNode, { type: 'heading' }>[] {
  return nodes.flatMap((node) =>
    node.type === 'heading' ? [node] : node.type === 'section' ? headingsIn(node.children) : [],
  );
}

function figuresIn(nodes: readonly ReportNode[]): FigureNode[] {
  return nodes.flatMap((node) =>
    node.type === 'figure' ? [node] : node.type === 'section' ? figuresIn(node.children) : [],
  );
}
