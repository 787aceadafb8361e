import type { Locator, Page } from '@playwright/test';
import { DeskNotes } from '../pages/DeskNotes.ts';
import { DeskVotes, tableOf } from '../pages/DeskVotes.ts';
import { FacilitatorPage } from '../pages/FacilitatorPage.ts';
import { ParticipantPage } from '../pages/ParticipantPage.ts';
import { PreparePage } from '../pages/PreparePage.ts';
import { WallPage } from '../pages/WallPage.ts';
import type { Hall } from '../support/Hall.ts';
import type { RunningServer } from '../support/server.ts';
import { TenPeople } from '../support/TenPeople.ts';
import { expect } from '../support/test.ts';

/** A session with the script of an hour and a half: a desk, a wall, two people at a tablet and a phone, and eight more. */
export type LongSession = Awaited<ReturnType<typeof openLongSession>>;

/**
 * Prepares the session, and lets everybody in.
 *
 * @param host - the name under which devices reach the server
 */
export async function openLongSession(hall: Hall, host: string, server: RunningServer) {
  const laptop = await hall.device('laptop');
  const prepare = new PreparePage(laptop);
  await prepare.open();
  await prepare.fill({ title: 'Anderhalf uur bouwen', organisation: 'Gemeente Voorbeeld' });
  await prepare.chooseScript('Standaard gesprek');
  const session = await prepare.create();
  await prepare.toSession();
  const desk = new FacilitatorPage(laptop);
  const notes = new DeskNotes(laptop);
  const votes = new DeskVotes(desk);

  const people = await TenPeople.listening(server.port);
  const to = (name: 'wall' | 'phone') => `http://${host}:${people.taps[name].port}`;
  const wall = new WallPage(await hall.device('wall', { baseURL: to('wall') }));
  await desk.pairWall(await wall.showPairingCode());
  const anna = await hall.device('tablet');
  const evert = await hall.device('phone', { baseURL: to('phone'), hasTouch: true });
  const seats = { anna: new ParticipantPage(anna), evert: new ParticipantPage(evert) };
  await seats.anna.joinByLink(session.joinLink, 'Inwoner');
  await seats.evert.joinByLink(session.joinLink, 'Organisatie');
  await people.join(server.url, session.joinLink);
  await desk.hasPeople(10);
  const screens = { wall: wall.page, tablet: anna, phone: evert };
  /** The same table on desk, wall and both tablets. */
  const everywhere = async (caption: string, table: string[][]) => {
    const shown: (Locator | Page)[] = [votes.panel, ...Object.values(screens)];
    for (const screen of shown) await expect.poll(() => tableOf(screen, caption)).toEqual(table);
  };
  return {
    laptop,
    session,
    server,
    desk,
    notes,
    votes,
    wall,
    anna,
    evert,
    seats,
    people,
    screens,
    everywhere,
  };
}
