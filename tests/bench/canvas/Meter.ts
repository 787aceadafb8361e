import type { Browser, CDPSession, Page } from '@playwright/test';

interface ProcessInfo {
  readonly type: string;
  readonly id: number;
  /** Seconds of processor time since it began. */
  readonly cpuTime: number;
}

/** What a page costs, read from outside by the browser's own protocol. */
export class Meter {
  readonly #browser: CDPSession;
  readonly #page: CDPSession;

  private constructor(browser: CDPSession, page: CDPSession) {
    this.#browser = browser;
    this.#page = page;
  }

  static async on(browser: Browser, page: Page): Promise<Meter> {
    return new Meter(await browser.newBrowserCDPSession(), await page.context().newCDPSession(page));
  }

  /** Makes the page's own thread so many times slower. */
  async throttle(times: number): Promise<void> {
    await this.#page.send('Emulation.setCPUThrottlingRate', { rate: times });
  }

  /** Lets the collector of garbage run now, and not in what is measured next. */
  async tidy(): Promise<void> {
    await this.#page.send('HeapProfiler.collectGarbage');
  }

  /**
   * Does something, and tells how many milliseconds of processor time renderers and the process that draws took
   * meanwhile. On a busy machine that says more than the clock.
   */
  async cpuDuring<T>(work: () => Promise<T>): Promise<{ readonly cpuMs: number; readonly result: T }> {
    const before = await this.#usage();
    const result = await work();
    const after = await this.#usage();
    let cpuMs = 0;
    // A page that was closed may still be on its way out: who was not there at both ends does not count.
    for (const [id, ms] of after) cpuMs += ms - (before.get(id) ?? ms);
    return { cpuMs, result };
  }

  async #usage(): Promise<Map<number, number>> {
    const answer = await this.#browser.send('SystemInfo.getProcessInfo');
    const processes = answer.processInfo as readonly ProcessInfo[];
    const ours = processes.filter(({ type }) => type === 'renderer' || type.toLowerCase() === 'gpu');
    if (ours.length < 2)
      throw new Error(`no renderer and GPU process among ${processes.map((one) => one.type)}`);
    return new Map(ours.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
  }

  /** How often something is painted in `ms` in which nobody touches the page. */
  async repaints(ms: number): Promise<number> {
    let paints = 0;
    const count = ({ value }: { value: readonly unknown[] }) => {
      for (const event of value) if ((event as { name?: string }).name === 'Paint') paints += 1;
    };
    this.#browser.on('Tracing.dataCollected', count as never);
    const complete = new Promise((resolve) => this.#browser.once('Tracing.tracingComplete', resolve));
    await this.#browser.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
    });
    await new Promise((resolve) => setTimeout(resolve, ms));
    await this.#browser.send('Tracing.end');
    await complete;
    this.#browser.off('Tracing.dataCollected', count as never);
    return paints;
  }
}
