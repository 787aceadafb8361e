import '#client/views/report/report.css';
import './fonts.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ReportPreview } from '#client/views/report/ReportPreview.tsx';
import type { ReportTree } from '#domain/report/ReportTree.ts';
import { setupI18n } from '#i18n/setupI18n.ts';
import { prepareRendering, renderInWorker } from '#report/pdf/renderInWorker.ts';

/** What one PDF took in the browser, in ms and bytes; `block` is the longest that the page could do nothing. */
export interface Round {
  ms: number;
  bytes: number;
  block: number;
}

declare global {
  interface Window {
    prepareRendering: () => void;
    renderOnce: (tree: ReportTree) => Promise<Round>;
    htmlOf: (tree: ReportTree) => Promise<string>;
    showHtml: (html: string) => void;
  }
}

window.prepareRendering = prepareRendering;

/** Makes the PDF in a Worker as the product does, and watches whether the page stays alive meanwhile. */
window.renderOnce = async (tree) => {
  let block = 0;
  let watching = true;
  let before = performance.now();
  const watch = new MessageChannel();
  watch.port1.onmessage = () => {
    const now = performance.now();
    block = Math.max(block, now - before);
    before = now;
    if (watching) setTimeout(() => watch.port2.postMessage(0), 1);
  };
  watch.port2.postMessage(0);
  await new Promise((go) => setTimeout(go, 50));
  block = 0;
  const began = performance.now();
  const { bytes } = await renderInWorker(tree).done;
  const ms = performance.now() - began;
  await new Promise((go) => setTimeout(go, 20));
  watching = false;
  return { ms, bytes: bytes.length, block };
};

/** The same report as the page shows it, as HTML. */
window.htmlOf = async (tree) => {
  await setupI18n(['report']);
  const place = document.createElement('div');
  flushSync(() => createRoot(place).render(<ReportPreview tree={tree} label={tree.title} />));
  return place.innerHTML;
};

/** Puts a report into the page, for the browser to lay out and print. */
window.showHtml = (html) => {
  const place = document.getElementById('root');
  if (!place) throw new Error('no place for the report');
  place.innerHTML = html;
};
