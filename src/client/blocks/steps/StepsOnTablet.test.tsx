import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleRoomWith, seatIn } from '#client/conduct/testing/inRoom.tsx';
import { fetchLate } from '#client/late.ts';
import { RegisterProvider } from '#client/reading/useRegister.tsx';
import { createSession } from '#client/sync/createSession.ts';
import { SessionProvider, useSession } from '#client/sync/SessionProvider.tsx';
import { agrees } from '#domain/testing/agrees.ts';
import { stepSaying } from '#domain/testing/stepSaying.ts';
import { StepsOnTablet } from './StepsOnTablet.tsx';

// Comes with the line in the product; a test should not have to wait for it.
beforeAll(async () => void (await fetchLate()));

function Shown() {
  const activity = useSession(({ view }) => view.activity.get('nu'));
  return activity ? <StepsOnTablet activity={activity} /> : null;
}

function tablet() {
  const room = sampleRoomWith({
    op: 'patch',
    kind: 'activity',
    id: 'nu',
    set: { block: 'steps', state: 'open', everOpened: true },
  });
  seatIn(room, 's1', 'inwoner');
  const actor = { role: 'participant', seatId: 's1' } as const;
  room.act({ role: 'facilitator' }, { type: 'goTo', activityId: 'nu' });
  const show = () => {
    const session = createSession({ host: room.attach(actor), actor, backoff: () => 1 });
    return render(
      <SessionProvider session={session}>
        <RegisterProvider fallback="tekst_b1">
          <Shown />
        </RegisterProvider>
      </SessionProvider>,
    );
  };
  return { room, show };
}

const fill = (name: string, text: string) => userEvent.type(screen.getByRole('textbox', { name }), text);
const only = <T,>(map: ReadonlyMap<string, T>) => [...map.values()][0];

describe('steps on a tablet', () => {
  it('sends a proposal, changes it while people write, and takes it away', async () => {
    const { room, show } = tablet();
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur voorstel' }));
    expect(screen.getByText('Schrijf eerst wat we gaan doen.')).toBeTruthy();
    await fill('Wat gaan we doen?', 'Koffietafel');
    await fill('Wie trekt het?', 'teamleider');
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur voorstel' }));
    expect(only(room.state.contribution)?.data).toMatchObject({ what: 'Koffietafel', lead: 'teamleider' });
    await userEvent.click(screen.getByRole('button', { name: 'Wijzig' }));
    const form = within(screen.getByRole('button', { name: 'Bewaar' }).closest('form') as HTMLElement);
    await userEvent.type(form.getByRole('textbox', { name: 'Wat merkt de inwoner?' }), 'Binnenlopen');
    await userEvent.click(form.getByRole('button', { name: 'Bewaar' }));
    expect(only(room.state.contribution)?.data).toMatchObject({ residentNotices: 'Binnenlopen' });
    await userEvent.click(screen.getByRole('button', { name: 'Haal weg' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, haal weg' }));
    expect(room.state.contribution.size).toBe(0);
  });

  it('keeps what is half filled in over a reload', async () => {
    const { show } = tablet();
    const { unmount } = show();
    await fill('Wat gaan we doen?', 'Half af');
    unmount();
    show();
    expect(screen.getByDisplayValue('Half af')).toBeTruthy();
  });

  it('says klaar as a bare number, and not any more when somebody writes on', async () => {
    const { room, show } = tablet();
    show();
    await userEvent.click(screen.getByRole('switch', { name: /Ik ben klaar/ }));
    expect([...room.state.presence.values()].map((each) => each.readyIn)).toEqual(['nu']);
    await fill('Wat gaan we doen?', 'Toch nog');
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false');
  });

  it('takes another proposal after the reveal, marked as late, and keeps what is half filled in', async () => {
    const { room, show } = tablet();
    room.act({ role: 'facilitator' }, { type: 'setActivityState', activityId: 'nu', to: 'revealed' });
    const first = show();
    await userEvent.click(screen.getByRole('button', { name: 'Doe er nog een voorstel bij' }));
    await fill('Wat gaan we doen?', 'Koffietafel');
    first.unmount();
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur voorstel' }));
    expect(only(room.state.contribution)).toMatchObject({ late: true, data: { what: 'Koffietafel' } });
  });

  it('asks two questions, and the rest of who knows more already', async () => {
    const { show } = tablet();
    show();
    const more = screen.getByRole('textbox', { name: 'Wie trekt het?' }).closest('details');
    expect(more?.open).toBe(false);
    const asked = screen.getAllByRole('textbox').filter((field) => field.closest('details') === null);
    expect(asked.length).toBe(2);
  });

  it('leaves a half-written proposal in the hand at the reveal', async () => {
    const { room, show } = tablet();
    show();
    await fill('Wat gaan we doen?', 'We bellen');
    const area = screen.getByDisplayValue('We bellen');
    act(
      () =>
        void room.act(
          { role: 'facilitator' },
          { type: 'setActivityState', activityId: 'nu', to: 'revealed' },
        ),
    );
    expect(document.activeElement).toBe(area);
  });

  it('shows after the reveal what was agreed', async () => {
    const { room, show } = tablet();
    show();
    act(() => {
      room.act(...agrees('t', 'nu', stepSaying('Brieven herschrijven')));
      room.act({ role: 'facilitator' }, { type: 'setActivityState', activityId: 'nu', to: 'revealed' });
    });
    expect(await screen.findByText('Brieven herschrijven')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Dit spraken we af' })).toBeTruthy();
    expect(screen.queryByText('Er zijn nog geen voorstellen.'), 'all were taken').toBeNull();
  });
});
