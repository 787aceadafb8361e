import { asMap, asText, isName, PdfObjects, type PdfValue } from './PdfObjects.ts';
import { type PageText, pageText } from './pageText.ts';

/** A node of the tag tree, with the text that a screen reader gets from it. */
export interface Tag {
  type: string;
  /** Everything inside, in reading order; `actual` where the file says what the glyphs stand for. */
  text: string;
  children: readonly Tag[];
  alt?: string;
  actual?: string;
  lang?: string;
  scope?: string;
  /** How many link rectangles hang at it. */
  annotations: number;
}

/** What a PDF of ours says, as far as tests want to know. */
export interface ReadPdf {
  title: string | undefined;
  lang: string | undefined;
  marked: boolean;
  displayTitle: boolean;
  metadata: string;
  pages: readonly (PageText & { hasStructParents: boolean })[];
  /** The root of the tag tree. */
  tags: Tag;
  /** All tagged text, one block a line, in reading order. */
  text: string;
  bookmarks: readonly string[];
  links: readonly string[];
}

const INLINE = new Set(['Link', 'Span', 'Reference', 'Lbl']);

/** Reads a PDF that `renderPdf` made. Rejects (throws) what is not put together as pdfkit does. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const objects = new PdfObjects(bytes);
  const root = objects.trailer.get('Root');
  const pageRefs = listOf(objects.entry(objects.entry(root, 'Pages'), 'Kids'));
  const pages = pageRefs.map((ref) => ({
    ...pageText(objects, ref),
    hasStructParents: typeof objects.entry(ref, 'StructParents') === 'number',
  }));
  const pageIndex = new Map(pageRefs.map((ref, index) => [JSON.stringify(ref), index]));
  const textOf = (page: PdfValue | undefined, id: number) =>
    pages[pageIndex.get(JSON.stringify(page)) ?? -1]?.tagged.get(id) ?? '';
  const top = listOf(objects.entry(objects.entry(root, 'StructTreeRoot'), 'K'));
  const [tags] = top.map((ref) => tagOf(objects, ref, textOf));
  if (!tags) throw new Error('no tag tree');
  return {
    title: asText(objects.entry(objects.trailer.get('Info'), 'Title')),
    lang: asText(objects.entry(root, 'Lang')),
    marked: objects.entry(objects.entry(root, 'MarkInfo'), 'Marked') === true,
    displayTitle: objects.entry(objects.entry(root, 'ViewerPreferences'), 'DisplayDocTitle') === true,
    metadata: Buffer.from(objects.stream(asMap(objects.get(root)).get('Metadata')), 'latin1').toString(
      'utf8',
    ),
    pages,
    tags,
    text: tags.text,
    bookmarks: bookmarksOf(objects, objects.entry(root, 'Outlines')),
    links: pageRefs.flatMap((ref) => linksOf(objects, ref)),
  };
}

/** All tags below one, itself included, in reading order. */
export function allTags(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap(allTags)];
}

function tagOf(
  objects: PdfObjects,
  ref: PdfValue,
  textOf: (page: PdfValue | undefined, id: number) => string,
): Tag {
  const element = asMap(objects.get(ref));
  const type = element.get('S');
  const children: Tag[] = [];
  let text = '';
  let annotations = 0;
  for (const kid of listOf(objects.get(element.get('K')))) {
    const value = objects.get(kid);
    if (typeof value === 'number') {
      text += textOf(element.get('Pg'), value);
      continue;
    }
    const map = asMap(value);
    const id = map.get('MCID');
    if (typeof id === 'number') {
      text += textOf(map.get('Pg'), id);
    } else if (map.has('Obj')) {
      annotations += 1;
    } else {
      const child = tagOf(objects, kid, textOf);
      children.push(child);
      text += INLINE.has(child.type) || text === '' ? child.text : `\n${child.text}`;
    }
  }
  const [alt, actual, lang] = ['Alt', 'ActualText', 'Lang'].map((key) =>
    asText(objects.get(element.get(key))),
  );
  const scope = objects.entry(element.get('A'), 'Scope');
  return {
    type: isName(type) ? type.name : '',
    text: actual ?? text,
    children,
    annotations,
    ...(alt !== undefined && { alt }),
    ...(actual !== undefined && { actual }),
    ...(lang !== undefined && { lang }),
    ...(isName(scope) && { scope: scope.name }),
  };
}

function bookmarksOf(objects: PdfObjects, outline: PdfValue): string[] {
  const titles: string[] = [];
  let item = asMap(objects.entry(outline, 'First'));
  while (item.size > 0) {
    titles.push(asText(objects.get(item.get('Title'))) ?? '', ...bookmarksOf(objects, item));
    item = asMap(objects.get(item.get('Next')));
  }
  return titles;
}

function linksOf(objects: PdfObjects, page: PdfValue): string[] {
  return listOf(objects.entry(page, 'Annots')).flatMap((ref) => {
    const url = asText(objects.entry(objects.entry(ref, 'A'), 'URI'));
    return url === undefined ? [] : [url];
  });
}

function listOf(value: PdfValue): PdfValue[] {
  if (Array.isArray(value)) return value;
  return value === null ? [] : [value];
}
