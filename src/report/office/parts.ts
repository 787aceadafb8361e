import { XML_HEAD, xmlText } from './xmlText.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A relation from one part of an Office file to another, or to an address outside it. */
export interface Relation {
  id: string;
  /** The last part of the relation's type, such as `styles` or `hyperlink`. */
  type: string;
  target: string;
  external?: boolean;
}

/** `[Content_Types].xml`: what each part is. `parts`: content type by path from the root. */
export function contentTypes(parts: Readonly<Record<string, string>>): string {
  const overrides = Object.entries(parts)
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
    .join('');
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides}</Types>`;
}

/** A `.rels` part. */
export function relations(all: readonly Relation[]): string {
  const lines = all.map(({ id, type, target, external }) => {
    const kind = type === 'core-properties' ? `${PACKAGE}/relationships/metadata` : `${OFFICE}/relationships`;
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${kind}/${type}" Target="${xmlText(target)}"${mode}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

/** The parts that every Office file has beside its content: relations of the root and properties. */
export function packageParts(
  main: string,
  { title, organisation, language }: { title: string; organisation: string; language: string },
): Record<string, string> {
  return {
    '_rels/.rels': relations([
      { id: 'rId1', type: 'officeDocument', target: main },
      { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
      { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    'docProps/core.xml': `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(organisation)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`,
    'docProps/app.xml': `${XML_HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>Praatplaat</Application></Properties>`,
  };
}

/** Content types of those parts. */
export const PACKAGE_TYPES = {
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;
