import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { writeDraft } from '#client/sync/drafts.ts';
import { note, participant } from '#client/sync/sampleRoom.testing.ts';
import { field, sendButton, tabletPerTest } from './tabletPerTest.testing.tsx';

const tablet = tabletPerTest();

describe('writing', () => {
  it('sends a note, sees it kept, and may write another', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await user.type(await field(), 'Eén vast gezicht');
    await user.click(sendButton());
    expect(await screen.findByText('Bewaard')).toBeTruthy();
    expect(tablet.texts()).toEqual(['Eén vast gezicht']);
    expect((await field()).value).toBe('');
    expect(screen.getAllByText(/Wil je er nog een schrijven/).length).toBeGreaterThan(0);
  });

  it('takes pressing twice for once, as a hand that trembles does', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await user.type(await field(), 'Eén vast gezicht');
    await user.dblClick(sendButton());
    expect(await screen.findByText('Bewaard')).toBeTruthy();
    expect(tablet.texts()).toEqual(['Eén vast gezicht']);
    expect(screen.queryByText('Schrijf eerst iets op je briefje.')).toBeNull();
  });

  it('says which note the buttons are for', async () => {
    tablet.ask('vraag1');
    tablet.room.act(participant('s1'), note('n1', 'Een tuin', 'vraag1'));
    tablet.open();
    const button = await screen.findByRole('button', { name: 'Haal weg' });
    const about = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toBe('Een tuin');
  });

  it('says that a note is not kept yet while there is no line, and keeps it', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    const area = await field();
    act(() => tablet.host.drop());
    expect(screen.getByText(/Geen internet/)).toBeTruthy();
    await user.type(area, 'Zonder wifi');
    await user.click(sendButton());
    expect(screen.getByText('Wordt bewaard…')).toBeTruthy();
    expect(screen.queryByText(/is binnen/), 'it is on the device alone').toBeNull();
    act(() => tablet.host.restore());
    expect(await screen.findByText('Bewaard')).toBeTruthy();
    expect(await screen.findByText('Er is weer internet. Alles is verstuurd.')).toBeTruthy();
    expect(tablet.texts()).toEqual(['Zonder wifi']);
  });

  it('does not say that everything was sent beside a text that was not', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await user.type(await field(), 'Nog niet af');
    act(() => tablet.host.drop());
    act(() => tablet.host.restore());
    expect(await screen.findByText('Er is weer internet. Je kunt verder.')).toBeTruthy();
  });

  it('has its half-written text back after a reload', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await user.type(await field(), 'Half geschr');
    cleanup();
    tablet.open();
    expect((await field()).value).toBe('Half geschr');
  });

  it('has no text in the field that hangs as a note already, and leaves one that is being typed alone', async () => {
    tablet.ask('vraag1');
    writeDraft({ workshopId: 'w1', seatId: 's1', activityId: 'vraag1', promptId: 'p1' }, 'Al verstuurd');
    tablet.room.act(participant('s1'), note('n1', 'Al verstuurd', 'vraag1'));
    const user = tablet.open();
    expect((await field()).value).toBe('');
    await user.type(await field(), 'Al verstuurd');
    expect((await field()).value).toBe('Al verstuurd');
  });

  it('says so while somebody writes what this device cannot keep', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      removeItem: () => {},
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      length: 0,
    });
    await user.type(await field(), 'Half');
    expect(screen.getByText(/Deze browser bewaart niets/)).toBeTruthy();
    vi.unstubAllGlobals();
    await user.type(await field(), ' en heel');
    expect(screen.queryByText(/Deze browser bewaart niets/)).toBeNull();
  });

  it('refuses a note that is too long at the field, cuts nothing off', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    const area = await field();
    await user.click(area);
    await user.paste('a'.repeat(503));
    expect(screen.getByText('Je briefje is 3 tekens te lang. Maak er twee briefjes van.')).toBeTruthy();
    await user.click(sendButton());
    expect(area.value.length).toBe(503);
    expect(tablet.texts()).toEqual([]);
  });

  it('says what is wrong with an empty note', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await field();
    await user.click(sendButton());
    expect(await screen.findByText('Schrijf eerst iets op je briefje.')).toBeTruthy();
  });

  it('warns gently for a number, and sends all the same', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await user.type(await field(), 'Bel 06-12345678');
    expect(screen.getByText('Staat hier een naam of nummer? Haal die liever weg.')).toBeTruthy();
    await user.click(sendButton());
    await waitFor(() => expect(tablet.texts()).toEqual(['Bel 06-12345678']));
  });

  it('hangs a note with everybody when the group is not to be seen', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await user.type(await field(), 'Stil');
    await user.click(screen.getByRole('checkbox', { name: /Laat mijn groep niet zien/ }));
    await user.click(sendButton());
    await waitFor(() => expect([...tablet.room.state.contribution.values()][0]?.groupId).toBeNull());
  });

  it('edits while the question is open and withdraws after asking', async () => {
    tablet.ask('vraag1');
    tablet.room.act(participant('s1'), note('n1', 'Eerst zo', 'vraag1'));
    const user = tablet.open();
    await user.click(await screen.findByRole('button', { name: 'Wijzig' }));
    const area = screen.getByRole('textbox', { name: 'Wijzig je briefje' });
    await user.clear(area);
    await user.type(area, 'Nu zo');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(tablet.texts()).toEqual(['Nu zo']));
    await user.click(screen.getByRole('button', { name: 'Haal weg' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ja, haal weg' }));
    await waitFor(() => expect(tablet.texts()).toEqual([]));
  });
});
