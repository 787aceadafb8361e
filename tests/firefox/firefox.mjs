#!/usr/bin/env node
/**
 * Starts the Firefox named in PRAATPLAAT_FIREFOX as Playwright would, and stands between the two: stock Firefox does not
 * know every command that Playwright's WebDriver BiDi sends when it opens a context. What only emulates a preference is
 * answered here, so that the test goes on.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const UNKNOWN = 'unknown command';
/** Playwright sets a field's value where React watches it, and React takes it for its own: nothing would be typed. */
const TYPED = 'inputElement.value = value;';
const TYPED_UNSEEN = "Reflect.set(Object.getPrototypeOf(inputElement), 'value', value, inputElement);";
/** Commands without which a test says the same. */
const MAY_BE_MISSING = /^emulation\./;
const DOWNLOADS = { 'browsingContext.downloadWillBegin': 1, 'browsingContext.downloadEnd': 1 };
const READY = /^WebDriver BiDi listening on (ws:\/\/.*)$/;

const browser = spawn(process.env['PRAATPLAAT_FIREFOX'] ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => browser.kill(signal));
browser.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
browser.on('exit', (code) => process.exit(code ?? 1));

createInterface({ input: browser.stderr }).on('line', (line) => {
  const address = READY.exec(line)?.[1];
  if (address === undefined) console.error(line);
  else standBetween(address);
});

/** @param {string} address of Firefox */
function standBetween(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    const at = server.address();
    if (at !== null && typeof at === 'object')
      console.error(`WebDriver BiDi listening on ws://127.0.0.1:${at.port}`);
  });
  server.on('connection', (playwright, { url = '' }) => {
    const firefox = new WebSocket(address + url, { perMessageDeflate: false, maxPayload: 0 });
    const open = new Promise((resolve) => firefox.once('open', resolve));
    /** @type {Map<number, string>} ids of commands that may be missing */
    const asked = new Map();
    playwright.on('message', async (data) => {
      const { id, method } = JSON.parse(String(data));
      if (MAY_BE_MISSING.test(method)) asked.set(id, method);
      await open;
      firefox.send(String(data).replace(TYPED, TYPED_UNSEEN));
    });
    firefox.on('message', (data) => {
      const answer = JSON.parse(String(data));
      const method = asked.get(answer.id);
      asked.delete(answer.id);
      const missing = method !== undefined && answer.error === UNKNOWN;
      if (missing) playwright.send(JSON.stringify({ type: 'success', id: answer.id, result: {} }));
      else if (answer.method in DOWNLOADS) playwright.send(JSON.stringify(named(answer)));
      else playwright.send(String(data));
    });
    playwright.on('close', () => firefox.close());
    firefox.on('close', () => playwright.close());
  });
}

/**
 * A file that a page made itself comes without a navigation, and Playwright passes over a download without an id.
 *
 * @param {{ params: { navigation: string | null, download?: string, url: string } }} event
 */
function named(event) {
  const { navigation, download, url } = event.params;
  return { ...event, params: { ...event.params, download: download ?? navigation ?? url } };
}
