import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { CheckView } from './CheckView.tsx';
import { levelOf, OUTCOMES, worst } from './Finding.ts';
import { probeAddress, probeScreen } from './probeDevice.ts';

/** A venue: what its server answers, and whether its network lets a WebSocket through. */
function venue({ webSocket, others = 0 }: { webSocket: boolean | 'deaf'; others?: number }) {
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.includes('/api/host')) return Response.json({ addresses: ['http://192.168.1.20:3000'] });
    if (url.includes('/api/check')) return Response.json({ others });
    return new Response(url.includes('sid=') ? 'ok' : '0{"sid":"x"}');
  });
  vi.stubGlobal(
    'WebSocket',
    class {
      onmessage?: (event: { data: string }) => void;
      onerror?: () => void;
      constructor() {
        queueMicrotask(() => (webSocket ? this.onmessage?.({ data: '0{}' }) : this.onerror?.()));
      }
      send() {
        // As a proxy that closes what it does not understand.
        if (webSocket === 'deaf') queueMicrotask(() => this.onerror?.());
        else queueMicrotask(() => this.onmessage?.({ data: '40{}' }));
      }
      close() {}
    },
  );
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a network without WebSocket gets a remark and the detour, not a failure', async () => {
  venue({ webSocket: false });
  render(<CheckView />);
  await screen.findByText(/Dit netwerk houdt de directe verbinding tegen/);
});

test('a network that lets a WebSocket open, but not what a tablet says over it, gets the remark too', async () => {
  venue({ webSocket: 'deaf' });
  render(<CheckView />);
  await screen.findByText(/Dit netwerk houdt de directe verbinding tegen/);
});

test('a network whose own page answers everything is told to log in, and nothing else is called good', async () => {
  venue({ webSocket: false });
  vi.stubGlobal('fetch', async () => new Response('<h1>Log in op de wifi</h1>'));
  render(<CheckView />);
  await screen.findByText(/Moet je eerst inloggen op de wifi/);
  await screen.findByText(/Dit netwerk laat Praatplaat niet door/);
  await screen.findByText(/Zo werkt de sessie hier niet/);
});

test('another tablet that came by is counted, and the address is one that it can open', async () => {
  venue({ webSocket: true, others: 2 });
  render(<CheckView />);
  await screen.findByText('2 andere apparaten kunnen erbij.');
  await screen.findByText(/De directe verbinding werkt\. De omweg/);
  const address = screen.getByLabelText<HTMLInputElement>('Adres voor de tablet');
  expect(address.value).toMatch(/^http:\/\/192\.168\.1\.20:3000\/check\?zaal=[a-z0-9]{6}$/);
});

test('every outcome has a level, and together it is as bad as the worst', () => {
  expect(levelOf({ test: 'line', outcome: 'detour' })).toBe('mind');
  expect(worst(['good', 'bad', 'mind'])).toBe('bad');
  expect(worst(Object.values(OUTCOMES.screen))).toBe('mind');
});

test('http in a hall is a remark, https and the own computer are fine', () => {
  const at = (url: string) => levelOf(probeAddress(new URL(url)));
  expect([at('http://192.168.1.20:3000'), at('https://praatplaat.nl'), at('http://localhost:3000')]).toEqual([
    'mind',
    'good',
    'good',
  ]);
  expect(probeScreen({ innerWidth: 300, innerHeight: 600 }).outcome).toBe('tiny');
});
