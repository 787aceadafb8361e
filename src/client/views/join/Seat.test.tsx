import { render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rememberSeat, seatFor } from '#client/sync/device.ts';
import { hostPerTest, typeCode, user, WELCOME, Wrong } from './hostPerTest.testing.ts';
import { JoinView } from './JoinView.tsx';

const host = hostPerTest();

describe('taking a seat', () => {
  it('asks for a group first, then takes one seat and goes in', async () => {
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('button', { name: 'Ik doe mee' }));
    expect(screen.getByText('Kies eerst bij welke groep je hoort.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /Inwoner/ }));
    const table = screen.getByRole('checkbox', { name: /met meer mensen aan deze tafel/ });
    await user.click(table);
    expect(screen.queryByText('Zet eerst iemand aan de tafel.'), 'nobody asked that yet').toBeNull();
    await user.click(table);
    await user.click(screen.getByRole('radio', { name: /Inwoner/ }));
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    await waitFor(() => expect(window.location.pathname).toBe('/deelnemer/w1'));
    expect(seatFor('w1')?.groupLabel).toBe('Inwoner');
    expect(host.asked.at(-1)?.body).toMatchObject({
      groupId: 'inw',
      people: 1,
      joinSecret: WELCOME.joinSecret,
    });
  });

  it('says that the session is full, and what helps then', async () => {
    host.answers['seats'] = () => {
      throw new Wrong('roomFull');
    };
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('radio', { name: /^Inwoner/ }));
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    expect(await screen.findByText(/^Er doen al heel veel apparaten mee\..*op één apparaat\.$/)).toBeTruthy();
    // The host remembers what it said to a seat; there may be room for another by now.
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    await waitFor(() => expect(host.asked).toHaveLength(3));
    expect(host.asked[2]?.body['seatId']).not.toBe(host.asked[1]?.body['seatId']);
  });

  it('asks again for the same seat when the answer was lost', async () => {
    let lost = true;
    host.answers['seats'] = () => {
      if (!lost) return null;
      lost = false;
      throw new TypeError('no line');
    };
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('radio', { name: /Inwoner/ }));
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    expect(await screen.findByText(/Geen internet/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    await waitFor(() => expect(window.location.pathname).toBe('/deelnemer/w1'));
    const seats = host.asked.filter(({ path }) => path === 'seats').map(({ body }) => body['seatId']);
    expect(seats.length).toBe(2);
    expect(new Set(seats).size).toBe(1);
  });

  it('asks for the same seat when the page is loaded again before the answer came', async () => {
    host.answers['seats'] = () => {
      throw new TypeError('no line');
    };
    for (const time of ['before', 'after']) {
      const { unmount } = render(<JoinView />);
      await typeCode('ABC2345');
      await user.click(await screen.findByRole('radio', { name: /Inwoner/ }));
      if (time === 'after') host.answers['seats'] = () => null;
      await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
      if (time === 'before') await screen.findByText(/Geen internet/);
      else await waitFor(() => expect(seatFor('w1')).not.toBeNull());
      unmount();
      window.history.replaceState(null, '', '/mee');
    }
    const [one, other] = host.asked.filter(({ path }) => path === 'seats').map(({ body }) => body);
    expect(other).toEqual(one);
  });

  it('takes no second seat when another tab took one meanwhile', async () => {
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('radio', { name: /Inwoner/ }));
    rememberSeat({ workshopId: 'w1', seatId: 'other tab', token: 't', groupLabel: 'Professional' });
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    expect(await screen.findByRole('link', { name: 'Verder als Professional' })).toBeTruthy();
    expect(host.asked.some(({ path }) => path === 'seats')).toBe(false);
    expect(seatFor('w1')?.seatId).toBe('other tab');
  });

  it('lets people of several groups share a device, counted one by one', async () => {
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('checkbox', { name: /met meer mensen aan deze tafel/ }));
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    expect(screen.getByText('Zet eerst iemand aan de tafel.')).toBeTruthy();
    const resident = await screen.findByRole('button', { name: 'Inwoner: één erbij' });
    await user.click(resident);
    expect(screen.queryByText('Zet eerst iemand aan de tafel.')).toBeNull();
    await user.click(resident);
    await user.click(screen.getByRole('button', { name: 'Professional: één erbij' }));
    await user.click(screen.getByRole('button', { name: 'Professional: één erbij' }));
    await user.click(screen.getByRole('button', { name: 'Professional: één minder' }));
    expect(screen.getByText('Samen 3 mensen')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    await waitFor(() =>
      expect(host.asked.at(-1)?.body).toMatchObject({
        mode: 'table',
        groupId: 'inw',
        perGroup: { inw: 2, prof: 1 },
      }),
    );
  });

  it('lets somebody write for another, in the group of that other', async () => {
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('checkbox', { name: 'Ik schrijf voor iemand anders' }));
    expect(screen.getByRole('group', { name: 'Bij welke groep hoort die persoon?' })).toBeTruthy();
    expect(screen.getByText(/Het telt als de stem van die persoon/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /Inwoner/ }));
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    await waitFor(() =>
      expect(host.asked.at(-1)?.body).toMatchObject({ mode: 'buddy', groupId: 'inw', people: 1 }),
    );
  });

  it('offers to go on with the seat of this device, or to hand it on where that seat is known', async () => {
    rememberSeat({
      workshopId: 'w1',
      seatId: 'old',
      token: 't',
      groupLabel: 'Inwoner',
      title: 'Samen bouwen',
    });
    render(<JoinView />);
    await typeCode('ABC2345');
    expect((await screen.findByRole('link', { name: 'Verder als Inwoner' })).getAttribute('href')).toBe(
      '/deelnemer/w1',
    );
    await user.click(screen.getByRole('button', { name: 'Nieuwe persoon' }));
    expect(window.location.pathname).toBe('/deelnemer/w1');
    expect(window.history.state).toEqual({ newPerson: true });
  });

  it('says so to who was choosing a group when the door was shut', async () => {
    host.answers['seats'] = () => {
      throw new Wrong('doorShut');
    };
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('radio', { name: /Inwoner/ }));
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    expect(await screen.findByText(/^De begeleider heeft de deur dichtgedaan/)).toBeTruthy();
  });

  it('waits for its turn when very many come in at once, and asks for the same seat', async () => {
    let full = true;
    host.answers['seats'] = () => {
      if (!full) return null;
      full = false;
      throw new Wrong('tooFast');
    };
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('radio', { name: /Inwoner/ }));
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    await waitFor(() => expect(window.location.pathname).toBe('/deelnemer/w1'));
    const seats = host.asked.filter(({ path }) => path === 'seats').map(({ body }) => body['seatId']);
    expect([seats.length, new Set(seats).size]).toEqual([2, 1]);
  });
});
