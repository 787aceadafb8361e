import { fontsBrowser } from './fontsBrowser.ts';
import { renderPdf } from './renderPdf.ts';
import { renderPicturePdf } from './renderPicturePdf.ts';
import type { RenderReply, RenderRequest } from './WorkerMessage.ts';

/** Runs in a module Worker: renders the report or the print that it is sent, so that the page stays alive meanwhile. */
async function answer(request: RenderRequest): Promise<void> {
  try {
    const fonts = await fontsBrowser();
    const done =
      'tree' in request
        ? await renderPdf(request.tree, fonts, (share) => reply({ type: 'progress', share }))
        : await renderPicturePdf(request.poster, fonts, request.size);
    reply({ type: 'done', ...done }, [done.bytes.buffer]);
  } catch (error) {
    reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function reply(message: RenderReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

self.addEventListener('message', (event: MessageEvent<RenderRequest>) => {
  void answer(event.data);
});
