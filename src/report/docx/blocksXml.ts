import type { FigureNode, NotesNode, ReportNode, TableNode } from '#domain/report/ReportTree.ts';
import { xmlText } from '../office/xmlText.ts';
import { columnWidths } from './columnWidths.ts';
import type { Draft } from './Draft.ts';
import { field, isRightToLeft, paragraph, plainText, run, runs } from './runs.ts';

/** Width of the column of text on A4, in twentieths of a point and in the units of drawings. */
const COLUMN = 9_180;
const EMU_PER_POINT = 12_700;
const PARAGRAPH_STYLE = { lead: 'Inleiding', small: 'Klein', question: 'Vraag' } as const;
const NUMBERS_FROM = 2;

/** Blocks of the report as the content of a Word document. */
export function blocksXml(draft: Draft, nodes: readonly ReportNode[]): string {
  return nodes.map((node) => blockXml(draft, node)).join('');
}

function blockXml(draft: Draft, node: ReportNode): string {
  switch (node.type) {
    case 'section':
      return blocksXml(draft, node.children);
    case 'heading': {
      const id = draft.nextId();
      const name = draft.bookmark(node.id);
      return paragraph(
        `Kop${node.level}`,
        `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${run(node.text)}<w:bookmarkEnd w:id="${id}"/>`,
      );
    }
    case 'paragraph': {
      const style = node.style ? PARAGRAPH_STYLE[node.style] : '';
      return paragraph(style, runs(draft, node.text), direction(plainText(node.text)));
    }
    case 'list': {
      if (node.ordered) draft.ordered += 1;
      const list = node.ordered ? NUMBERS_FROM + draft.ordered - 1 : 1;
      return node.items
        .map((item) =>
          paragraph('Lijst', runs(draft, item), `${numbered(list)}${direction(plainText(item))}`),
        )
        .join('');
    }
    case 'notes':
      return notesXml(draft, node);
    case 'sides':
      return node.sides.map((side) => notesXml(draft, side)).join('');
    case 'table':
      return tableXml(draft, node);
    case 'figure':
      return figureXml(draft, node);
    case 'pageBreak':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  }
}

function numbered(list: number): string {
  return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
}

function direction(text: string): string {
  return isRightToLeft(text) ? '<w:bidi/>' : '';
}

function notesXml(draft: Draft, { label, mark, facts, items }: NotesNode): string {
  const colour = hex(mark.colour);
  const line = `<w:pBdr><w:left w:val="single" w:sz="24" w:space="6" w:color="${colour}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${hex(mark.paper)}"/>`;
  return [
    paragraph('Groep', run(label)),
    facts === undefined ? '' : paragraph('Klein', run(facts)),
    ...items.map(({ text, late, lang }) =>
      paragraph(
        'Briefje',
        `${run(text, { lang })}${late ? run(` (${draft.words.late})`) : ''}`,
        `${numbered(1)}${line}${direction(text)}`,
      ),
    ),
  ].join('');
}

function tableXml(draft: Draft, table: TableNode): string {
  const { caption, head, rows, rowHeaders } = table;
  draft.tables += 1;
  const wide = columnWidths(table, COLUMN);
  const cell = (text: string, at: number, style: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${wide[at] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(style, run(text), direction(text))}</w:tc>`;
  const headRow = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.map((text, at) => cell(text, at, 'Tabelkop')).join('')}</w:tr>`;
  const body = rows.map(
    (row) =>
      `<w:tr>${row.map((text, at) => cell(text, at, rowHeaders && at === 0 ? 'Tabelkop' : 'Tabeltekst')).join('')}</w:tr>`,
  );
  const look = `<w:tblLook w:val="0${rowHeaders ? '4A' : '42'}0" w:firstRow="1" w:lastRow="0" w:firstColumn="${rowHeaders ? 1 : 0}" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>`;
  return `${captionXml(draft.words.table, 'Tabel', draft.tables, caption, true)}<w:tbl><w:tblPr><w:tblStyle w:val="Tabelraster"/><w:tblW w:w="${COLUMN}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}<w:tblCaption w:val="${xmlText(caption)}"/></w:tblPr><w:tblGrid>${wide.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>${headRow}${body.join('')}</w:tbl>${paragraph('Klein', '')}`;
}

/** `Tabel 1: …`, with a number that Word counts by itself. */
function captionXml(words: string, sequence: string, n: number, caption: string, keep: boolean): string {
  const [before = '', after = ''] = words.split('{n}');
  const number = field(`SEQ ${sequence} \\* ARABIC`, String(n));
  return paragraph(
    'Bijschrift',
    `${run(before)}${number}${run(`${after}: ${caption}`)}`,
    keep ? '<w:keepNext/>' : '',
  );
}

function figureXml(draft: Draft, node: FigureNode): string {
  draft.figures += 1;
  const picture = pictureXml(draft, node.picture, node.alt, `Figuur ${draft.figures}`);
  const caption =
    node.caption === undefined
      ? ''
      : captionXml(draft.words.figure, 'Figuur', draft.figures, node.caption, false);
  return `${picture}${caption}`;
}

/** A drawing as wide as the column, with its text for who cannot see it; only that text where nothing could draw it. */
export function pictureXml(draft: Draft, picture: FigureNode['picture'], alt: string, name: string): string {
  const png = draft.drawn.get(picture);
  if (png === undefined) return paragraph('Klein', run(alt));
  const width = (COLUMN / 20) * EMU_PER_POINT;
  const height = Math.round((width * picture.height) / picture.width);
  const id = draft.nextId();
  const described = `id="${id}" name="${xmlText(name)}" descr="${xmlText(alt)}"`;
  const size = `cx="${width}" cy="${height}"`;
  return `<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${described}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr ${described}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${draft.image(png)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

function hex(colour: string): string {
  return colour.slice(1, 7).toUpperCase();
}
