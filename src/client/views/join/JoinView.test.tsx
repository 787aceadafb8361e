import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { captureSecret } from '#client/secret.ts';
import { rememberSeat } from '#client/sync/device.ts';
import { hostPerTest, typeCode, user, WELCOME, Wrong } from './hostPerTest.testing.ts';
import { JoinView } from './JoinView.tsx';

const host = hostPerTest();

describe('coming in', () => {
  it('asks for the code and says what is wrong with it, at the field', async () => {
    host.answers['join'] = () => {
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
    expect(host.asked).toEqual([]);
  });

  it('takes the code from the start page', async () => {
    window.history.replaceState({ code: 'ABC2345' }, '', '/mee');
    render(<JoinView />);
    expect(await screen.findByRole('radio', { name: /Inwoner/ })).toBeTruthy();
    expect(host.asked[0]?.body).toEqual({ code: 'ABC2345' });
  });

  it('by the link skips the code, and shows residents first', async () => {
    window.history.replaceState(null, '', `/mee#${'q'.repeat(43)}`);
    captureSecret();
    render(<JoinView />);
    const choices = await screen.findAllByRole('radio');
    expect(choices.map((each) => each.getAttribute('value'))).toEqual(['inw', 'prof']);
    expect(host.asked[0]?.body).toEqual({ secret: 'q'.repeat(43) });
  });

  it('offers the code when the link no longer works', async () => {
    host.answers['join'] = () => {
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
    host.answers['join'] = () => ({ ...WELCOME, organisation: '' });
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

  it('says that a closed session is over', async () => {
    host.answers['join'] = () => ({ ...WELCOME, closed: true });
    render(<JoinView />);
    await typeCode('ABC2345');
    expect(await screen.findByRole('heading', { name: 'Dit gesprek is klaar' })).toBeTruthy();
  });
});

describe('the door', () => {
  it('says kindly that the door is shut, and lets people in once it is open again', async () => {
    let shut = true;
    host.answers['join'] = () => ({ ...WELCOME, shut });
    render(<JoinView />);
    await typeCode('ABC2345');
    expect(await screen.findByRole('heading', { name: 'De deur is nu dicht' })).toBeTruthy();
    const why = 'De begeleider heeft de deur dichtgedaan. Vraag of die weer open kan.';
    expect(screen.getByText(why)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Kijk nog eens' }));
    expect(await screen.findByText('De deur is nog dicht.')).toBeTruthy();
    expect(host.asked.at(-1)?.body).toEqual({ secret: WELCOME.joinSecret });
    shut = false;
    await user.click(screen.getByRole('button', { name: 'Kijk nog eens' }));
    expect(await screen.findByRole('radio', { name: /Inwoner/ })).toBeTruthy();
  });

  it('given another code meanwhile, asks who waits at the door for it', async () => {
    host.answers['join'] = () => ({ ...WELCOME, shut: true });
    render(<JoinView />);
    await typeCode('ABC2345');
    await screen.findByRole('heading', { name: 'De deur is nu dicht' });
    host.answers['join'] = () => {
      throw new Wrong('badCode');
    };
    await user.click(screen.getByRole('button', { name: 'Kijk nog eens' }));
    expect(await screen.findByText(/Deze code klopt niet/)).toBeTruthy();
  });

  it('lets a device that has a seat come back through a shut door', async () => {
    host.answers['join'] = () => ({ ...WELCOME, shut: true });
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
});
