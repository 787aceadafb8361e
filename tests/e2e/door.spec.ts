import { randomUUID } from 'node:crypto';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { WallPage } from './pages/WallPage.ts';
import { beginSession } from './support/beginSession.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { ScriptedDesk } from './support/ScriptedDesk.ts';
import { expect, test } from './support/test.ts';

const FAKES = 200;
const SHUT = 'De begeleider heeft de deur dichtgedaan. Vraag of die weer open kan.';

test('a script takes 200 seats; the facilitator shuts the door, clears the seats, gives another code, and real people come in', async ({
  hall,
  server,
}) => {
  const laptop = await hall.device('laptop');
  const session = await beginSession(laptop, server.url, { title: 'Samen in Oost', script: 'kort' });
  const desk = new FacilitatorPage(laptop);
  const wall = new WallPage(await hall.device('wall'));
  await desk.pairWall(await wall.showPairingCode());
  await wall.isWaiting(session.joinCode);
  const anna = new ParticipantPage(await hall.device('tablet'));
  await anna.joinByLink(session.joinLink, 'Inwoner');
  await desk.hasPeople(1);

  const joinSecret = session.joinLink.split('#')[1] ?? '';
  await Promise.all(
    Array.from({ length: FAKES }, () => takeSeat(server.url, session.workshopId, joinSecret)),
  );
  await desk.hasPeople(1 + FAKES);

  await laptop.getByRole('button', { name: 'De deur' }).click();
  const door = laptop.getByRole('dialog', { name: 'De deur' });
  await door.getByRole('button', { name: 'Doe de deur dicht' }).click();
  await expect(door.getByRole('heading', { name: 'De deur is dicht' })).toBeVisible();
  await expectAccessible(laptop, 'the desk with the door shut');
  await expect(wall.page.getByText('De deur is nu dicht.', { exact: false })).toBeVisible();
  await expect(wall.page.getByText(session.joinCode, { exact: true })).toHaveCount(0);
  await expect(wall.page.getByRole('img', { name: 'QR-code om mee te doen' })).toHaveCount(0);
  const bea = new ParticipantPage(await hall.device('phone'));
  await bea.page.goto(session.joinLink);
  await expect(bea.page.getByText(SHUT)).toBeVisible();
  await expectAccessible(bea.page, 'a phone at a shut door');

  await door.getByRole('button', { name: 'Ruim lege plekken op…' }).click();
  await laptop.getByRole('button', { name: `Ruim ${FAKES} plekken op` }).click();
  await expect(door.getByText(`${FAKES} plekken zijn opgeruimd.`)).toBeVisible();
  await door.getByRole('button', { name: 'Maak een nieuwe code' }).click();
  await laptop
    .getByRole('dialog', { name: 'Een nieuwe code maken?' })
    .getByRole('button', { name: 'Maak een nieuwe code' })
    .click();
  const said = door.getByText(/^De nieuwe code is /);
  await expect(said).toBeVisible();
  const code = /is (\S+ \S+)\./.exec((await said.textContent()) ?? '')?.[1] ?? '';
  await door.getByRole('button', { name: 'Doe de deur open' }).click();
  await door.getByRole('button', { name: 'Sluiten' }).click();
  await desk.hasPeople(1);
  await wall.isWaiting(code);

  // Who waited hears by itself that there is another code, and comes in with it; the old one opens nothing.
  await expect(bea.page.getByText('Deze code klopt niet.', { exact: false })).toBeVisible({
    timeout: 60_000,
  });
  await bea.typeCode(session.joinCode);
  await expect(bea.page.getByText('Deze code klopt niet.', { exact: false })).toBeVisible();
  await bea.typeCode(code);
  await bea.takeSeat('Professional');
  await desk.hasPeople(2);
  await anna.page.reload();
  await anna.isSeatedAs('Inwoner');
  await expect(takeSeat(server.url, session.workshopId, joinSecret)).rejects.toThrow('401');
});

test('who wrote half a note on a seat that was cleared is told kindly, and goes on writing on another', async ({
  hall,
  server,
}) => {
  const session = await ScriptedDesk.open(server.url);
  const phone = new ParticipantPage(await hall.device('phone'));
  await phone.joinByLink(session.joinLink, 'Inwoner');
  await phone.field.fill('nog half');
  await phone.page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('nog half'));
  await phone.page.goto('about:blank');
  const key = session.deskLink.split('#')[1] ?? '';
  await expect
    .poll(async () => {
      const answer = await fetch(`${server.url}/api/workshops/${session.workshopId}/empty-seats`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ clear: true, minutes: null }),
      });
      return ((await answer.json()) as { count: number }).count;
    })
    .toBe(1);
  await phone.page.goto(`/deelnemer/${session.workshopId}`);
  await expect(phone.page.getByRole('heading', { name: 'Je plek is er niet meer' })).toBeVisible();
  await expect(phone.page.getByText('Wat je schreef, staat nog op dit apparaat.')).toBeVisible();
  await phone.page.getByRole('button', { name: 'Opnieuw meedoen' }).click();
  await phone.takeSeat('Inwoner');
  await expect(phone.field).toHaveValue('nog half');
  session.close();
});

/** As a script would; comes again as long as the host says that it goes too fast. */
async function takeSeat(url: string, workshopId: string, joinSecret: string): Promise<void> {
  const token = `${randomUUID()}${randomUUID()}`;
  const seat = { workshopId, joinSecret, seatId: randomUUID(), token, groupId: 'inwoner', people: 1 };
  for (;;) {
    const { status } = await fetch(`${url}/api/seats`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(seat),
    });
    if (status === 204) return;
    if (status !== 429) throw new Error(`no seat: ${status}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
