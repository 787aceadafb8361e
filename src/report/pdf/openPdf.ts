import PDFDocument, { type DocumentInfo } from 'pdfkit';
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

/** pdfkit copies titles into XML as they are; a title like "Huis & tuin" would break the whole packet. */
class ReportPdf extends PDFDocument {
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
  const chunks: Uint8Array[] = [];
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk));
    pdf.on('end', () => resolve(joined(chunks)));
    pdf.on('error', reject);
  });
  pdf.appendXML(UA_METADATA);
  return { pdf, bytes };
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
