import i18next from 'i18next';
import formats from '#i18n/nl/formats.json';
import reportText from '#i18n/nl/reportText.json';
import scene from '#i18n/nl/scene.json';
import { reportBundle } from '#i18n/reportBundle.ts';
import { makeFile } from '#report/makeFile.ts';
import { fontsBrowser } from '#report/pdf/fontsBrowser.ts';
import { drawInBrowser } from '#report/picture/drawInBrowser.ts';
import type { WorkerReply } from '#report/worker/askWorker.ts';
import type { FileRequest, NamedFile } from './makeInWorker.ts';

/** Runs in a module Worker: puts the report together and makes the file that it is asked for. */
async function answer({ view, places, download }: FileRequest): Promise<void> {
  try {
    await i18next.init({
      lng: 'nl',
      resources: { nl: { formats, reportText, scene } },
      interpolation: { escapeValue: false },
    });
    const bundle = reportBundle(i18next, view, places);
    const tools = { fonts: fontsBrowser, draw: drawInBrowser };
    const made = await makeFile(bundle, download, tools, (share) => reply({ type: 'progress', share }));
    reply({ type: 'done', ...made, name: bundle.names[download] }, [made.bytes.buffer]);
  } catch (error) {
    reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function reply(message: WorkerReply<NamedFile>, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

self.addEventListener('message', (event: MessageEvent<FileRequest>) => {
  void answer(event.data);
});
