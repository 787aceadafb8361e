import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { type PageWatch, watchPage } from './watchPage.ts';

/** Screens as they stand in a hall, in CSS pixels. */
const SCREENS = {
  laptop: { width: 1366, height: 768 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 360, height: 740 },
  wall: { width: 1280, height: 720 },
} as const;

/**
 * The devices in one hall. Each has a browser context of its own, because tablets share neither storage nor
 * connections, and each of its pages is watched.
 */
export class Hall {
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];
  readonly #watches = new Set<PageWatch>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** A device with one open page. */
  async device(screen: keyof typeof SCREENS, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: SCREENS[screen], ...options });
    context.on('page', (page) => this.#watches.add(watchPage(page)));
    this.#contexts.push(context);
    return context.newPage();
  }

  /** What went wrong on any page of any device so far. */
  faults(): string[] {
    return [...this.#watches].flatMap((watch) => watch.faults);
  }

  /** Switches all devices off. */
  async clear(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
  }
}
