import type { CDPSession, Page } from '@playwright/test';

/** What Lighthouse calls slow 4G: a round trip of 150 ms, 1.6 Mbit/s down, 750 kbit/s up; and a slow processor. */
const SLOW = {
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  cpu: 4,
} as const;

/** The line and the processor of a page: slow on request, and everything that comes over it is counted. */
export class Line {
  readonly #cdp: CDPSession;
  #bytes = 0;

  private constructor(cdp: CDPSession) {
    this.#cdp = cdp;
  }

  static async of(page: Page): Promise<Line> {
    const cdp = await page.context().newCDPSession(page);
    const line = new Line(cdp);
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
      line.#bytes += encodedDataLength;
    });
    await cdp.send('Network.enable');
    return line;
  }

  async slow(): Promise<void> {
    const { cpu, ...network } = SLOW;
    await this.#cdp.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  }

  async fast(): Promise<void> {
    await this.#cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    await this.#cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }

  /** As on a device that was never here before. */
  async forget(): Promise<void> {
    await this.#cdp.send('Network.clearBrowserCache');
  }

  /** Counts from here. */
  reset(): void {
    this.#bytes = 0;
  }

  /** Kilobytes (1,000) that came in, headers included, as they were sent. */
  get kB(): number {
    return this.#bytes / 1_000;
  }
}
