import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

const page = (script: string) => `<script type="module" src="${script}"></script>`;

/** A fresh tab at a path, whose server gives this page. */
async function freshTab(html: string, path = '/deelnemer/w1') {
  vi.resetModules();
  window.history.replaceState(null, '', path);
  vi.stubGlobal('fetch', async () => new Response(html));
  const { lookForNewVersion, renew } = await import('./newVersion.ts');
  const { NewVersionOffer } = await import('./NewVersionOffer.tsx');
  render(<NewVersionOffer />);
  return { look: (now = 1e9) => lookForNewVersion('/assets/index-AAA.js', now), renew };
}

beforeEach(() => () => {
  cleanup();
  vi.unstubAllGlobals();
});

test('given a page as the server has it, nothing is offered', async () => {
  const { look } = await freshTab(page('/assets/index-AAA.js'));
  await look();
  expect(screen.getByRole('status').textContent).toBe('');
});

test('given a newer page at the server, it is offered and nothing reloads by itself', async () => {
  const { look } = await freshTab(page('/assets/index-BBB.js'));
  await look();
  await screen.findByRole('button', { name: 'Vernieuwen' });
  expect(screen.getByRole('status').textContent).toContain('Er is een nieuwe versie.');
});

test('put off, it does not come back in this tab', async () => {
  const { look } = await freshTab(page('/assets/index-BBB.js'));
  await look();
  await userEvent.click(await screen.findByRole('button', { name: 'Straks' }));
  await look(9e12);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
});

test('the wall, and a page of the Wi-Fi itself, offer nothing', async () => {
  const wall = await freshTab(page('/assets/index-BBB.js'), '/scherm/w1');
  await wall.look();
  expect(screen.getByRole('status').textContent).toBe('');
  cleanup();
  const portal = await freshTab('<h1>Log in op de wifi</h1>');
  await portal.look();
  expect(screen.getByRole('status').textContent).toBe('');
});

test('renewing reloads once, also without a worker', async () => {
  const { renew } = await freshTab(page('/assets/index-BBB.js'));
  const reload = vi.fn();
  await renew(reload);
  expect(reload).toHaveBeenCalledOnce();
});

/** A worker of the browser, in a state that a test sets, and a registration that has it at a place. */
function comingWorker(place: 'waiting' | 'installing', state: string) {
  const said: unknown[] = [];
  const worker = Object.assign(new EventTarget(), {
    state,
    postMessage: (message: unknown) => {
      said.push(message);
      container.dispatchEvent(new Event('controllerchange'));
    },
  });
  const container = Object.assign(new EventTarget(), { getRegistration: async () => ({ [place]: worker }) });
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { serviceWorker: container }));
  const become = (next: string) => {
    worker.state = next;
    worker.dispatchEvent(new Event('statechange'));
  };
  return { said, become };
}

test('renewing lets the new worker in first, also one that is still fetching its files', async () => {
  const { renew } = await freshTab(page('/assets/index-BBB.js'));
  const reload = vi.fn();
  const ready = comingWorker('waiting', 'installed');
  await renew(reload);
  expect(ready.said).toEqual([{ type: 'SKIP_WAITING' }]);

  const slow = comingWorker('installing', 'installing');
  const renewed = renew(reload);
  await Promise.resolve();
  setTimeout(() => slow.become('installed'), 0);
  await renewed;
  expect(slow.said).toEqual([{ type: 'SKIP_WAITING' }]);
  expect(reload).toHaveBeenCalledTimes(2);
});

test('renewing waits for no worker that could not be installed', async () => {
  const { renew } = await freshTab(page('/assets/index-BBB.js'));
  const reload = vi.fn();
  const broken = comingWorker('installing', 'installing');
  setTimeout(() => broken.become('redundant'), 0);
  await renew(reload);
  expect(broken.said).toEqual([]);
  expect(reload).toHaveBeenCalledOnce();
});
