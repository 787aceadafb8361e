import { PreparePage } from './pages/PreparePage.ts';
import { all, workshop } from './support/parts.ts';
import { secondDesk } from './support/secondDesk.ts';
import { takesBack } from './support/takesBack.ts';
import { expect, test } from './support/test.ts';

const DREAM = 'De droom van de inwoner';

test('everything a facilitator prepares can be taken back, at the desk as well', async ({ hall, server }) => {
  const laptop = await hall.device('laptop');
  const prepare = new PreparePage(laptop);
  await prepare.open();
  await prepare.fill({ title: 'Terug kan altijd' });
  await prepare.chooseScript('Standaard gesprek');
  const session = await prepare.create();
  const colleague = await secondDesk(laptop, server, session.workshopId);
  const button = (name: string | RegExp) => laptop.getByRole('button', { name });
  const dialog = laptop.getByRole('dialog');

  await laptop.getByRole('button', { name: 'Verder voorbereiden' }).click();
  const leave = () => laptop.getByRole('heading', { level: 1 }).click();
  const unfold = async (title: string) => button(new RegExp(`^${title}`)).click();
  await unfold(DREAM);
  const open = laptop.locator('.prepare__step-body');
  await takesBack(laptop, colleague, [
    {
      word: 'gegevens van de sessie',
      does: async () => {
        await laptop.getByLabel('Titel', { exact: true }).first().fill('Anders');
        await button('Bewaar').first().click();
      },
      see: (view) => [workshop('title')(view), workshop('expiresAt')(view)],
    },
    { word: 'groep', does: () => button('Groep toevoegen').click(), see: all('group') },
    { word: 'groep weghalen', does: () => button('Haal groep Organisatie weg').click(), see: all('group') },
    {
      word: 'wijziging van een vraag',
      does: async () => {
        await open.getByLabel('Vraag', { exact: true }).first().fill('Waar droom je van?');
        await leave();
      },
      see: all('prompt'),
    },
    {
      word: 'vraag weghalen',
      does: () =>
        open
          .getByRole('button', { name: /^Haal vraag weg/ })
          .first()
          .click(),
      see: all('prompt'),
    },
    {
      word: 'spreektekst',
      does: async () => {
        await open.getByLabel('Spreektekst (alleen jij)').fill('Laat stiltes vallen.');
        await leave();
      },
      see: all('remark'),
    },
    {
      word: 'wijziging in het draaiboek',
      does: async () => {
        await open.getByLabel('Minuten').fill('7');
        await leave();
      },
      see: all('activity'),
    },
    {
      word: 'wijziging in het draaiboek',
      does: () => button(`Zet later: ${DREAM}`).click(),
      see: all('activity'),
    },
    {
      word: 'onderdeel weghalen',
      does: async () => {
        await open.getByRole('button', { name: 'Haal onderdeel weg' }).click();
        await dialog.getByRole('button', { name: 'Haal onderdeel weg' }).click();
      },
      see: (view) => [all('activity')(view), all('prompt')(view), all('remark')(view)],
    },
    {
      word: 'ander draaiboek',
      does: async () => {
        await laptop.getByText('Ander draaiboek', { exact: true }).click();
        await laptop.getByRole('radio', { name: /^Kort gesprek/ }).check();
        await button('Vervang het draaiboek').click();
        await dialog.getByRole('button', { name: 'Vervang het draaiboek' }).click();
      },
      see: (view) => [all('activity')(view), all('prompt')(view), workshop('places')(view)],
    },
    {
      word: 'eerst bekijken aan of uit',
      does: () => laptop.getByLabel(/^Ik wil briefjes lezen/).click(),
      see: (view) => workshop('approval')(view) === true,
    },
  ]);
  // What was done here goes along to the desk.
  await button('Groep toevoegen').click();
  await laptop.getByRole('link', { name: 'Terug naar de sessie' }).click();
  await button(/^Maak ongedaan ?: groep$/).click();
  await expect.poll(() => colleague.view.group.size).toBe(4);
  colleague.close();
});
