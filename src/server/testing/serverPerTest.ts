import { afterEach, beforeEach } from 'vitest';
import type { AppOptions } from '../app.ts';
import { type Answer, startTestServer, type TestServer } from './startTestServer.ts';

/** What `serverPerTest` gives a test file. */
export interface ServerPerTest {
  /** The server of the test that runs. */
  readonly server: TestServer;
  /** Lets a server with these settings take its place; both are ended after the test. */
  start(over: Partial<AppOptions>): Promise<TestServer>;
  post<T>(path: string, body?: unknown, key?: string): Promise<Answer<T>>;
}

/** A server with a data folder of its own before every test of the file that calls this, ended after it. */
export function serverPerTest(): ServerPerTest {
  const started: TestServer[] = [];
  async function start(over: Partial<AppOptions> = {}): Promise<TestServer> {
    const server = await startTestServer(over);
    started.push(server);
    return server;
  }
  beforeEach(async () => {
    await start();
  });
  afterEach(async () => {
    for (const each of started.splice(0)) await each.end();
  });
  const its: ServerPerTest = {
    get server() {
      const last = started.at(-1);
      if (!last) throw new Error('no test runs');
      return last;
    },
    start,
    post: (path, body, key) => its.server.request('POST', path, body, key),
  };
  return its;
}
