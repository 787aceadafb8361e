import { type FontBytes, openFonts } from './Faces.ts';
import { fontsBrowser } from './fontsBrowser.ts';
import { renderPdf } from './renderPdf.ts';
import { renderPicturePdf } from './renderPicturePdf.ts';
import type { RenderReply, RenderRequest } from './WorkerMessage.ts';

/** Fetched as soon as the Worker starts, and kept: it may wait for its work, and do it more than once. */
let fonts = opened();

/** Runs in a module Worker: renders the report or the print that it is sent, so that the page stays alive meanwhile. */
async function answer(request: RenderRequest): Promise<void> {
  try {
    // who has network again gets another chance
    const bytes = await fonts.catch(() => {
      fonts = opened();
      return fonts;
    });
    const done =
      'tree' in request
        ? await renderPdf(request.tree, bytes, (share) => reply({ type: 'progress', share }))
        : await renderPicturePdf(request.poster, bytes, request.size);
    reply({ type: 'done', ...done }, [done.bytes.buffer]);
  } catch (error) {
    reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

async function opened(): Promise<FontBytes> {
  const bytes = await fontsBrowser();
  openFonts(bytes);
  return bytes;
}

function reply(message: RenderReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

// told to whoever asks
fonts.catch(() => {});

self.addEventListener('message', (event: MessageEvent<RenderRequest>) => {
  void answer(event.data);
});
