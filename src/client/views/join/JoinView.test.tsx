import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { captureSecret, forgetSecret } from '#client/secret.ts';
import { rememberSeat, seatFor } from '#client/sync/device.ts';
import type { Welcome } from '#protocol/http.ts';
import { JoinView } from './JoinView.tsx';
import { LazyCodeForm } from './LazyCodeForm.ts';
import { LazyNoWayIn } from './LazyNoWayIn.ts';

// A test should not have to wait for the disk.
beforeAll(() => Promise.all([LazyCodeForm.prepare(), LazyNoWayIn.prepare()]));

const WELCOME: Welcome = {
  workshopId: 'w1',
  joinSecret: 's'.repeat(43),
  title: 'Samen bouwen',
  organisation: 'Gemeente Voorbeeld',
  contact: 'post@voorbeeld.nl',
  privacyUrl: 'https://voorbeeld.nl/privacy',
  expiresAt: Date.UTC(2030, 6, 31),
  closed: false,
  shut: false,
  groups: [
    {
      id: 'prof',
      label: 'Professional',
      hint: 'Ik help',
      order: 0,
      icon: 'hands',
      colour: 'green',
      resident: false,
    },
    {
      id: 'inw',
      label: 'Inwoner',
      hint: 'Mijn leven',
      order: 1,
      icon: 'house',
      colour: 'brick',
      resident: true,
    },
  ],
};

/** What the host was asked, and what it answers: a body, an error code, or no line at all. */
const asked: { path: string; body: Record<string, unknown> }[] = [];
let answers: Record<string, (body: Record<string, unknown>) => unknown>;

class Wrong extends Error {}

beforeEach(() => {
  asked.length = 0;
  answers = { join: () => WELCOME, seats: () => null };
  window.history.replaceState(null, '', '/mee');
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    const path = url.replace('/api/', '');
    const sent = JSON.parse(body) as Record<string, unknown>;
    asked.push({ path, body: sent });
    try {
      return new Response(JSON.stringify(answers[path]?.(sent) ?? null));
    } catch (error) {
      if (error instanceof Wrong)
        return new Response(JSON.stringify({ error: error.message }), { status: 404 });
      throw error;
    }
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  forgetSecret();
});

const user = userEvent.setup();
const typeCode = async (code: string) => {
  await user.type(screen.getByRole('textbox', { name: 'Code' }), code);
  await user.click(screen.getByRole('button', { name: 'Doe mee' }));
};

describe('joining', () => {
  it('asks for the code and says what is wrong with it, at the field', async () => {
    answers['join'] = () => {
      throw new Wrong('badCode');
    };
    render(<JoinView />);
    await typeCode('XXX');
    expect(await screen.findByText(/Deze code klopt niet/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Code' }).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' }).value).toBe('XXX');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Code' }));
  });

  it('does not ask the host for an empty code', async () => {
    render(<JoinView />);
    await user.click(screen.getByRole('button', { name: 'Doe mee' }));
    expect(await screen.findByText('Typ eerst de code van het grote scherm.')).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('takes the code from the start page', async () => {
    window.history.replaceState({ code: 'ABC2345' }, '', '/mee');
    render(<JoinView />);
    expect(await screen.findByRole('radio', { name: /Inwoner/ })).toBeTruthy();
    expect(asked[0]?.body).toEqual({ code: 'ABC2345' });
  });

  it('by the link skips the code, and shows residents first', async () => {
    window.history.replaceState(null, '', `/mee#${'q'.repeat(43)}`);
    captureSecret();
    render(<JoinView />);
    const choices = await screen.findAllByRole('radio');
    expect(choices.map((each) => each.getAttribute('value'))).toEqual(['inw', 'prof']);
    expect(asked[0]?.body).toEqual({ secret: 'q'.repeat(43) });
  });

  it('offers the code when the link no longer works', async () => {
    answers['join'] = () => {
      throw new Wrong('badCode');
    };
    window.history.replaceState(null, '', `/mee#${'q'.repeat(43)}`);
    captureSecret();
    render(<JoinView />);
    expect(await screen.findByText(/Deze link werkt niet meer/)).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Code' })).toBeTruthy();
  });

  it('tells who, what for and how long, with date and organisation', async () => {
    render(<JoinView />);
    await typeCode('ABC2345');
    expect(await screen.findByText(/Op 31 juli 2030 wissen we de briefjes hier/)).toBeTruthy();
    expect(screen.getByText(/Het verslag blijft bij Gemeente Voorbeeld/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Privacyverklaring/ }).getAttribute('rel')).toContain('noopener');
  });

  it('ends no sentence in nothing when no organisation was filled in', async () => {
    answers['join'] = () => ({ ...WELCOME, organisation: '' });
    render(<JoinView />);
    await typeCode('ABC2345');
    expect(await screen.findByText(/wissen we de briefjes hier. Het verslag blijft bestaan.$/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Privacyverklaring/ }).textContent).not.toContain(' van ');
  });

  it('reads aloud what is good to know, where the device has a Dutch voice of its own', async () => {
    const said: string[] = [];
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [{ lang: 'nl-NL', localService: true }],
      cancel: () => {},
      speak: ({ text }: { text: string }) => said.push(text),
    });
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('button', { name: 'Lees voor' }));
    expect(said.join()).toMatch(/^Wie ziet het\? Je briefje heeft geen naam\..*Op 31 juli 2030 wissen we/);
  });

  it('is at the heading of the next page for who goes by keys or hears it', async () => {
    render(<JoinView />);
    await typeCode('ABC2345');
    await screen.findByRole('radio', { name: /Inwoner/ });
    const { activeElement } = document;
    expect(activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('asks for a group first, then takes one seat and goes in', async () => {
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('button', { name: 'Ik doe mee' }));
    expect(screen.getByText('Kies eerst bij welke groep je hoort.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /Inwoner/ }));
    await user.click(screen.getByRole('radio', { name: /Inwoner/ }));
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    await waitFor(() => expect(window.location.pathname).toBe('/deelnemer/w1'));
    expect(seatFor('w1')?.groupLabel).toBe('Inwoner');
    expect(asked.at(-1)?.body).toMatchObject({ groupId: 'inw', people: 1, joinSecret: WELCOME.joinSecret });
  });

  it('says that the session is full, and what helps then', async () => {
    answers['seats'] = () => {
      throw new Wrong('roomFull');
    };
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('radio', { name: /^Inwoner/ }));
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    expect(await screen.findByText(/^Er doen al heel veel apparaten mee\..*op één apparaat\.$/)).toBeTruthy();
    // The host remembers what it said to a seat; there may be room for another by now.
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    await waitFor(() => expect(asked).toHaveLength(3));
    expect(asked[2]?.body['seatId']).not.toBe(asked[1]?.body['seatId']);
  });

  it('asks again for the same seat when the answer was lost', async () => {
    let lost = true;
    answers['seats'] = () => {
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
    const seats = asked.filter(({ path }) => path === 'seats').map(({ body }) => body['seatId']);
    expect(seats.length).toBe(2);
    expect(new Set(seats).size).toBe(1);
  });

  it('asks for the same seat when the page is loaded again before the answer came', async () => {
    answers['seats'] = () => {
      throw new TypeError('no line');
    };
    for (const time of ['before', 'after']) {
      const { unmount } = render(<JoinView />);
      await typeCode('ABC2345');
      await user.click(await screen.findByRole('radio', { name: /Inwoner/ }));
      if (time === 'after') answers['seats'] = () => null;
      await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
      if (time === 'before') await screen.findByText(/Geen internet/);
      else await waitFor(() => expect(seatFor('w1')).not.toBeNull());
      unmount();
      window.history.replaceState(null, '', '/mee');
    }
    const [one, other] = asked.filter(({ path }) => path === 'seats').map(({ body }) => body);
    expect(other).toEqual(one);
  });

  it('takes no second seat when another tab took one meanwhile', async () => {
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('radio', { name: /Inwoner/ }));
    rememberSeat({ workshopId: 'w1', seatId: 'other tab', token: 't', groupLabel: 'Professional' });
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    expect(await screen.findByRole('link', { name: 'Verder als Professional' })).toBeTruthy();
    expect(asked.some(({ path }) => path === 'seats')).toBe(false);
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
    await user.click(resident);
    await user.click(screen.getByRole('button', { name: 'Professional: één erbij' }));
    await user.click(screen.getByRole('button', { name: 'Professional: één erbij' }));
    await user.click(screen.getByRole('button', { name: 'Professional: één minder' }));
    expect(screen.getByText('Samen 3 mensen')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    await waitFor(() =>
      expect(asked.at(-1)?.body).toMatchObject({
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
      expect(asked.at(-1)?.body).toMatchObject({ mode: 'buddy', groupId: 'inw', people: 1 }),
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

  it('says kindly that the door is shut, and lets people in once it is open again', async () => {
    let shut = true;
    answers['join'] = () => ({ ...WELCOME, shut });
    render(<JoinView />);
    await typeCode('ABC2345');
    expect(await screen.findByRole('heading', { name: 'De deur is nu dicht' })).toBeTruthy();
    const why = 'De begeleider heeft de deur dichtgedaan. Vraag of die weer open kan.';
    expect(screen.getByText(why)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Kijk nog eens' }));
    expect(await screen.findByText('De deur is nog dicht.')).toBeTruthy();
    expect(asked.at(-1)?.body).toEqual({ secret: WELCOME.joinSecret });
    shut = false;
    await user.click(screen.getByRole('button', { name: 'Kijk nog eens' }));
    expect(await screen.findByRole('radio', { name: /Inwoner/ })).toBeTruthy();
  });

  it('given another code meanwhile, asks who waits at the door for it', async () => {
    answers['join'] = () => ({ ...WELCOME, shut: true });
    render(<JoinView />);
    await typeCode('ABC2345');
    await screen.findByRole('heading', { name: 'De deur is nu dicht' });
    answers['join'] = () => {
      throw new Wrong('badCode');
    };
    await user.click(screen.getByRole('button', { name: 'Kijk nog eens' }));
    expect(await screen.findByText(/Deze code klopt niet/)).toBeTruthy();
  });

  it('lets a device that has a seat come back through a shut door', async () => {
    answers['join'] = () => ({ ...WELCOME, shut: true });
    rememberSeat({
      workshopId: 'w1',
      seatId: 's1',
      token: 't'.repeat(43),
      joinSecret: WELCOME.joinSecret,
      groupLabel: 'Inwoner',
      title: 'Samen bouwen',
    });
    render(<JoinView />);
    await typeCode('ABC2345');
    expect(await screen.findByRole('link', { name: 'Verder als Inwoner' })).toBeTruthy();
  });

  it('says so to who was choosing a group when the door was shut', async () => {
    answers['seats'] = () => {
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
    answers['seats'] = () => {
      if (!full) return null;
      full = false;
      throw new Wrong('tooFast');
    };
    render(<JoinView />);
    await typeCode('ABC2345');
    await user.click(await screen.findByRole('radio', { name: /Inwoner/ }));
    await user.click(screen.getByRole('button', { name: 'Ik doe mee' }));
    await waitFor(() => expect(window.location.pathname).toBe('/deelnemer/w1'));
    const seats = asked.filter(({ path }) => path === 'seats').map(({ body }) => body['seatId']);
    expect([seats.length, new Set(seats).size]).toEqual([2, 1]);
  });

  it('says that a closed session is over', async () => {
    answers['join'] = () => ({ ...WELCOME, closed: true });
    render(<JoinView />);
    await typeCode('ABC2345');
    expect(await screen.findByRole('heading', { name: 'Dit gesprek is klaar' })).toBeTruthy();
  });
});
