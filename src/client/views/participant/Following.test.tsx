import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { note, participant } from '#client/sync/sampleRoom.testing.ts';
import { field, sendButton, tabletPerTest } from './tabletPerTest.testing.tsx';

const tablet = tabletPerTest();

describe('following the facilitator', () => {
  it('gets a doorvraag under the question of its own group, and its answer goes there', async () => {
    const user = tablet.open('s2');
    tablet.ask('vraag1');
    const own = (await screen.findByRole('heading', { level: 1 })).textContent;
    tablet.facilitate({ type: 'askPrompt', activityId: 'vraag1', promptId: 'p1more' });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(own));
    expect(screen.getByText('Eerst vroegen we jullie:').parentElement?.textContent).toContain(own ?? '');
    await user.type(await field(), 'Op de doorvraag');
    await user.click(sendButton());
    expect([...tablet.room.state.contribution.values()][0]?.promptId).toBe('p1more');
  });

  it('keeps a half-written text at its question when the facilitator goes on, and offers to send it', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await user.type(await field(), 'Nog niet af');
    tablet.ask('vraag2');
    expect((await field()).value).toBe('');
    expect(screen.getByText('Je schreef nog bij de vorige vraag.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Toch versturen' }));
    await waitFor(() => expect(tablet.texts()).toEqual(['Nog niet af']));
    expect([...tablet.room.state.contribution.values()][0]?.promptId).toBe('p1');
    expect(screen.queryByText('Je schreef nog bij de vorige vraag.')).toBeNull();
  });

  it('shows what was half-written when the session was closed, and has it in its field when it goes on', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await user.type(await field(), 'Midden in een zin');
    tablet.facilitate({ type: 'closeWorkshop' });
    expect(await screen.findByText('Midden in een zin')).toBeTruthy();
    expect(screen.getByText(/Dit is niet verstuurd/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Toch versturen' })).toBeNull();
    tablet.facilitate({ type: 'reopenWorkshop' });
    expect((await field()).value).toBe('Midden in een zin');
    expect(screen.queryByText(/Dit is niet verstuurd/)).toBeNull();
  });

  it('asks before it throws a half-written text away, and is at the question afterwards', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await user.type(await field(), 'Nog niet af');
    tablet.ask('vraag2');
    const discard = () => user.click(screen.getByRole('button', { name: 'Weggooien' }));
    await discard();
    await user.click(screen.getByRole('button', { name: 'Nee, laat staan' }));
    expect(screen.getByText('Nog niet af')).toBeTruthy();
    await discard();
    await user.click(screen.getByRole('button', { name: 'Ja, gooi weg' }));
    expect(screen.queryByText('Nog niet af')).toBeNull();
    await waitFor(() =>
      expect(document.activeElement === screen.getByRole('heading', { level: 1 })).toBe(true),
    );
  });

  it('sees everybody after the reveal: residents first, late ones marked, hidden ones gone', async () => {
    tablet.ask('vraag1');
    tablet.room.act(participant('s2'), note('n2', 'Van een professional', 'vraag1'));
    tablet.room.act(participant('s3'), note('n3', 'Van een inwoner', 'vraag1'));
    tablet.room.act(participant('s3'), note('n4', 'Dit gaat te ver', 'vraag1'));
    tablet.open();
    await field();
    expect(screen.queryByText('Van een inwoner')).toBeNull();
    tablet.facilitate(
      { type: 'hideContribution', contributionId: 'n4', hidden: true },
      { type: 'setActivityState', activityId: 'vraag1', to: 'revealed' },
    );
    act(() => void tablet.room.act(participant('s2'), note('n5', 'Te laat bedacht', 'vraag1')));
    const headings = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(headings).toEqual(['Inwoner1 briefje', 'Professional2 briefjes']);
    expect(screen.getByText('Te laat bedacht').closest('li')?.textContent).toContain('nagekomen');
    expect(screen.queryByText('Dit gaat te ver')).toBeNull();
  });

  it('keeps the field and its focus at the reveal when in the middle of a sentence', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    const area = await field();
    await user.type(area, 'Ik ben nog aan het ty');
    tablet.facilitate({ type: 'setActivityState', activityId: 'vraag1', to: 'revealed' });
    await screen.findByRole('heading', { name: 'De briefjes van de zaal' });
    expect(document.activeElement).toBe(area);
    await user.keyboard('pen');
    expect(area.value).toBe('Ik ben nog aan het typen');
  });

  it('gets the focus back on the button when the empty field folds at the reveal', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await user.click(await field());
    tablet.facilitate({ type: 'setActivityState', activityId: 'vraag1', to: 'revealed' });
    const again = await screen.findByRole('button', { name: 'Schrijf er nog een briefje bij' });
    expect(document.activeElement).toBe(again);
    await user.click(again);
    expect(document.activeElement).toBe(await field());
  });

  it('is at the heading of the next question when the field with the focus went away', async () => {
    tablet.ask('vraag1');
    const user = tablet.open();
    await user.type(await field(), 'Nog niet af');
    tablet.ask('vraag2');
    await screen.findByText('Je schreef nog bij de vorige vraag.');
    const { activeElement } = document;
    expect(activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('is told kindly when an own note was hidden', async () => {
    tablet.ask('vraag1');
    tablet.room.act(participant('s1'), note('n1', 'Van mij', 'vraag1'));
    tablet.open();
    await screen.findByText('Van mij');
    tablet.facilitate({ type: 'hideContribution', contributionId: 'n1', hidden: true });
    expect(await screen.findByText(/De begeleider liet dit briefje niet zien/)).toBeTruthy();
  });
});
