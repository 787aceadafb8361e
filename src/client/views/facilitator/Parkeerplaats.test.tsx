import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith, seatIn } from '#client/conduct/testing/inRoom.tsx';
import { createSession } from '#client/sync/createSession.ts';
import { SessionProvider } from '#client/sync/SessionProvider.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import { Parkeerplaats } from './Parkeerplaats.tsx';

function desk() {
  const room = sampleRoomWith();
  const professional = seatIn(room, 's1', 'professional');
  const inwoner = seatIn(room, 's2', 'inwoner');
  professional({ type: 'park', parkedId: 'q1', text: 'Wie betaalt dit?', hideGroup: false });
  inwoner({ type: 'park', parkedId: 'q2', text: 'Wanneer hoor ik iets?', hideGroup: false });
  const session = createSession({ host: room.attach(FACILITATOR), actor: FACILITATOR, backoff: () => 1 });
  render(
    <SessionProvider session={session}>
      <Parkeerplaats />
    </SessionProvider>,
  );
  return room;
}

const open = () => userEvent.click(screen.getByRole('button', { name: 'Lees vragen (alleen jij)' }));

describe('the parkeerplaats on the desk', () => {
  it('says how many wait, and shows what they say only when asked: residents first', async () => {
    desk();
    expect(screen.getByText('2 vragen wachten.')).toBeTruthy();
    expect(screen.queryByText('Wie betaalt dit?')).toBeNull();
    await open();
    const texts = screen.getAllByText(/\?$/, { selector: '.note-row__text' });
    expect(texts.map((each) => each.textContent)).toEqual(['Wanneer hoor ik iets?', 'Wie betaalt dit?']);
  });

  it('gives a question to somebody, answers one, leaves one out', async () => {
    const room = desk();
    await open();
    const [first, second] = screen.getAllByRole('listitem');
    if (!first || !second) throw new Error('two questions');
    await userEvent.type(within(first).getByLabelText(/Wie pakt dit op/), 'wijkteam');
    await userEvent.type(within(first).getByLabelText('Antwoord'), 'In maart');
    await userEvent.click(within(second).getByRole('button', { name: /^Laat niet zien/ }));
    expect(room.state.care.get('q2')).toMatchObject({ lead: 'wijkteam', answer: 'In maart', hidden: false });
    expect(room.state.care.get('q1')).toMatchObject({ hidden: true });
    expect(screen.getByText('Alle vragen hebben een antwoord of iemand die ze oppakt.')).toBeTruthy();
  });

  it('shows them on the wall, which lets tablets see them; takes one typed for somebody', async () => {
    const room = desk();
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Zet op het grote scherm' }));
    expect(workshopOf(room.state)).toMatchObject({ aside: { kind: 'parked' }, parkedShown: true });
    await userEvent.click(screen.getByRole('button', { name: 'Haal van het grote scherm' }));
    expect(workshopOf(room.state)).toMatchObject({ aside: null, parkedShown: true });
    await userEvent.type(screen.getByLabelText('Typ een vraag van iemand anders'), 'Van papier');
    await userEvent.click(screen.getByRole('button', { name: 'Parkeer' }));
    expect([...room.state.parked.values()].at(-1)).toMatchObject({ text: 'Van papier', groupId: null });
  });

  it('given eerst bekijken, then each is approved by what it says, and until then it is nowhere', async () => {
    const room = desk();
    act(() => void room.act(FACILITATOR, { type: 'setApproval', on: true }));
    expect(screen.getByText('2 vragen wachten. 2 vragen moet je nog goedkeuren.')).toBeTruthy();
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Keur goed: Wie betaalt dit?' }));
    expect(room.state.care.get('q1')?.approved).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Zet op het grote scherm' }));
    const hall = classView(room.state, 'wall', BLOCKS);
    expect([...hall.parked.keys()]).toEqual(['q1']);
    await userEvent.click(screen.getByRole('button', { name: 'Keur alles goed' }));
    expect(screen.getByText('Alle vragen zijn bekeken.')).toBeTruthy();
    expect(classView(room.state, 'wall', BLOCKS).parked.size).toBe(2);
  });

  it('given nobody asked anything, then one that was said aloud can be typed, and read when it stands there', async () => {
    const room = sampleRoomWith();
    const session = createSession({ host: room.attach(FACILITATOR), actor: FACILITATOR, backoff: () => 1 });
    render(
      <SessionProvider session={session}>
        <Parkeerplaats />
      </SessionProvider>,
    );
    const type = { name: 'Typ een vraag van iemand anders' };
    await userEvent.click(screen.getByRole('button', type));
    await userEvent.type(screen.getByRole('textbox', type), 'Wie betaalt dat?');
    await userEvent.click(screen.getByRole('button', { name: 'Parkeer' }));
    expect(room.state.parked.size).toBe(1);
    act(() => {
      room.act(FACILITATOR, { type: 'closeWorkshop' });
    });
    expect(screen.getByRole('button', { name: 'Lees vragen (alleen jij)' })).toBeTruthy();
  });
});
