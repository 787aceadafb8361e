import type { ReportWords, VectorPicture } from '#domain/report/ReportTree.ts';
import type { Relation } from '../office/parts.ts';

/** A drawing as pixels; null where nothing can draw. */
export type Raster = (picture: VectorPicture, width: number) => Promise<Uint8Array | null>;

/** What is gathered while the body of a Word file is written: pictures, links, lists and places to jump to. */
export class Draft {
  readonly words: ReportWords;
  readonly relations: Relation[] = [
    { id: 'rId1', type: 'styles', target: 'styles.xml' },
    { id: 'rId2', type: 'numbering', target: 'numbering.xml' },
    { id: 'rId3', type: 'settings', target: 'settings.xml' },
    { id: 'rId4', type: 'header', target: 'header1.xml' },
    { id: 'rId5', type: 'footer', target: 'footer1.xml' },
  ];
  readonly images: Record<string, Uint8Array> = {};
  /** Pictures of the tree, drawn before the body is written. */
  readonly drawn = new Map<VectorPicture, Uint8Array>();
  /** Ordered lists; each counts from 1. */
  ordered = 0;
  tables = 0;
  figures = 0;
  readonly #bookmarks = new Map<string, string>();
  #last = 0;

  constructor(words: ReportWords) {
    this.words = words;
  }

  /** The relation to a web address; the same address has the same one. */
  link(url: string): string {
    const known = this.relations.find((each) => each.type === 'hyperlink' && each.target === url);
    return known?.id ?? this.#relate({ type: 'hyperlink', target: url, external: true });
  }

  /** The relation to a picture in the file. */
  image(png: Uint8Array): string {
    const name = `beeld${Object.keys(this.images).length + 1}.png`;
    this.images[`word/media/${name}`] = png;
    return this.#relate({ type: 'image', target: `media/${name}` });
  }

  /** A number that no other bookmark or picture of the file has. */
  nextId(): number {
    this.#last += 1;
    return this.#last;
  }

  /** The name under which Word finds a heading; Word takes only short ones. */
  bookmark(headingId: string): string {
    const name = this.#bookmarks.get(headingId) ?? `_Kop${this.#bookmarks.size + 1}`;
    this.#bookmarks.set(headingId, name);
    return name;
  }

  #relate(relation: Omit<Relation, 'id'>): string {
    const id = `rId${this.relations.length + 1}`;
    this.relations.push({ id, ...relation });
    return id;
  }
}
