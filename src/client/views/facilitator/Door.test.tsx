import '#client/scene/konvaCanvas.testing.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FACILITATOR, holdKey, sampleRoomWith, showAt } from '#client/conduct/testing/inRoom.tsx';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import { isShut } from '#domain/workshop/isShut.ts';
import { FacilitatorView } from './FacilitatorView.tsx';
import { LazyDoor, LazyShutAlert } from './lazyDoor.ts';

// A test should not have to wait for the disk.
beforeAll(() => Promise.all([LazyDoor.prepare(), LazyShutAlert.prepare()]));

/** What the host was asked over HTTP, and how many seats it finds empty. */
const asked: { path: string; body: unknown }[] = [];
let empty: (minutes: number | null) => number;
let few: boolean;

beforeEach(() => {
  asked.length = 0;
  empty = () => 0;
  few = false;
  localStorage.clear();
  vi.stubGlobal('fetch', async (url: string, { body }: { body?: string }) => {
    const path = url.replace('/api/workshops/w-sample/', '');
    const sent = body === undefined ? null : (JSON.parse(body) as { minutes: number | null });
    asked.push({ path, body: sent });
    if (path === 'join-codes') return new Response(JSON.stringify({ joinCode: 'NEW2345' }));
    if (path === 'empty-seats') {
      const count = empty(sent?.minutes ?? null);
      return new Response(JSON.stringify(few ? { count, atMost: true } : { count }));
    }
    return new Response(JSON.stringify({ addresses: ['http://192.168.1.20:3000'] }));
  });
  return () => vi.unstubAllGlobals();
});

async function show(room: MemoryRoom, role: 'facilitator' | 'cofacilitator' | 'notetaker' = 'facilitator') {
  const at = { facilitator: 'begeleider', cofacilitator: 'medebegeleider', notetaker: 'verslaglegger' }[role];
  holdKey(role);
  showAt(`/${at}/w-sample`, `/${at}/:id`, <FacilitatorView />, room);
  await screen.findByRole('heading', { level: 1, name: 'Samen bouwen in Oost' });
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }));

describe('the door on the desk', () => {
  it('is shut and opened by one button that says which; while it is shut, the desk says so', async () => {
    const room = sampleRoomWith();
    await show(room);
    await press('De deur: open');
    const door = await dialog('De deur');
    await userEvent.click(door.getByRole('button', { name: 'Doe de deur dicht' }));
    expect(isShut(room.state)).toBe(true);
    expect(door.getByRole('heading', { name: 'De deur is dicht' })).toBeTruthy();
    await userEvent.click(door.getByRole('button', { name: 'Sluiten' }));
    expect(screen.getByText('De deur is dicht. Er komt niemand bij.')).toBeTruthy();
    await press('Meedoen');
    const join = await dialog('Zo doen mensen mee');
    expect(join.getByText('De deur is dicht. Er komt niemand bij.')).toBeTruthy();
    await userEvent.click(join.getByRole('button', { name: 'Doe de deur open' }));
    expect(isShut(room.state)).toBe(false);
    expect(screen.queryByText('De deur is dicht. Er komt niemand bij.')).toBeNull();
    await waitFor(() =>
      expect(document.activeElement).toBe(join.getByRole('heading', { name: 'Zo doen mensen mee' })),
    );
  });

  it('is taken back like everything else on the desk', async () => {
    const room = sampleRoomWith();
    await show(room);
    await press(/^De deur/);
    await press('Doe de deur dicht');
    await press('Sluiten');
    await press(/^Maak ongedaan.*deur open of dicht/);
    expect(isShut(room.state)).toBe(false);
  });

  it('asks before it makes another code, and then shows it', async () => {
    await show(sampleRoomWith());
    await press(/^De deur/);
    await press('Maak een nieuwe code');
    expect(asked.filter(({ path }) => path === 'join-codes')).toEqual([]);
    const sure = await dialog('Een nieuwe code maken?');
    await userEvent.click(sure.getByRole('button', { name: 'Maak een nieuwe code' }));
    expect(await screen.findByText(/^De nieuwe code is NEW 2345\./)).toBeTruthy();
    expect(asked.filter(({ path }) => path === 'join-codes')).toHaveLength(1);
  });

  it('says how many seats would go before any goes', async () => {
    empty = (minutes) => (minutes === null ? 198 : 211);
    await show(sampleRoomWith());
    await press(/^De deur/);
    await press('Ruim lege plekken op…');
    expect(await screen.findByText('Dit zijn nu 198 plekken.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /laatste 10 minuten/ }));
    await press('Ruim 211 plekken op');
    expect(await screen.findByText('211 plekken zijn opgeruimd.')).toBeTruthy();
    expect(asked.filter(({ path }) => path === 'empty-seats').map(({ body }) => body)).toEqual([
      { clear: false, minutes: null },
      { clear: false, minutes: 10 },
      { clear: true, minutes: 10 },
    ]);
  });

  it('does not say how many exactly where those are few, and why', async () => {
    [empty, few] = [() => 4, true];
    await show(sampleRoomWith());
    await press(/^De deur/);
    await press('Ruim lege plekken op…');
    expect(await screen.findByText('Dit zijn er nu hooguit 4.')).toBeTruthy();
    expect(screen.getByText(/raden van wie een briefje is/)).toBeTruthy();
    [empty, few] = [() => 0, false];
    await press('Ruim lege plekken op');
    expect(await screen.findByText('0 plekken zijn opgeruimd.')).toBeTruthy();
  });

  it('offers nothing to clear where no seat is empty', async () => {
    await show(sampleRoomWith());
    await press(/^De deur/);
    await press('Ruim lege plekken op…');
    expect(await screen.findByText('Er zijn nu geen lege plekken.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /plekken? op$/ })).toBeNull();
  });

  it('lets a co-facilitator shut it and clear seats, but make no code', async () => {
    await show(sampleRoomWith(), 'cofacilitator');
    await press(/^De deur/);
    expect(screen.getByRole('button', { name: 'Doe de deur dicht' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ruim lege plekken op…' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Maak een nieuwe code' })).toBeNull();
  });

  it('is not there for a note-taker', async () => {
    const room = sampleRoomWith();
    await show(room, 'notetaker');
    expect(screen.queryByRole('button', { name: /^De deur/ })).toBeNull();
  });

  it('is gone once the session is closed: nobody comes in then', async () => {
    const room = sampleRoomWith();
    await show(room);
    await screen.findByRole('button', { name: /^De deur/ });
    act(() => void room.act(FACILITATOR, { type: 'closeWorkshop' }));
    expect(screen.queryByRole('button', { name: /^De deur/ })).toBeNull();
  });
});
