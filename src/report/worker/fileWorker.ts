import { type MadeFile, makeFile } from '../makeFile.ts';
import { fontsBrowser } from '../pdf/fontsBrowser.ts';
import { drawInBrowser } from '../picture/drawInBrowser.ts';
import type { WorkerReply } from './askWorker.ts';
import type { FileRequest } from './makeInWorker.ts';

/** Runs in a module Worker: makes the file that it is asked for. */
async function answer({ bundle, download }: FileRequest): Promise<void> {
  try {
    const tools = { fonts: fontsBrowser, draw: drawInBrowser };
    const made = await makeFile(bundle, download, tools, (share) => reply({ type: 'progress', share }));
    reply({ type: 'done', ...made }, [made.bytes.buffer]);
  } catch (error) {
    reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function reply(message: WorkerReply<MadeFile>, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

self.addEventListener('message', (event: MessageEvent<FileRequest>) => {
  void answer(event.data);
});
