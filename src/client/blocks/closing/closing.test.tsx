import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACILITATOR, sampleRoomWith, seatIn } from '#client/conduct/testing/inRoom.tsx';
import { fetchLate } from '#client/late.ts';
import { RegisterProvider } from '#client/reading/useRegister.tsx';
import { createSession } from '#client/sync/createSession.ts';
import { SessionProvider, useSession } from '#client/sync/SessionProvider.tsx';
import { FeedbackOnTablet } from '../feedback/FeedbackOnTablet.tsx';
import { WordOnTablet } from '../word/WordOnTablet.tsx';

// Comes with the line in the product; a test should not have to wait for it.
beforeAll(async () => void (await fetchLate()));

function Shown({ block }: { block: 'word' | 'feedback' }) {
  const activity = useSession(({ view }) => view.activity.get('nu'));
  if (!activity) return null;
  return block === 'word' ? <WordOnTablet activity={activity} /> : <FeedbackOnTablet activity={activity} />;
}

function tablet(block: 'word' | 'feedback') {
  const room = sampleRoomWith({
    op: 'patch',
    kind: 'activity',
    id: 'nu',
    set: { block, state: 'open', everOpened: true, promptId: null },
  });
  seatIn(room, 's1', 'inwoner');
  const actor = { role: 'participant', seatId: 's1' } as const;
  room.act(FACILITATOR, { type: 'goTo', activityId: 'nu' });
  const show = () => {
    const session = createSession({ host: room.attach(actor), actor, backoff: () => 1 });
    return render(
      <SessionProvider session={session}>
        <RegisterProvider fallback="tekst_b1">
          <Shown block={block} />
        </RegisterProvider>
      </SessionProvider>,
    );
  };
  return { room, show, given: () => [...room.state.contribution.values()][0]?.data };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the one-word round on a tablet', () => {
  it('keeps a half-typed word over a reload, sends one, changes it until all are shown', async () => {
    const { room, show, given } = tablet('word');
    const first = show();
    await userEvent.type(screen.getByRole('textbox', { name: 'Jouw woord' }), 'hoop');
    first.unmount();
    show();
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'hoop');
    await press('Verstuur');
    expect(given()).toEqual({ text: 'hoop' });
    await press('Wijzig');
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.type(screen.getByRole('textbox'), 'moed{Enter}');
    expect(given()).toEqual({ text: 'moed' });
    act(() => {
      room.act({ role: 'host' }, { type: 'takeSeat', seatId: 's2', groupId: 'professional', people: 1 });
      room.act(FACILITATOR, { type: 'setActivityState', activityId: 'nu', to: 'revealed' });
      room.act(
        { role: 'participant', seatId: 's2' },
        {
          type: 'contribute',
          contributionId: 'w2',
          activityId: 'nu',
          promptId: null,
          hideGroup: false,
          data: { text: 'samen' },
        },
      );
    });
    expect(screen.queryByRole('button', { name: 'Wijzig' })).toBeNull();
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      expect.stringContaining('moed'),
      expect.stringContaining('samen'),
    ]);
  });

  it('says kindly that a word is too long', async () => {
    const { show, given } = tablet('word');
    show();
    await userEvent.type(screen.getByRole('textbox'), 'x'.repeat(32));
    await press('Verstuur');
    expect(screen.getByText('Dit is 2 tekens te lang. Kies een korter woord.')).toBeTruthy();
    expect(given()).toBeUndefined();
  });
});

describe('feedback on a tablet', () => {
  it('is one tap and, who wants, one line; can be changed while it is open', async () => {
    const { show, given } = tablet('feedback');
    show();
    await press('Verstuur');
    expect(screen.getByRole('alert').textContent).toBe('Tik eerst een antwoord aan.');
    await userEvent.click(screen.getByRole('radio', { name: 'Een beetje' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Wat kan beter?' }), 'Meer pauze');
    await press('Verstuur');
    expect(given()).toEqual({ value: 'some', better: 'Meer pauze' });
    expect(screen.getByText('Jij koos: Een beetje')).toBeTruthy();
    await press('Wijzig');
    await userEvent.click(screen.getByRole('radio', { name: 'Ja, alles' }));
    await press('Verstuur');
    expect(given()).toEqual({ value: 'all', better: 'Meer pauze' });
  });
});
