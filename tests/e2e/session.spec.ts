import type { Page } from '@playwright/test';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { PreparePage } from './pages/PreparePage.ts';
import { ReportPage } from './pages/ReportPage.ts';
import { StartPage } from './pages/StartPage.ts';
import { WallPage } from './pages/WallPage.ts';
import { type Hall, LIVELY } from './support/Hall.ts';
import { lookOutFor } from './support/lookOutFor.ts';
import { expect, test } from './support/test.ts';

/** What was written, so that nothing on the way can be mistaken for something of the program's own. */
const NOTES = {
  quiet: 'Een rustig huis waar ik kan ademen',
  job: 'Werk dat bij mijn rug past',
  jobEdited: 'Werk dat bij mijn rug past, twee dagen per week',
  heard: 'Ik hoorde dat één gezicht genoeg is',
  twice: 'Dit stuurde ik per ongeluk',
  jargon: 'Beleidstaal die niemand snapt',
  nameless: 'Ik durf dit alleen zonder groep te zeggen',
  late: 'Dat ik nog iets mag zeggen als iedereen klaar is',
  table: 'We praten over mensen die niet aan tafel zitten',
  offline: 'Geschreven terwijl de server plat lag',
  left: 'Dit was ik nog aan het typen',
  team: 'Elk team heeft een eigen agenda',
  care: 'Ik wil weten wie ik moet bellen',
  mandate: 'Niemand mag een besluit nemen',
  desk: 'Drie loketten voor één vraag',
} as const;

const NOT_IN_REPORT: readonly string[] = [NOTES.twice, NOTES.jargon];

test.describe('a whole session', () => {
  test('six people, one wall, two vensters, two bouwopgaven, a crash and a report', async ({
    hall,
    host,
    ownServer: server,
  }) => {
    const baseURL = `http://${host}:${server.port}`;
    const on = (screen: Parameters<Hall['device']>[0]) => hall.device(screen, { ...LIVELY, baseURL });

    const laptop = await on('laptop');
    const start = new StartPage(laptop);
    await start.open();
    await start.newSession();
    const session = await prepareShort(laptop, 'Samen bouwen in Oost', [
      'Organisatie',
      'Duidelijk wie wat doet',
    ]);
    const desk = new FacilitatorPage(laptop);

    const wall = new WallPage(await on('wall'));
    await desk.pairWall(await wall.showPairingCode());
    await wall.isWaiting(session.joinCode);

    const seat = async (screen: 'tablet' | 'phone', group: string, link?: string) => {
      const person = new ParticipantPage(await on(screen));
      if (link) await person.joinByLink(link, group);
      else await person.joinByCode(session.joinCode, group);
      return person;
    };
    const anna = await seat('tablet', 'Inwoner');
    const bram = await seat('phone', 'Inwoner', session.joinLink);
    const chris = await seat('tablet', 'Professional');
    const dina = await seat('tablet', 'Professional');
    const evert = await seat('phone', 'Organisatie');
    const fatma = await seat('tablet', 'Beleid en bestuur');
    await desk.hasPeople(6);
    await expect(wall.page.getByText('6 mensen zijn binnen')).toBeVisible();
    await expect(anna.page.getByRole('heading', { name: 'We beginnen zo.' })).toBeVisible();

    await test.step('first venster: silence, with only a count on the wall', async () => {
      await desk.next('Begin de sessie');
      await desk.next('Naar de volgende vraag');
      await desk.next('Start deze vraag');
      await anna.send(NOTES.quiet);
      await bram.field.fill(NOTES.job);
      await expect(desk.steps.getByText('Nog 1 mens schrijft.')).toBeVisible();
      await bram.page.reload();
      await bram.isSeatedAs('Inwoner');
      await expect(bram.field).toHaveValue(NOTES.job);
      await bram.send(NOTES.job);
      await desk.hasPeople(6);
      await chris.send(NOTES.heard);
      await dina.page.getByRole('checkbox', { name: 'Laat mijn groep niet zien' }).check();
      await dina.send(NOTES.nameless);
      await evert.send(NOTES.twice);
      await fatma.send(NOTES.jargon);
      await wall.isWriting(6);
      await bram.edit(NOTES.job, NOTES.jobEdited);
      await evert.withdraw(NOTES.twice);
      await wall.isWriting(5);
      for (const text of Object.values(NOTES)) {
        await expect(wall.page.getByText(text)).toHaveCount(0);
        if (text !== NOTES.quiet) await expect(anna.page.getByText(text)).toHaveCount(0);
      }
      await expect(desk.page.getByText(NOTES.quiet)).toHaveCount(0);
      await desk.unfoldNotes();
      await desk.hide(NOTES.jargon);
      await wall.isWriting(4);
    });

    await test.step('the reveal, and a late note', async () => {
      const counted = await wall.countingDown();
      await desk.reveal();
      await counted();
      await wall.showsNotes(4);
      await expect(anna.hallNote(NOTES.jobEdited)).toBeVisible();
      await expect(anna.hallNote(NOTES.nameless)).toBeVisible();
      await expect(anna.hall.getByText(NOTES.jargon)).toHaveCount(0);
      await expect(anna.hall.getByText(NOTES.twice)).toHaveCount(0);
      await expect(anna.hall.getByRole('heading', { level: 3 })).toHaveText([
        /^Inwoner/,
        /^Professional/,
        /^Iedereen/,
      ]);
      await expect(
        fatma.page.getByText('De begeleider liet dit briefje niet zien. Vraag gerust waarom.'),
      ).toBeVisible();
      await chris.sendLate(NOTES.late);
      await wall.showsNotes(5);
      await expect(bram.hallNote(NOTES.late).getByText('nagekomen')).toBeVisible();
    });

    await test.step('first bouwopgave: the server dies in the middle, and nothing is lost', async () => {
      await desk.ask('Hoe doen we het nu?');
      await anna.send(NOTES.table);
      await bram.field.fill(NOTES.left);
      await server.kill9();
      await expect(desk.page.getByText('Geen verbinding met de server.')).toBeVisible();
      await expect(chris.page.getByText('Geen internet. Schrijf gewoon door')).toBeVisible();
      await chris.field.fill(NOTES.offline);
      await chris.page.getByRole('button', { name: 'Verstuur briefje' }).click();
      await expect(chris.own(NOTES.offline)).toBeVisible();
      const isBack = await lookOutFor(chris.page, /Er is weer internet\. Alles is verstuurd\./);
      await server.restart();
      await isBack();
      await chris.hasKept(NOTES.offline);
      await wall.isWriting(2);
      await desk.hasPeople(6);
      await expect(bram.field).toHaveValue(NOTES.left);
      await desk.reveal();
      await wall.showsNotes(2);
    });

    await test.step('second venster and second bouwopgave', async () => {
      await desk.ask('Organisatie');
      await expect(bram.page.getByText('Je schreef nog bij de vorige vraag.')).toBeVisible();
      await bram.page.getByRole('button', { name: 'Toch versturen' }).click();
      await evert.send(NOTES.team);
      await bram.send(NOTES.care);
      await wall.isWriting(2);
      await desk.reveal();
      await desk.ask('Duidelijk wie wat doet');
      await fatma.send(NOTES.mandate);
      await dina.send(NOTES.desk);
      await desk.reveal();
      await wall.showsNotes(2);
    });

    await test.step('the end, and the report', async () => {
      await desk.step('Afronden').click();
      await desk.close();
      await expect(anna.page.getByRole('heading', { name: 'Dank je wel.' })).toBeVisible();
      await expect(wall.page.getByRole('heading', { name: 'Dank je wel.' })).toBeVisible();
      await desk.toReport();
      const report = new ReportPage(laptop);
      await report.isOpen();
      const { name, pdf } = await report.download();
      expect(name).toMatch(/\.pdf$/);
      expect(pdf.title).toContain('Samen bouwen in Oost');
      expect(pdf.marked).toBe(true);
      const text = squeeze(pdf.text);
      for (const note of Object.values(NOTES)) {
        if (note === NOTES.job) continue;
        if (NOT_IN_REPORT.includes(note)) expect(text).not.toContain(squeeze(note));
        else expect(text).toContain(squeeze(note));
      }
      expect(text).toContain(squeeze('De begeleider liet 1 briefje niet zien.'));
      expect(text.indexOf(squeeze(NOTES.quiet))).toBeLessThan(text.indexOf(squeeze(NOTES.heard)));
    });

    await anna.page.getByRole('button', { name: 'Maak dit apparaat leeg' }).click();
    await anna.page.getByRole('button', { name: 'Ja, maak leeg' }).click();
    await expect(anna.page.getByRole('heading', { name: 'Dit apparaat is leeg.' })).toBeVisible();
    const left = await anna.page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(left).not.toContain(session.workshopId);
  });
});

test('the core of a session: prepare, join, write, reveal, PDF @zaal', async ({ hall }) => {
  const laptop = await hall.device('laptop');
  const prepare = new PreparePage(laptop);
  await prepare.open();
  const session = await prepareShort(laptop, 'Kern van een gesprek', []);
  const desk = new FacilitatorPage(laptop);
  const wall = new WallPage(await desk.openWall());
  await wall.isWaiting(session.joinCode);
  const resident = new ParticipantPage(await hall.device('phone'));
  await resident.joinByLink(session.joinLink, 'Inwoner');
  const professional = new ParticipantPage(await hall.device('tablet'));
  await professional.joinByCode(session.joinCode, 'Professional');

  await desk.ask('De droom van de inwoner');
  await resident.send(NOTES.quiet);
  await professional.send(NOTES.heard);
  await wall.isWriting(2);
  await desk.reveal();
  await wall.showsNotes(2);
  await expect(resident.hallNote(NOTES.heard)).toBeVisible();

  await desk.page.getByRole('link', { name: 'Verslag' }).click();
  const report = new ReportPage(laptop);
  await report.isOpen();
  const { pdf } = await report.download();
  expect(squeeze(pdf.text)).toContain(squeeze(NOTES.quiet));
  expect(squeeze(pdf.text)).toContain(squeeze(NOTES.heard));
});

/** The script of an hour with places on top, made on the page and opened at the desk. */
async function prepareShort(page: Page, title: string, places: readonly string[]) {
  const prepare = new PreparePage(page);
  await prepare.fill({
    title,
    organisation: 'Gemeente Voorbeeld',
    contact: 'het wijkteam, 030 123 45 67',
    privacy: 'voorbeeld.nl/privacy',
  });
  await prepare.chooseScript('Kort gesprek');
  if (places.length > 0) await prepare.more();
  for (const place of places) await prepare.place(place).check();
  const session = await prepare.create();
  await prepare.toSession();
  return session;
}

/** Without white space, where a PDF breaks its lines as it likes. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
