import type { Page } from '@playwright/test';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { WallPage } from './pages/WallPage.ts';
import { listenIn, type Tap } from './support/listenIn.ts';
import { expect, test } from './support/test.ts';

/** One word each, so that no protocol can break it. */
const MARK = {
  shown: 'MARKzichtbaar',
  edited: 'MARKnawijziging',
  beforeEdit: 'MARKvoorwijziging',
  hidden: 'MARKverborgen',
  withdrawn: 'MARKweggehaald',
  half: 'MARKhalfgeschreven',
  other: 'MARKanderegroep',
  closedAgain: 'MARKnadichtdraaien',
  nextQuestion: 'MARKvolgendevraag',
  remark: 'MARKspreektekst',
} as const;
type Mark = keyof typeof MARK;

/** A line of the script's own speaking notes. */
const REMARK = 'Vraag eerst een of twee inwoners';

interface Device {
  readonly name: string;
  readonly tap: Tap;
  readonly page: Page;
}

test('nothing that is not revealed, no speaking note and no seat of another reaches a wall or a tablet', async ({
  hall,
  host,
  server,
}) => {
  const devices: Device[] = [];
  const tapped = async (name: string, screen: 'wall' | 'tablet', polling: boolean) => {
    const tap = await listenIn(server.port, { polling });
    const page = await hall.device(screen, { baseURL: `http://${host}:${tap.port}` });
    devices.push({ name, tap, page });
    return page;
  };
  /** Who was sent which of these marks. */
  const leaks = (...marks: Mark[]) =>
    devices.flatMap(({ name, tap }) => {
      const received = tap.received();
      return marks.filter((mark) => received.includes(MARK[mark])).map((mark) => `${name}: ${mark}`);
    });

  const laptop = await hall.device('laptop');
  const session = await prepareWithRemark(laptop);
  const desk = new FacilitatorPage(laptop);
  const wall = new WallPage(await tapped('wall', 'wall', false));
  await desk.pairWall(await wall.showPairingCode());
  const slowWall = new WallPage(await tapped('wall by polling', 'wall', true));
  await desk.pairWall(await slowWall.showPairingCode());

  const writer = new ParticipantPage(await hall.device('tablet'));
  await writer.joinByCode(session.joinCode, 'Inwoner');
  const reader = new ParticipantPage(await tapped('tablet', 'tablet', false));
  await reader.joinByCode(session.joinCode, 'Professional');
  const slowReader = new ParticipantPage(await tapped('tablet by polling', 'tablet', true));
  await slowReader.joinByLink(session.joinLink, 'Organisatie');
  const author = new ParticipantPage(await hall.device('tablet'));
  await author.joinByCode(session.joinCode, 'Beleid en bestuur');

  await desk.ask('De droom van de inwoner');
  await writer.send(MARK.shown);
  await writer.send(MARK.beforeEdit);
  await writer.edit(MARK.beforeEdit, MARK.edited);
  await writer.send(MARK.withdrawn);
  await writer.withdraw(MARK.withdrawn);
  await writer.send(MARK.hidden);
  await author.send(MARK.other);
  await writer.field.fill(MARK.half);
  await desk.unfoldNotes();
  await desk.hide(MARK.hidden);
  await Promise.all([wall.isWriting(3), slowWall.isWriting(3)]);
  // Everything anew, not only what changed.
  await wall.page.reload();
  await reader.page.reload();
  await wall.isWriting(3);
  await expect(reader.field).toBeVisible();
  const all = Object.keys(MARK) as Mark[];
  expect(leaks(...all)).toEqual([]);

  await desk.reveal();
  for (const each of [reader, slowReader]) await expect(each.hallNote(MARK.other)).toBeVisible();
  await Promise.all([wall.showsNotes(3), slowWall.showsNotes(3)]);
  const seen = ['shown', 'edited', 'other'] as const;
  // What is revealed does arrive, everywhere: the tap hears what there is to hear.
  expect(leaks(...seen)).toHaveLength(devices.length * seen.length);

  await desk.steps.getByRole('button', { name: 'Stap terug' }).click();
  await laptop.getByRole('button', { name: 'Draai dicht' }).click();
  await desk.isAt('Mensen schrijven');
  await author.send(MARK.closedAgain);
  await Promise.all([wall.isWriting(4), slowWall.isWriting(4)]);
  await desk.ask('Hoe doen we het nu?');
  await author.send(MARK.nextQuestion);
  await Promise.all([wall.isWriting(1), slowWall.isWriting(1)]);
  await desk.step('Afronden').click();
  await desk.close();
  for (const { page } of devices)
    await expect(page.getByRole('heading', { name: 'Dank je wel.' })).toBeVisible();
  expect(leaks(...all.filter((mark) => !(seen as readonly string[]).includes(mark)))).toEqual([]);

  const people = [writer, author, reader, slowReader].map((each) => each.page);
  const seats = (await Promise.all(people.map(seatOf))).filter((seat) => seat !== null);
  expect(seats).toHaveLength(4);
  const [hostKey] = await kept(laptop, 'keys');
  expect(hostKey?.['key']).toMatch(/.{40}/);
  for (const { name, tap, page } of devices) {
    const own = await seatOf(page);
    const received = tap.received();
    expect(received, name).not.toContain(REMARK);
    expect(received, name).not.toContain(hostKey?.['key']);
    for (const other of seats) {
      if (other.seatId === own?.seatId) continue;
      expect(received, `${name} knows another seat`).not.toContain(other.seatId);
      expect(received, `${name} knows another's key`).not.toContain(other.token);
    }
    const named = [...received.matchAll(/"seatId":"([^"]+)"/g)].map((match) => match[1]);
    expect(
      named.filter((id) => id !== own?.seatId),
      name,
    ).toEqual([]);
    if (own) expect(received, `${name} is told its own seat`).toContain(own.seatId);
    expect(tap.upgrades() > 0, `${name} uses the transport that is meant`).toBe(!name.includes('polling'));
    await tap.close();
  }
});

/** A session of the hour's script, with a speaking note of the facilitator's own at the first question. */
async function prepareWithRemark(page: Page) {
  const prepare = new PreparePage(page);
  await prepare.open();
  await prepare.fill({ title: 'Wie hoort wat' });
  await prepare.chooseScript('Kort gesprek');
  const session = await prepare.create();
  await page.getByRole('button', { name: 'Verder voorbereiden' }).click();
  await page.getByRole('button', { name: 'De droom van de inwoner' }).first().click();
  const remark = page.getByLabel('Spreektekst (alleen jij)');
  await remark.fill(`${await remark.inputValue()} ${MARK.remark}`);
  await remark.blur();
  await page.getByRole('link', { name: 'Terug naar de sessie' }).click();
  return session;
}

/** What a device keeps under a name, as a list. */
async function kept(page: Page, name: string): Promise<Record<string, string>[]> {
  const text = await page.evaluate((key) => localStorage.getItem(key), `praatplaat:${name}`);
  return Object.values(JSON.parse(text ?? '{}'));
}

async function seatOf(page: Page): Promise<{ seatId: string; token: string } | null> {
  const [seat] = await kept(page, 'seats');
  return seat ? { seatId: seat['seatId'] ?? '', token: seat['token'] ?? '' } : null;
}
