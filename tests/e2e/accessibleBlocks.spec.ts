import type { Page } from '@playwright/test';
import type { ActivityState } from '#domain/workshop/Activity.ts';
import { DeskNotes } from './pages/DeskNotes.ts';
import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { WallPage } from './pages/WallPage.ts';
import { addScene } from './support/addScene.ts';
import { beginSession } from './support/beginSession.ts';
import { BLOCK_SCENES } from './support/blockScenes.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { expectFits } from './support/expectFits.ts';
import type { Hall } from './support/Hall.ts';
import { ScriptedDevice } from './support/ScriptedDevice.ts';
import { expect, test } from './support/test.ts';

/** Enough people for a group that is shown apart and one that is not. */
const SEATS = ['inwoner', 'inwoner', 'inwoner', 'professional', 'professional', 'organisatie'] as const;
const NOTES = BLOCK_SCENES.filter(({ name }) => /^(notes|dots|explain)/.test(name));
/** Closed looks as revealed does, but for these: one of what is written and one of what is counted stand for all. */
const LOOKED_AT_CLOSED = ['notes', 'scale', 'steps', 'feedback'];
/** Nobody can do anything yet: every block waits in the same way, those with a vote in theirs. */
const LOOKED_AT_READY = ['notes', 'explain', 'scale'];
const OTHERS = BLOCK_SCENES.filter((scene) => !NOTES.includes(scene));

test.describe('every block in every state, on desk, wall and tablet', () => {
  for (const [name, scenes] of [
    ['notes and dots', NOTES],
    ['everything else', OTHERS],
  ] as const)
    test(name, async ({ hall, server }) => {
      const { desk, wall, tablet, cast } = await fullHall(hall, server.url);
      for (const scene of scenes) {
        await addScene(cast.leader, scene);
        const { id } = await cast.leader.at(scene.title, 'ready');
        await cast.leader.act({ type: 'goTo', activityId: id });
        const set = (to: ActivityState) => cast.leader.act({ type: 'setActivityState', activityId: id, to });
        for (const state of scene.states) {
          if (state !== 'ready') await set(state);
          await scene[state]?.(cast);
          await expect(desk.now.getByRole('heading', { level: 2, name: scene.title })).toBeVisible();
          if (state === 'closed' && !LOOKED_AT_CLOSED.includes(scene.name)) continue;
          if (state === 'ready' && !LOOKED_AT_READY.includes(scene.name)) continue;
          const what = `${scene.name}, ${state}`;
          await check(desk.page, `desk: ${what}`);
          await check(tablet, `tablet: ${what}`);
          await expectAccessible(wall.page, `wall: ${what}`);
        }
      }
    });

  test('what can be done with notes and agreements', async ({ hall, server }) => {
    const { desk, wall, cast } = await fullHall(hall, server.url);
    const notes = new DeskNotes(desk.page);
    const title = 'De droom van de inwoner';
    await desk.ask(title);
    for (const [at, person] of cast.hall.entries())
      await person.give(title, { text: `Idee ${at} met een bankje` });
    await desk.reveal();
    await notes.unfold();
    const shut = () => desk.page.keyboard.press('Escape');

    await notes.choose('Idee 0', 'Idee 1');
    await check(desk.page, 'desk: notes chosen');
    await notes.panel.getByRole('button', { name: 'Voeg samen' }).click();
    await check(desk.page, 'desk: a title for a pile');
    await notes.title('Buiten');
    await notes.choose('Idee 2', 'Idee 3');
    await notes.gather('Binnen');
    await notes.pile('Buiten').getByRole('button', { name: 'Verander de titel' }).click();
    await check(desk.page, 'desk: another title');
    await notes.pile('Buiten').getByRole('button', { name: 'Annuleren' }).click();
    await notes.pile('Buiten').getByRole('button', { name: 'Voeg bij een andere stapel' }).click();
    await check(desk.page, 'desk: into another pile');
    await notes.pile('Buiten').getByRole('button', { name: 'Annuleren' }).click();
    await notes.press('Idee 4', 'Maak onleesbaar');
    await check(desk.page, 'desk: masking');
    await shut();
    await notes.panel.getByRole('button', { name: 'Typ voor anderen' }).click();
    await check(desk.page, 'desk: typing for others');
    await shut();
    await notes.press('Idee 5', 'Groot in beeld');
    await expect(wall.page.locator('.wall__spotlight')).toBeVisible();
    await expectAccessible(wall.page, 'wall: a note large');
    await check(desk.page, 'desk: a note large');
    await desk.page.getByRole('button', { name: 'Start de klok' }).click();
    await expect(wall.page.getByRole('timer')).toBeVisible();
    await expectAccessible(wall.page, 'wall: the clock');
    await check(desk.page, 'desk: the clock');
    await desk.page.getByRole('button', { name: 'Vier vensters naast elkaar' }).click();
    await check(desk.page, 'desk: four windows');
    await shut();
    await desk.step('Concrete stappen en wie trekt de kar').click();
    await desk.page.getByRole('button', { name: 'Nieuwe afspraak' }).click();
    await desk.page.getByRole('button', { name: 'Bewaar afspraak' }).click();
    await expect(desk.page.getByText('Schrijf eerst wat we gaan doen.')).toBeVisible();
    await check(desk.page, 'desk: an agreement without words');
    await shut();
  });
});

/** axe as it is, and no scrolling sideways when it is zoomed in or narrow. */
async function check(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await expectFits(page, state);
}

/** A session with a desk, a wall, a tablet, a phone, and a few people without a browser. */
async function fullHall(hall: Hall, url: string) {
  const laptop = await hall.device('laptop');
  const set = { title: 'Voor iedereen te gebruiken', organisation: 'Gemeente Voorbeeld' };
  const session = await beginSession(laptop, url, { ...set, script: 'standaard' });
  const desk = new FacilitatorPage(laptop);
  const wall = new WallPage(await hall.device('wall'));
  await desk.pairWall(await wall.showPairingCode());
  const tablet = await hall.device('tablet');
  await new ParticipantPage(tablet).joinByLink(session.joinLink, 'Inwoner');
  const phone = await hall.device('phone');
  await new ParticipantPage(phone).joinByLink(session.joinLink, 'Organisatie');
  const people = await Promise.all(SEATS.map((group) => ScriptedDevice.join(url, session.joinLink, group)));
  const leader = await ScriptedDevice.lead(url, session.workshopId, session.key);
  return { desk, wall, tablet, cast: { leader, hall: people, tablet, phone, desk } };
}
