import { act, cleanup, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { note, participant } from '#client/sync/sampleRoom.testing.ts';
import { AT_ITS_ADDRESS, field, tabletPerTest } from './tabletPerTest.testing.tsx';

const tablet = tabletPerTest();

describe('a participant', () => {
  it('without a seat is shown the way in', () => {
    localStorage.clear();
    render(AT_ITS_ADDRESS);
    expect(screen.getByRole('link', { name: 'Doe mee' }).getAttribute('href')).toBe('/mee');
  });

  it('waits until the facilitator begins', async () => {
    tablet.open();
    expect(await screen.findByRole('heading', { name: 'We beginnen zo.' })).toBeTruthy();
    expect(screen.getByText('Je praat mee als Inwoner')).toBeTruthy();
    expect(screen.queryByText('De volgende vraag komt zo.'), 'one hears what stands there').toBeNull();
  });

  it('reads plain Dutch as a resident, with the other Dutch one tap away and remembered', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Vraag p1 (eenvoudig)' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Zoals professionals het zeggen' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Vraag p1' })).toBeTruthy();
    cleanup();
    tablet.open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Vraag p1' })).toBeTruthy();
  });

  it('as a professional reads professional Dutch and the question of the own group', async () => {
    tablet.ask('vraag1');
    tablet.open('s2');
    expect(await screen.findByRole('heading', { level: 1, name: 'Vraag p1prof' })).toBeTruthy();
  });

  it('looks back at earlier notes, and hears of a new question there', async () => {
    tablet.ask('vraag1');
    tablet.room.act(participant('s1'), note('n1', 'Van eerst', 'vraag1'));
    tablet.ask('vraag2');
    const user = tablet.open();
    await field();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: 'Mijn eerdere briefjes' }));
    expect(await screen.findByText('Van eerst')).toBeTruthy();
    tablet.facilitate({ type: 'goTo', activityId: 'vraag1' });
    await user.click(await screen.findByRole('button', { name: 'Naar de vraag van nu' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Vraag p1 (eenvoudig)' })).toBeTruthy();
  });

  it('changes group', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await field();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: 'Kies een andere groep' }));
    await user.click(await screen.findByRole('radio', { name: /Professional/ }));
    await user.click(screen.getByRole('button', { name: 'Kies deze groep' }));
    expect(await screen.findByText('Je praat mee als Professional')).toBeTruthy();
    expect(tablet.room.state.seat.get('s1')?.groupId).toBe('prof');
  });

  it('empties the device at the end, and warns when something is unsent', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await user.type(await field(), 'Nooit verstuurd');
    tablet.facilitate({ type: 'closeWorkshop' });
    expect(await screen.findByRole('heading', { name: 'Dank je wel.' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Maak dit apparaat leeg' }));
    expect(await screen.findByText(/tekst die niet verstuurd is/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ja, maak leeg' }));
    expect(await screen.findByRole('heading', { name: 'Dit apparaat is leeg.' })).toBeTruthy();
    expect(tablet.room.state.seat.get('s1')?.left).toBe(true);
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/w1|s1|verstuurd/);
  });

  it('is told when the session was deleted', async () => {
    tablet.open();
    await screen.findByRole('heading', { name: 'We beginnen zo.' });
    act(() => tablet.room.end('deleted'));
    expect(await screen.findByRole('heading', { name: 'Dit gesprek is gewist' })).toBeTruthy();
  });
});
