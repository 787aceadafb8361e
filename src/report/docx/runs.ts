import type { Inline } from '#domain/report/ReportTree.ts';
import { xmlText } from '../office/xmlText.ts';
import type { Draft } from './Draft.ts';

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether a text is read from right to left, by its first letter. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

interface RunLook {
  bold?: boolean;
  /** BCP 47 tag when it is another language than the report's. */
  lang?: string | undefined;
  style?: 'Hyperlink';
}

/** A piece of text as a run; line ends become line breaks. */
export function run(text: string, { bold, lang, style }: RunLook = {}): string {
  const rtl = isRightToLeft(text);
  const language = lang && /^[A-Za-z0-9-]{2,20}$/.test(lang) ? `<w:lang w:val="${lang}"/>` : '';
  const look = [
    style ? `<w:rStyle w:val="${style}"/>` : '',
    bold ? '<w:b/><w:bCs/>' : '',
    rtl ? '<w:rtl/>' : '',
    language,
  ].join('');
  const words = xmlText(text)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${line.replaceAll('\t', ' ')}</w:t>`)
    .join('<w:br/>');
  return `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}${words}</w:r>`;
}

/** Running text as runs; only addresses of the web and of mail become links. */
export function runs(draft: Draft, text: Inline): string {
  if (typeof text === 'string') return run(text);
  return text
    .map((span) => {
      if (typeof span === 'string') return run(span);
      if ('strong' in span) return run(span.strong, { bold: true });
      if (!/^(https?:\/\/|mailto:)/i.test(span.link)) return run(span.text);
      return `<w:hyperlink r:id="${draft.link(span.link)}" w:history="1">${run(span.text, { style: 'Hyperlink' })}</w:hyperlink>`;
    })
    .join('');
}

/** The words of running text, without look or links. */
export function plainText(text: Inline): string {
  if (typeof text === 'string') return text;
  return text
    .map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : span.text))
    .join('');
}

/** A field of Word with the text it shows until Word has worked it out. */
export function field(code: string, shown: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${run(shown)}${mark('end')}`;
}

/** A paragraph in a style; `more` are properties of this paragraph alone, in the order of the schema. */
export function paragraph(style: string, content: string, more = ''): string {
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${more}</w:pPr>${content}</w:p>`;
}
