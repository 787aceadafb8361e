import '#client/views/report/report.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ReportPreview } from '#client/views/report/ReportPreview.tsx';
import type { ReportBundle } from '#domain/report/ReportBundle.ts';
import type { ReportTree } from '#domain/report/ReportTree.ts';
import { makeInWorker } from '#report/worker/makeInWorker.ts';

/** What one PDF took in the browser, in ms and bytes; `block` is the longest that the page could do nothing. */
export interface Round {
  ms: number;
  bytes: number;
  block: number;
}

declare global {
  interface Window {
    renderOnce: (bundle: ReportBundle) => Promise<Round>;
    showReport: (tree: ReportTree) => void;
  }
}

/** Makes the PDF in a Worker as the product does, and watches whether the page stays alive meanwhile. */
window.renderOnce = async (bundle) => {
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
  const { bytes } = await makeInWorker({ bundle, download: 'pdf' }, () => {}).done;
  const ms = performance.now() - began;
  await new Promise((go) => setTimeout(go, 20));
  watching = false;
  return { ms, bytes: bytes.length, block };
};

/** The same report as the page shows it, for the browser to print. */
window.showReport = (tree) => {
  const place = document.getElementById('root');
  if (!place) throw new Error('no place for the report');
  flushSync(() => createRoot(place).render(<ReportPreview tree={tree} label={tree.title} />));
};
