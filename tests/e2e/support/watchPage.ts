import type { Page } from '@playwright/test';

/** What went wrong on a page behind the back of a test. */
export interface PageWatch {
  /** One line per fault; empty if all is well. */
  readonly faults: readonly string[];
}

/**
 * Notes uncaught errors, refusals by the CSP and requests to any host but our own, from now on.
 *
 * @param allow - faults that the test provokes on purpose
 */
export function watchPage(page: Page, allow: readonly RegExp[] = []): PageWatch {
  const faults: string[] = [];
  const note = (fault: string) => {
    if (!allow.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/i.test(message.text()))
      note(`csp: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const ours = ['localhost', '127.0.0.1', 'zaal.test'].includes(hostname);
    if (!ours && protocol !== 'data:' && protocol !== 'blob:') note(`request to ${hostname}`);
  });
  return { faults };
}
