import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FACILITATOR, holdKey, sampleRoomWith, seatIn, showAt } from '#client/conduct/testing/inRoom.tsx';
import type { Rendering } from '#report/pdf/renderInWorker.ts';
import { ReportView } from './ReportView.tsx';

const renderInWorker = vi.hoisted(() =>
  vi.fn<(tree: unknown, progress: (share: number) => void) => Rendering>(),
);
vi.mock('#report/pdf/renderInWorker.ts', () => ({
  renderInWorker,
  prepareRendering: () => {},
  endRendering: () => {},
}));

async function show() {
  holdKey('facilitator');
  const room = sampleRoomWith();
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' });
  const inwoner = seatIn(room, 's-inw', 'inwoner');
  for (const [contributionId, text] of [
    ['n1', 'Rust in huis'],
    ['n2', 'Dit blijft weg'],
  ] as const)
    inwoner({
      type: 'contribute',
      contributionId,
      activityId: 'droom',
      promptId: 'droom-1',
      hideGroup: false,
      data: { text },
    });
  room.act(FACILITATOR, { type: 'hideContribution', contributionId: 'n2', hidden: true });
  showAt('/verslag/w-sample', '/verslag/:id', <ReportView />, room);
  return within(await screen.findByRole('article', { name: 'Voorbeeld van het verslag' }));
}

beforeEach(() => {
  renderInWorker.mockReset();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  return () => vi.restoreAllMocks();
});

describe('the report', () => {
  it('needs the facilitator’s key', () => {
    showAt('/verslag/w-sample', '/verslag/:id', <ReportView />, sampleRoomWith());
    expect(screen.getByText(/heeft de sleutel van deze sessie niet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Download PDF' })).toBeNull();
  });

  it('shows what was said with headings and tables, and nothing that was hidden', async () => {
    const sheet = await show();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Verslag' })),
    );
    expect(sheet.getByRole('heading', { level: 2, name: 'Samen bouwen in Oost' })).toBeTruthy();
    expect(sheet.getByRole('heading', { level: 3, name: 'Over deze sessie' })).toBeTruthy();
    expect(sheet.getByRole('table', { name: /Deelnemers en briefjes/ })).toBeTruthy();
    expect(sheet.getAllByText('Rust in huis').length).toBeGreaterThan(0);
    expect(sheet.queryByText('Dit blijft weg')).toBeNull();
  });

  it('shows how far the PDF is, saves it, and counts what could not be shown', async () => {
    let finish: (made: { bytes: Uint8Array<ArrayBuffer>; missing: number }) => void = () => {};
    renderInWorker.mockImplementation((_tree, progress) => {
      progress(0.5);
      return { done: new Promise((resolve) => (finish = resolve)), cancel: () => {} };
    });
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Download PDF' }));
    expect(screen.getByText('Het verslag wordt gemaakt… 50%')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('LABEL'));
    await act(async () => finish({ bytes: new Uint8Array([1]), missing: 2 }));
    expect(saved).toHaveBeenCalledOnce();
    expect(screen.getByText(/2026-11-23-gemeente-voorbeeld-samen-bouwen-in-oost-verslag\.pdf/)).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Download opnieuw' })),
    );
    expect(screen.getByText(/2 tekens konden we niet laten zien/)).toBeTruthy();
  });

  it('can be stopped, and says so when it fails', async () => {
    renderInWorker.mockImplementation(() => {
      let stop: (reason: unknown) => void = () => {};
      const done = new Promise<never>((_resolve, reject) => (stop = reject));
      return { done, cancel: () => stop(new DOMException('stop', 'AbortError')) };
    });
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Download PDF' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(screen.getByText('Gestopt. Er is niets bewaard.')).toBeTruthy();
    renderInWorker.mockImplementation(() => ({ done: Promise.reject(new Error('kapot')), cancel: () => {} }));
    await userEvent.click(screen.getByRole('button', { name: 'Download PDF' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Het verslag maken lukte niet');
  });

  it('takes a foreword and a conclusion per place, and shows them at once', async () => {
    const sheet = await show();
    await userEvent.type(screen.getByLabelText('Voorwoord'), 'Dank aan iedereen.');
    await userEvent.tab();
    expect(await sheet.findByRole('heading', { level: 3, name: 'Vooraf' })).toBeTruthy();
    expect(sheet.getByText('Dank aan iedereen.')).toBeTruthy();
    await userEvent.click(screen.getAllByText('Schrijf een conclusie')[0] as HTMLElement);
    await userEvent.type(screen.getByLabelText('Conclusie bij Inwoner'), 'Rust eerst.');
    await userEvent.tab();
    expect(sheet.getAllByText(/Rust eerst\./).length).toBe(2);
  });

  it('keeps what was typed after a pause, and the space before the next word', async () => {
    const sheet = await show();
    const field = screen.getByLabelText<HTMLTextAreaElement>('Voorwoord');
    await userEvent.type(field, 'Dank aan ');
    expect(await sheet.findByText('Dank aan')).toBeTruthy();
    expect(field.value).toBe('Dank aan ');
    await userEvent.type(field, 'iedereen.');
    await userEvent.tab();
    expect(await sheet.findByText('Dank aan iedereen.')).toBeTruthy();
  });

  it('leaves a place out everywhere, says so, and takes that back', async () => {
    const sheet = await show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Inwoner' }));
    expect(sheet.queryByText('Rust in huis')).toBeNull();
    expect(sheet.getByText(/liet deze onderdelen weg uit het verslag: Inwoner/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    expect(sheet.getAllByText('Rust in huis').length).toBeGreaterThan(0);
    expect(screen.getByText('Ongedaan gemaakt.')).toBeTruthy();
  });

  it('leaves a note out, puts one back, and covers words', async () => {
    const sheet = await show();
    expect(sheet.queryByRole('button', { name: /^Laat weg/ })).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: /Briefjes weglaten of afdekken/ }));
    await userEvent.click(sheet.getAllByRole('button', { name: 'Dek af: Rust in huis' })[0] as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'huis' }));
    await userEvent.click(screen.getByRole('button', { name: 'Maak onleesbaar' }));
    expect(sheet.getAllByText('Rust in ▇▇▇').length).toBeGreaterThan(0);
    await userEvent.click(sheet.getAllByRole('button', { name: /^Laat weg/ })[0] as HTMLElement);
    expect(sheet.queryByText('Rust in ▇▇▇')).toBeNull();
    expect(screen.getByText('2 briefjes zijn weggelaten')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Zet terug: Dit blijft weg' }));
    expect(sheet.getAllByText('Dit blijft weg').length).toBeGreaterThan(0);
  });
});
