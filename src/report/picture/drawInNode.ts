import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { VectorPicture } from '#domain/report/ReportTree.ts';
import { fontsNode } from '../pdf/fontsNode.ts';
import { renderSvg } from './renderSvg.ts';

const require = createRequire(import.meta.url);
let ready: Promise<Uint8Array[]> | undefined;

/** The same as in the browser, for tools that run in Node, where there is no canvas. */
export async function drawInNode(picture: VectorPicture, width: number): Promise<Uint8Array> {
  ready ??= prepare();
  const fontBuffers = await ready;
  const svg = renderSvg(picture, { title: '', alt: '' });
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: 'Noto Sans' },
  }).render();
  const png = drawn.asPng();
  drawn.free();
  return png;
}

async function prepare(): Promise<Uint8Array[]> {
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const { regular, bold } = await fontsNode();
  return [regular, bold];
}
