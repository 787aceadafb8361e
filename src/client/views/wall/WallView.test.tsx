import '#client/scene/konvaCanvas.testing.ts';
// Fetched by the wall itself, after its picture; here it is there at once.
import '#client/wall/LaterScene.tsx';
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerHostInfo,
  FACILITATOR,
  holdKey,
  sampleRoomWith,
  seatIn,
  showAt,
} from '#client/conduct/testing/inRoom.tsx';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import { WallView } from './WallView.tsx';

function show(room: MemoryRoom) {
  return showAt('/scherm/w-sample', '/scherm/:id', <WallView />, room);
}

/** Goes to the first question and opens it. */
function open(room: MemoryRoom) {
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' });
}

const write = (contributionId: string, text: string) =>
  ({
    type: 'contribute',
    contributionId,
    activityId: 'droom',
    promptId: 'droom-1',
    hideGroup: false,
    data: { text },
  }) as const;

beforeEach(() => {
  answerHostInfo();
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  return () => {
    vi.restoreAllMocks();
  };
});

describe('the wall', () => {
  it('without a key leads to pairing', () => {
    show(sampleRoomWith());
    expect(screen.getByRole('link', { name: 'Koppel met een code' }).getAttribute('href')).toBe('/scherm');
  });

  it('says that the door is shut, in place of code and QR, until it is open again', async () => {
    holdKey('wall');
    const room = sampleRoomWith();
    const door = (on: boolean) => act(() => void room.act(FACILITATOR, { type: 'shutDoor', on }));
    show(room);
    await screen.findByText('HJK 7M2P');
    door(true);
    expect(
      screen.getByText('De deur is nu dicht. Wil je nog meedoen? Vraag het de begeleider.'),
    ).toBeTruthy();
    expect(screen.queryByText('HJK 7M2P')).toBeNull();
    expect(screen.queryByRole('img', { name: 'QR-code om mee te doen' })).toBeNull();
    act(() => open(room));
    expect(screen.getByText('De deur is dicht.')).toBeTruthy();
    door(false);
    expect(screen.queryByText('De deur is dicht.')).toBeNull();
    expect(await screen.findByText('HJK 7M2P')).toBeTruthy();
  });

  it('waits with address, code, QR and the offer of paper; says who is missing', async () => {
    holdKey('wall');
    const room = sampleRoomWith();
    show(room);
    expect(await screen.findByRole('heading', { name: 'Welkom. Praat je mee?' })).toBeTruthy();
    expect((await screen.findByText('HJK 7M2P')).className).toContain('code');
    expect(screen.getByText(/Liever op papier/)).toBeTruthy();
    expect(await screen.findByRole('img', { name: 'QR-code om mee te doen' })).toBeTruthy();
    act(() => void seatIn(room, 's-prof', 'professional'));
    expect(screen.getByText('1 mens is binnen')).toBeTruthy();
    expect(screen.getByText(/Wie missen we/)).toBeTruthy();
    act(() => void seatIn(room, 's-inw', 'inwoner'));
    expect(screen.queryByText(/Wie missen we/)).toBeNull();
  });

  it('shows the question and a count while people write, and not a word of what they write', async () => {
    holdKey('wall');
    const room = sampleRoomWith();
    const inwoner = seatIn(room, 's-inw', 'inwoner');
    const { container } = show(room);
    act(() => {
      open(room);
      inwoner(write('n1', 'Mijn geheime droom'));
    });
    expect(await screen.findByRole('heading', { name: 'Wat is voor jou belangrijk?' })).toBeTruthy();
    expect(screen.getByText('We schrijven in stilte.')).toBeTruthy();
    expect(screen.getByRole('img', { name: '1 briefje' })).toBeTruthy();
    expect(screen.getByText('Wat hoorde je?', { exact: false })).toBeTruthy();
    expect(container.innerHTML).not.toContain('geheime');
  });

  it('counts down, shows the lanes, goes blank and thanks', async () => {
    holdKey('wall');
    const room = sampleRoomWith();
    const inwoner = seatIn(room, 's-inw', 'inwoner');
    show(room);
    act(() => {
      open(room);
      inwoner(write('n1', 'Rust'));
      room.act(FACILITATOR, { type: 'countDown', activityId: 'droom' });
    });
    expect((await screen.findByRole('timer')).textContent).toMatch(/[321]$/);
    act(() => void room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'revealed' }));
    expect(screen.getByRole('img', { name: '1 briefje, blad 1 van 1' })).toBeTruthy();
    act(() => void room.act(FACILITATOR, { type: 'blankWall', on: true }));
    expect(screen.getByRole('heading', { name: 'Het scherm is even leeg.' })).toBeTruthy();
    act(() => {
      room.act(FACILITATOR, { type: 'blankWall', on: false });
      room.act(FACILITATOR, { type: 'closeWorkshop' });
    });
    expect(screen.getByRole('heading', { name: 'Dank je wel.' })).toBeTruthy();
  });

  it('keeps its picture without any alarm when the line is lost', async () => {
    holdKey('wall');
    const { hosts } = show(sampleRoomWith());
    const heading = await screen.findByRole('heading', { name: 'Welkom. Praat je mee?' });
    act(() => hosts.at(-1)?.drop());
    expect(heading.isConnected).toBe(true);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so when the session was deleted', async () => {
    holdKey('wall');
    const room = sampleRoomWith();
    show(room);
    await screen.findByRole('heading', { name: 'Welkom. Praat je mee?' });
    act(() => room.end('deleted'));
    expect(screen.getByRole('heading', { name: 'Deze sessie is gewist.' })).toBeTruthy();
  });

  it('passes a clicker’s keys to the desk that opened it, and to nobody else', async () => {
    holdKey('wall');
    const postMessage = vi.fn();
    show(sampleRoomWith());
    await screen.findByRole('heading', { name: 'Welkom. Praat je mee?' });
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true }));
    expect(postMessage).not.toHaveBeenCalled();
    vi.spyOn(window, 'opener', 'get').mockReturnValue({ postMessage });
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true }));
    expect(postMessage).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ key: 'next' }),
      window.location.origin,
    );
  });
});
