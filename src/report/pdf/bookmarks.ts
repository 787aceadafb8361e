import type { Outline } from 'pdfkit';
import type { Flow } from './Flow.ts';
import { PAGE } from './theme.ts';

/** Makes a bookmark of every heading, nested as the headings are. */
export function addBookmarks(flow: Flow): void {
  const open: { level: number; outline: Outline }[] = [{ level: 0, outline: flow.pdf.outline }];
  for (const landmark of flow.landmarks) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= landmark.level) open.pop();
    const outline = open.at(-1)?.outline.addItem(landmark.text, {
      pageNumber: landmark.page,
      top: Math.max(0, landmark.top - 12),
      // pdfkit counts from the right edge here
      left: PAGE.width,
      fit: false,
      zoom: 0,
      expanded: false,
    });
    if (outline) open.push({ level: landmark.level, outline });
  }
}
