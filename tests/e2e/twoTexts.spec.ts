import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { beginSession } from './support/beginSession.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { ScriptedDevice } from './support/ScriptedDevice.ts';
import { expect, test } from './support/test.ts';

const DREAM = 'De droom van de inwoner';
const NAME = 'Conclusie van dit onderdeel';

test('two desks that write one conclusion lose no word of each other', async ({ hall, server }) => {
  const first = await hall.device('laptop');
  const session = await beginSession(first, server.url, { title: 'Twee teksten', script: 'kort' });
  const second = await hall.device('laptop', { storageState: await first.context().storageState() });
  await second.goto(new URL(first.url()).pathname);
  const desk = new FacilitatorPage(first);
  await desk.ask(DREAM);
  const person = await ScriptedDevice.join(server.url, session.joinLink, 'inwoner');
  await person.give(DREAM, { text: 'Een tuin met een bankje' });
  await desk.reveal();
  await new FacilitatorPage(second).isAt('Briefjes omgedraaid');
  const keep = { name: 'Zet op het grote scherm' };

  await second.getByLabel(NAME).first().fill('Rust begint bij één gezicht dat je kent.');
  await first.getByLabel(NAME).first().fill('Buiten zijn helpt.');
  await first.getByRole('button', keep).click();
  const both = second.getByRole('group', { name: NAME });
  await expect(both).toContainText('Iemand anders heeft dit net veranderd.');
  await expect(both).toContainText('Buiten zijn helpt.');
  await expect(second.getByRole('textbox', { name: NAME })).toHaveValue(
    'Rust begint bij één gezicht dat je kent.',
  );
  await expect(second.getByRole('button', keep)).toBeDisabled();
  await expectAccessible(second, 'both texts at the field');
  await second.getByRole('button', { name: `Zet mijn tekst erin: ${NAME}` }).click();
  await expect(first.getByRole('textbox', { name: NAME })).toHaveValue(
    'Rust begint bij één gezicht dat je kent.',
  );
  await expect(both).toHaveCount(0);

  await test.step('what was saved without a line stands beside the other, also after a reload', async () => {
    await second.context().setOffline(true);
    await expect(second.getByText('Geen verbinding', { exact: false }).first()).toBeVisible();
    await second.getByRole('textbox', { name: NAME }).fill('Van wie zonder lijn zat.');
    await second.getByRole('button', keep).click();
    await first.getByRole('textbox', { name: NAME }).fill('Van wie er wel was.');
    await first.getByRole('button', keep).click();
    await expect(first.getByText('Staat op het grote scherm.')).toBeVisible();
    await second.context().setOffline(false);
    const told = second.getByText('Twee mensen schreven tegelijk: de conclusie.');
    await expect(told).toBeVisible();
    await second.reload();
    await expect(told).toBeVisible();
    await expect(second.getByText('Van wie zonder lijn zat.')).toBeVisible();
    await expectAccessible(second, 'both texts of what was refused');
    await second.getByRole('button', { name: 'Houd die tekst: de conclusie' }).click();
    await expect(told).toHaveCount(0);
    await expect(second.getByRole('textbox', { name: NAME })).toHaveValue('Van wie er wel was.');
  });
  person.close();
});

test('screens that are detached show nothing more, and say kindly how they are paired again', async ({
  hall,
  server,
}) => {
  const laptop = await hall.device('laptop');
  await beginSession(laptop, server.url, { title: 'Schermen los', script: 'kort' });
  await laptop.getByRole('button', { name: 'Groot scherm', exact: true }).click();
  await laptop.getByRole('button', { name: 'Maak een link voor het grote scherm' }).click();
  // The link is for others: it names an address in the hall's network.
  const made = laptop.getByLabel('Link van het grote scherm');
  await expect(made).toHaveValue(/#.{20,}$/);
  const { pathname, hash } = new URL(await made.inputValue());
  const link = pathname + hash;
  const wall = await hall.device('wall');
  await wall.goto(link);
  await expect(wall.getByText('Praat je mee?', { exact: false }).first()).toBeVisible();
  await expect(laptop.getByText('Er kijkt nu 1 scherm mee.')).toBeVisible();
  await expectAccessible(laptop, 'the screens');
  await laptop.getByRole('button', { name: 'Koppel alle schermen los' }).click();
  await laptop
    .getByRole('dialog', { name: 'Alle schermen loskoppelen?' })
    .getByRole('button', { name: 'Koppel alle schermen los' })
    .click();
  await expect(laptop.getByText('Alle schermen zijn losgekoppeld.')).toBeVisible();
  const kindly = wall.getByText('Dit scherm is niet meer gekoppeld aan het gesprek.', { exact: false });
  await expect(kindly).toBeVisible();
  await expect(wall).toHaveURL(/\/scherm$/);
  await expectAccessible(wall, 'a screen that was detached');
  await wall.goto(link);
  await expect(kindly).toBeVisible();
  await expect(laptop.getByText('Er kijkt nu geen scherm mee.')).toBeVisible();
});

test('what comes later in a window moves nothing that somebody is about to press', async ({
  hall,
  server,
}) => {
  const laptop = await hall.device('laptop');
  let letThrough: () => void = () => {};
  const through = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await laptop.route(/\/assets\/Screens-[^/]+\.js/, async (route) => {
    await through;
    await route.continue();
  });
  await beginSession(laptop, server.url, { title: 'Niets verspringt', script: 'kort' });
  await laptop.getByRole('button', { name: 'Groot scherm', exact: true }).click();
  await expect(laptop.getByText(/\d\/scherm en typ hier/)).toBeVisible();
  await laptop.evaluate(async () => void (await document.fonts.ready));
  const pairs = laptop.getByRole('button', { name: 'Koppel', exact: true });
  const before = await pairs.boundingBox();
  expect(before).not.toBeNull();
  letThrough();
  await expect(laptop.getByText('Er kijkt nu geen scherm mee.')).toBeVisible();
  expect(await pairs.boundingBox()).toEqual(before);
});
