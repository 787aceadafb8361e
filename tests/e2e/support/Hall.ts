import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { type PageWatch, watchPage } from './watchPage.ts';

/** Screens as they stand in a hall, in CSS pixels. */
const SCREENS = {
  laptop: { width: 1366, height: 768 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 360, height: 740 },
  wall: { width: 1280, height: 720 },
} as const;
const STILL = { reducedMotion: 'reduce', serviceWorkers: 'block' } as const;
/** A device as it is at home: what moves moves, and what is kept for later is kept. */
export const LIVELY = { reducedMotion: 'no-preference', serviceWorkers: 'allow' } as const;

/**
 * The devices in one hall. Each has a browser context of its own, because tablets share neither storage nor
 * connections, and each of its pages is watched. Who moves in a test is not what it is about: nothing flies by itself,
 * and no device keeps the whole program for a day without a network, unless a test asks for it.
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
    const context = await this.#browser.newContext({ viewport: SCREENS[screen], ...STILL, ...options });
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
