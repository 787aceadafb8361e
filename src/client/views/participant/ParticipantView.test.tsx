import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import { fetchLate } from '#client/late.ts';
import { ConnectContext } from '#client/sync/ConnectContext.ts';
import { rememberSeat } from '#client/sync/device.ts';
import { writeDraft } from '#client/sync/drafts.ts';
import type { MemoryHost } from '#client/sync/MemoryHost.ts';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import {
  FACILITATOR,
  joinRoom,
  note,
  openQuestion,
  participant,
  sampleRoom,
} from '#client/sync/sampleRoom.testing.ts';
import type { FacilitatorAction } from '#domain/workshop/facilitatorActions.ts';
// Lazy in the product; a test should not wait for the disk.
import '#client/blocks/explain/ExplainOnTablet.tsx';
import '#client/blocks/notes/EarlierOnTablet.tsx';
import '#client/blocks/notes/NotesOnTablet.tsx';
import { ParticipantView } from './ParticipantView.tsx';

// Comes with the line in the product; a test should not have to wait for it.
beforeAll(async () => void (await fetchLate()));

let room: MemoryRoom;
let host: MemoryHost;

beforeEach(() => {
  room = sampleRoom();
  for (const seatId of ['s1', 's2', 's3'])
    rememberSeat({
      workshopId: 'w1',
      seatId,
      token: 't'.repeat(43),
      groupLabel: 'Inwoner',
      title: 'Samen bouwen',
    });
});

/** A tablet with a seat; `s1` is a resident, `s2` a professional. */
function open(seatId = 's1') {
  rememberSeat({ workshopId: 'w1', seatId, token: 't'.repeat(43) });
  window.history.replaceState(null, '', '/deelnemer/w1');
  const user = userEvent.setup();
  const rendered = render(
    <ConnectContext
      value={() => {
        const joined = joinRoom(room, participant(seatId));
        host = joined.host;
        return joined.session;
      }}
    >
      <Route path="/deelnemer/:id">
        <ParticipantView />
      </Route>
    </ConnectContext>,
  );
  return { user, ...rendered };
}

function facilitate(...actions: FacilitatorAction[]) {
  act(() => {
    for (const action of actions) room.act(FACILITATOR, action);
  });
}

const ask = (id: string) => act(() => openQuestion(room, id));
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Jouw briefje' });
const send = () => screen.getByRole('button', { name: 'Verstuur briefje' });
const textsInRoom = () => [...room.state.contribution.values()].map((each) => each.data['text']);

describe('a participant', () => {
  it('without a seat is shown the way in', () => {
    localStorage.clear();
    window.history.replaceState(null, '', '/deelnemer/w1');
    render(
      <Route path="/deelnemer/:id">
        <ParticipantView />
      </Route>,
    );
    expect(screen.getByRole('link', { name: 'Doe mee' }).getAttribute('href')).toBe('/mee');
  });

  it('waits until the facilitator begins', async () => {
    open();
    expect(await screen.findByRole('heading', { name: 'We beginnen zo.' })).toBeTruthy();
    expect(screen.getByText('Je praat mee als Inwoner')).toBeTruthy();
    expect(screen.queryByText('De volgende vraag komt zo.'), 'one hears what stands there').toBeNull();
  });

  it('gets a doorvraag under the question of its own group, and its answer goes there', async () => {
    const { user } = open('s2');
    ask('vraag1');
    const own = (await screen.findByRole('heading', { level: 1 })).textContent;
    facilitate({ type: 'askPrompt', activityId: 'vraag1', promptId: 'p1more' });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).not.toBe(own));
    expect(screen.getByText('Eerst vroegen we jullie:').parentElement?.textContent).toContain(own ?? '');
    await user.type(await field(), 'Op de doorvraag');
    await user.click(send());
    expect([...room.state.contribution.values()][0]?.promptId).toBe('p1more');
  });

  it('reads plain Dutch as a resident, with the other Dutch one tap away and remembered', async () => {
    ask('vraag1');
    const { user } = open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Vraag p1 (eenvoudig)' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Zoals professionals het zeggen' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Vraag p1' })).toBeTruthy();
    cleanup();
    open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Vraag p1' })).toBeTruthy();
  });

  it('as a professional reads professional Dutch and the question of the own group', async () => {
    ask('vraag1');
    open('s2');
    expect(await screen.findByRole('heading', { level: 1, name: 'Vraag p1prof' })).toBeTruthy();
  });

  it('sends a note, sees it kept, and may write another', async () => {
    ask('vraag1');
    const { user } = open();
    await user.type(await field(), 'Eén vast gezicht');
    await user.click(send());
    expect(await screen.findByText('Bewaard')).toBeTruthy();
    expect(textsInRoom()).toEqual(['Eén vast gezicht']);
    expect((await field()).value).toBe('');
    expect(screen.getAllByText(/Wil je er nog een schrijven/).length).toBeGreaterThan(0);
  });

  it('says that a note is not kept yet while there is no line, and keeps it', async () => {
    ask('vraag1');
    const { user } = open();
    const area = await field();
    act(() => host.drop());
    expect(screen.getByText(/Geen internet/)).toBeTruthy();
    await user.type(area, 'Zonder wifi');
    await user.click(send());
    expect(screen.getByText('Wordt bewaard…')).toBeTruthy();
    act(() => host.restore());
    expect(await screen.findByText('Bewaard')).toBeTruthy();
    expect(await screen.findByText('Er is weer internet. Alles is verstuurd.')).toBeTruthy();
    expect(textsInRoom()).toEqual(['Zonder wifi']);
  });

  it('does not say that everything was sent beside a text that was not', async () => {
    ask('vraag1');
    const { user } = open();
    await user.type(await field(), 'Nog niet af');
    act(() => host.drop());
    act(() => host.restore());
    expect(await screen.findByText('Er is weer internet. Je kunt verder.')).toBeTruthy();
  });

  it('has its half-written text back after a reload', async () => {
    ask('vraag1');
    const { user } = open();
    await user.type(await field(), 'Half geschr');
    cleanup();
    open();
    expect((await field()).value).toBe('Half geschr');
  });

  it('has no text in the field that hangs as a note already, and leaves one that is being typed alone', async () => {
    ask('vraag1');
    writeDraft({ workshopId: 'w1', seatId: 's1', activityId: 'vraag1', promptId: 'p1' }, 'Al verstuurd');
    room.act(participant('s1'), note('n1', 'Al verstuurd', 'vraag1'));
    const { user } = open();
    expect((await field()).value).toBe('');
    await user.type(await field(), 'Al verstuurd');
    expect((await field()).value).toBe('Al verstuurd');
  });

  it('says so while somebody writes what this device cannot keep', async () => {
    ask('vraag1');
    const { user } = open();
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

  it('keeps a half-written text at its question when the facilitator goes on, and offers to send it', async () => {
    ask('vraag1');
    const { user } = open();
    await user.type(await field(), 'Nog niet af');
    ask('vraag2');
    expect((await field()).value).toBe('');
    expect(screen.getByText('Je schreef nog bij de vorige vraag.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Toch versturen' }));
    await waitFor(() => expect(textsInRoom()).toEqual(['Nog niet af']));
    expect([...room.state.contribution.values()][0]?.promptId).toBe('p1');
    expect(screen.queryByText('Je schreef nog bij de vorige vraag.')).toBeNull();
  });

  it('shows what was half-written when the session was closed, and has it in its field when it goes on', async () => {
    ask('vraag1');
    const { user } = open();
    await user.type(await field(), 'Midden in een zin');
    facilitate({ type: 'closeWorkshop' });
    expect(await screen.findByText('Midden in een zin')).toBeTruthy();
    expect(screen.getByText(/Dit is niet verstuurd/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Toch versturen' })).toBeNull();
    facilitate({ type: 'reopenWorkshop' });
    expect((await field()).value).toBe('Midden in een zin');
    expect(screen.queryByText(/Dit is niet verstuurd/)).toBeNull();
  });

  it('asks before it throws a half-written text away, and is at the question afterwards', async () => {
    ask('vraag1');
    const { user } = open();
    await user.type(await field(), 'Nog niet af');
    ask('vraag2');
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

  it('refuses a note that is too long at the field, cuts nothing off', async () => {
    ask('vraag1');
    const { user } = open();
    const area = await field();
    await user.click(area);
    await user.paste('a'.repeat(503));
    expect(screen.getByText('Je briefje is 3 tekens te lang. Maak er twee briefjes van.')).toBeTruthy();
    await user.click(send());
    expect(area.value.length).toBe(503);
    expect(textsInRoom()).toEqual([]);
  });

  it('says what is wrong with an empty note', async () => {
    ask('vraag1');
    const { user } = open();
    await field();
    await user.click(send());
    expect(await screen.findByText('Schrijf eerst iets op je briefje.')).toBeTruthy();
  });

  it('warns gently for a number, and sends all the same', async () => {
    ask('vraag1');
    const { user } = open();
    await user.type(await field(), 'Bel 06-12345678');
    expect(screen.getByText('Staat hier een naam of nummer? Haal die liever weg.')).toBeTruthy();
    await user.click(send());
    await waitFor(() => expect(textsInRoom()).toEqual(['Bel 06-12345678']));
  });

  it('hangs a note with everybody when the group is not to be seen', async () => {
    ask('vraag1');
    const { user } = open();
    await user.type(await field(), 'Stil');
    await user.click(screen.getByRole('checkbox', { name: /Laat mijn groep niet zien/ }));
    await user.click(send());
    await waitFor(() => expect([...room.state.contribution.values()][0]?.groupId).toBeNull());
  });

  it('edits while the question is open and withdraws after asking', async () => {
    ask('vraag1');
    room.act(participant('s1'), note('n1', 'Eerst zo', 'vraag1'));
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Wijzig' }));
    const area = screen.getByRole('textbox', { name: 'Wijzig je briefje' });
    await user.clear(area);
    await user.type(area, 'Nu zo');
    await user.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(textsInRoom()).toEqual(['Nu zo']));
    await user.click(screen.getByRole('button', { name: 'Haal weg' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ja, haal weg' }));
    await waitFor(() => expect(textsInRoom()).toEqual([]));
  });

  it('sees everybody after the reveal: residents first, late ones marked, hidden ones gone', async () => {
    ask('vraag1');
    room.act(participant('s2'), note('n2', 'Van een professional', 'vraag1'));
    room.act(participant('s3'), note('n3', 'Van een inwoner', 'vraag1'));
    room.act(participant('s3'), note('n4', 'Dit gaat te ver', 'vraag1'));
    open();
    await field();
    expect(screen.queryByText('Van een inwoner')).toBeNull();
    facilitate(
      { type: 'hideContribution', contributionId: 'n4', hidden: true },
      { type: 'setActivityState', activityId: 'vraag1', to: 'revealed' },
    );
    act(() => void room.act(participant('s2'), note('n5', 'Te laat bedacht', 'vraag1')));
    const headings = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(headings).toEqual(['Inwoner1 briefje', 'Professional2 briefjes']);
    expect(screen.getByText('Te laat bedacht').closest('li')?.textContent).toContain('nagekomen');
    expect(screen.queryByText('Dit gaat te ver')).toBeNull();
  });

  it('keeps the field and its focus at the reveal when in the middle of a sentence', async () => {
    ask('vraag1');
    const { user } = open();
    const area = await field();
    await user.type(area, 'Ik ben nog aan het ty');
    facilitate({ type: 'setActivityState', activityId: 'vraag1', to: 'revealed' });
    await screen.findByRole('heading', { name: 'De briefjes van de zaal' });
    expect(document.activeElement).toBe(area);
    await user.keyboard('pen');
    expect(area.value).toBe('Ik ben nog aan het typen');
  });

  it('gets the focus back on the button when the empty field folds at the reveal', async () => {
    ask('vraag1');
    const { user } = open();
    await user.click(await field());
    facilitate({ type: 'setActivityState', activityId: 'vraag1', to: 'revealed' });
    const again = await screen.findByRole('button', { name: 'Schrijf er nog een briefje bij' });
    expect(document.activeElement).toBe(again);
    await user.click(again);
    expect(document.activeElement).toBe(await field());
  });

  it('is at the heading of the next question when the field with the focus went away', async () => {
    ask('vraag1');
    const { user } = open();
    await user.type(await field(), 'Nog niet af');
    ask('vraag2');
    await screen.findByText('Je schreef nog bij de vorige vraag.');
    const { activeElement } = document;
    expect(activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('is told kindly when an own note was hidden', async () => {
    ask('vraag1');
    room.act(participant('s1'), note('n1', 'Van mij', 'vraag1'));
    open();
    await screen.findByText('Van mij');
    facilitate({ type: 'hideContribution', contributionId: 'n1', hidden: true });
    expect(await screen.findByText(/De begeleider liet dit briefje niet zien/)).toBeTruthy();
  });

  it('looks back at earlier notes, and hears of a new question there', async () => {
    ask('vraag1');
    room.act(participant('s1'), note('n1', 'Van eerst', 'vraag1'));
    ask('vraag2');
    const { user } = open();
    await field();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: 'Mijn eerdere briefjes' }));
    expect(await screen.findByText('Van eerst')).toBeTruthy();
    facilitate({ type: 'goTo', activityId: 'vraag1' });
    await user.click(await screen.findByRole('button', { name: 'Naar de vraag van nu' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Vraag p1 (eenvoudig)' })).toBeTruthy();
  });

  it('changes group', async () => {
    ask('vraag1');
    const { user } = open();
    await field();
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: 'Kies een andere groep' }));
    await user.click(await screen.findByRole('radio', { name: /Professional/ }));
    await user.click(screen.getByRole('button', { name: 'Kies deze groep' }));
    expect(await screen.findByText('Je praat mee als Professional')).toBeTruthy();
    expect(room.state.seat.get('s1')?.groupId).toBe('prof');
  });

  it('empties the device at the end, and warns when something is unsent', async () => {
    ask('vraag1');
    const { user } = open();
    await user.type(await field(), 'Nooit verstuurd');
    facilitate({ type: 'closeWorkshop' });
    expect(await screen.findByRole('heading', { name: 'Dank je wel.' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Maak dit apparaat leeg' }));
    expect(await screen.findByText(/tekst die niet verstuurd is/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ja, maak leeg' }));
    expect(await screen.findByRole('heading', { name: 'Dit apparaat is leeg.' })).toBeTruthy();
    expect(room.state.seat.get('s1')?.left).toBe(true);
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/w1|s1|verstuurd/);
  });

  it('is told when the session was deleted', async () => {
    open();
    await screen.findByRole('heading', { name: 'We beginnen zo.' });
    act(() => room.end('deleted'));
    expect(await screen.findByRole('heading', { name: 'Dit gesprek is gewist' })).toBeTruthy();
  });
});
