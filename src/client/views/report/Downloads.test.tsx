import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FACILITATOR, holdKey, sampleRoomWith, showAt } from '#client/conduct/testing/inRoom.tsx';
import type { FileRequest, NamedFile } from './makeInWorker.ts';
import { ReportView } from './ReportView.tsx';

const makeInWorker = vi.hoisted(() => vi.fn());
vi.mock('./makeInWorker.ts', () => ({ makeInWorker }));

const asked = () => makeInWorker.mock.lastCall?.[0] as FileRequest;
async function show() {
  holdKey('facilitator');
  const room = sampleRoomWith();
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  showAt('/verslag/w-sample', '/verslag/:id', <ReportView />, room);
  await userEvent.click(await screen.findByRole('heading', { name: 'Andere vormen' }));
}

beforeEach(() => {
  makeInWorker.mockReset();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  return () => vi.restoreAllMocks();
});

describe('other forms of the report', () => {
  it('are not offered to who has no key', () => {
    showAt('/verslag/w-sample', '/verslag/:id', <ReportView />, sampleRoomWith());
    expect(screen.queryByRole('button', { name: /^Bewaar:/ })).toBeNull();
  });

  it('are made one at a time, with progress, and saved under a clear name', async () => {
    let finish: (made: NamedFile) => void = () => {};
    makeInWorker.mockImplementation((_request, progress: (share: number) => void) => {
      progress(0.25);
      return { done: new Promise((resolve) => (finish = resolve)), cancel: () => {} };
    });
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar: Word' }));
    expect(screen.getByText('We maken het bestand… 25%')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar: Excel' }));
    expect(makeInWorker).toHaveBeenCalledOnce();
    expect(asked().download).toBe('docx');
    expect(asked().view.workshop.size).toBe(1);
    const name = '2026-11-23-gemeente-verslag.docx';
    await act(async () => finish({ bytes: new Uint8Array([1]), missing: 0, name }));
    expect(saved).toHaveBeenCalledOnce();
    expect(screen.getByText(/2026-11-23-gemeente-verslag\.docx/)).toBeTruthy();
  });

  it('can be stopped, and say so when they fail', async () => {
    makeInWorker.mockImplementation(() => {
      let stop: (reason: unknown) => void = () => {};
      const done = new Promise<never>((_resolve, reject) => (stop = reject));
      return { done, cancel: () => stop(new DOMException('stop', 'AbortError')) };
    });
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar: Alles in één map (zip)' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.getByText('Gestopt. Er is niets bewaard.')).toBeTruthy();
    makeInWorker.mockImplementation(() => ({ done: Promise.reject(new Error('kapot')), cancel: () => {} }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar: Excel' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Het bestand maken lukte niet');
  });
});
