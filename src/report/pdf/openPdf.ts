import PDFDocument, { type DocumentInfo, type StreamObject } from 'pdfkit';
import type { ReportTree } from '#domain/report/ReportTree.ts';
import { PAGE } from './theme.ts';

/** Says in the metadata that the file keeps to PDF/UA-1, with the schema that PDF/A wants for it. */
const UA_METADATA = `
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
 <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
  <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
  <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
   <pdfaProperty:name>part</pdfaProperty:name>
   <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
   <pdfaProperty:category>internal</pdfaProperty:category>
   <pdfaProperty:description>Part of the PDF/UA standard the document keeps to</pdfaProperty:description>
  </rdf:li></rdf:Seq></pdfaSchema:property>
 </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** So much text is gathered before it is made into bytes, in characters. */
const GATHERED = 0x10000;

/** What was written of a file so far. */
interface Sink {
  text: string;
  readonly chunks: Uint8Array[];
  /** Called with all bytes once the file is complete. */
  done: (bytes: Uint8Array) => void;
}

/** Not fields: pdfkit begins to write in its constructor, before fields of ours would be there. */
const sinks = new WeakMap<PDFDocument, Sink>();

function sinkOf(pdf: PDFDocument): Sink {
  const known = sinks.get(pdf);
  if (known) return known;
  const made: Sink = { text: '', chunks: [], done: () => {} };
  sinks.set(pdf, made);
  return made;
}

/**
 * pdfkit makes bytes of every line by itself and hands them on one by one; here they are gathered, per page and for the
 * file.
 */
class ReportPdf extends PDFDocument {
  override _write(data: string | Uint8Array): void {
    const sink = sinkOf(this);
    if (typeof data === 'string') {
      sink.text += `${data}\n`;
      this._offset += data.length + 1;
      if (sink.text.length > GATHERED) flush(sink);
    } else {
      flush(sink);
      sink.chunks.push(data);
      this._offset += data.length;
    }
  }

  override push(bytes: Uint8Array | null): boolean {
    const sink = sinkOf(this);
    flush(sink);
    if (bytes === null) sink.done(joined(sink.chunks));
    else sink.chunks.push(bytes);
    return true;
  }

  override addPage(): this {
    super.addPage();
    gather(this.page.content);
    return this;
  }

  /** pdfkit copies titles into XML as they are; a title like "Huis & tuin" would break the whole packet. */
  override _addInfo(): void {
    const plain = this.info;
    const escaped: DocumentInfo = { ...plain };
    for (const key of ['Title', 'Author', 'Subject', 'Creator', 'Producer'] as const) {
      escaped[key] = escapeXml(plain[key]);
    }
    this.info = escaped;
    super._addInfo();
    this.info = plain;
  }
}

/** Makes a stream keep what is written as text until it is ended. */
function gather(content: StreamObject): void {
  const write = content.write.bind(content);
  const finalize = content.finalize.bind(content);
  let text = '';
  content.write = (chunk) => {
    if (typeof chunk === 'string') {
      text += `${chunk}\n`;
      return;
    }
    write(text);
    text = '';
    write(chunk);
  };
  content.finalize = () => {
    write(text);
    finalize();
  };
}

/** An empty tagged document (A4 unless told otherwise) (PDF/UA-1, PDF/A-2a) and the promise of its bytes once it is ended. */
export function openPdf(
  tree: Pick<ReportTree, 'language' | 'title' | 'subtitle' | 'organisation'>,
  clean: (text: string) => string,
  size: [number, number] = [PAGE.width, PAGE.height],
) {
  const pdf = new ReportPdf({
    size,
    // pdfkit's own margins do nothing here: every place is computed by us
    margin: 0,
    pdfVersion: '1.7',
    // pdfkit's own PDF/UA subset writes a faulty CIDSet; PDF/A-2a with our metadata keeps to both
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: tree.language,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: clean(tree.title),
      Author: clean(tree.organisation),
      Subject: clean(tree.subtitle),
      Creator: 'Praatplaat',
      Producer: 'Praatplaat (pdfkit)',
    },
  });
  const bytes = new Promise<Uint8Array>((resolve) => {
    sinkOf(pdf).done = resolve;
  });
  pdf.appendXML(UA_METADATA);
  return { pdf, bytes };
}

function flush(sink: Sink): void {
  if (sink.text === '') return;
  const { text } = sink;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  sink.chunks.push(bytes);
  sink.text = '';
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
