import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '#server/store/backUp.ts';
import { restoreBackUp } from '#server/store/restoreBackUp.ts';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { LIVELY } from './support/Hall.ts';
import { ScriptedDesk } from './support/ScriptedDesk.ts';
import { test as base, expect } from './support/test.ts';

/** A server of the test's own, whose data is copied and put back. */
interface Restoring {
  readonly copies: {
    /** Copies the data as it is now. */
    readonly make: () => void;
    /** Puts that copy back with the server off, and starts it again. */
    readonly putBack: () => Promise<void>;
  };
  /** A resident's phone at that server. */
  readonly phone: (joinLink: string) => Promise<ParticipantPage>;
}

const test = base.extend<Restoring>({
  copies: async ({ ownServer }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'praatplaat-kopie-'));
    const file = join(folder, 'kopie.sqlite');
    await use({
      make: () => void backUp(ownServer.dataDir, file, new Date()),
      putBack: async () => {
        restoreBackUp(file, ownServer.dataDir, new Date());
        await ownServer.restart();
      },
    });
    rmSync(folder, { recursive: true });
  },
  phone: async ({ hall, host, ownServer }, use) => {
    await use(async (joinLink) => {
      const page = await hall.device('phone', { ...LIVELY, baseURL: `http://${host}:${ownServer.port}` });
      const person = new ParticipantPage(page);
      await person.joinByLink(joinLink, 'Inwoner');
      return person;
    });
  },
});

test('given a back-up of before somebody joined that is put back, what she wrote is still on her phone, and hangs again once she sends it', async ({
  copies,
  ownServer,
  phone: takeSeat,
}) => {
  const session = await ScriptedDesk.open(ownServer.url);
  copies.make();

  const phone = await takeSeat(session.joinLink);
  const { page } = phone;
  await phone.send('was al bewaard');
  await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('was al bewaard'));
  await ownServer.kill9();
  await phone.field.fill('nog niet verstuurd');
  await page.getByRole('button', { name: 'Verstuur briefje' }).click();
  await expect(phone.own('nog niet verstuurd').getByText('Wordt bewaard…')).toBeVisible();
  await phone.field.fill('nog half');
  await copies.putBack();

  await expect(page.getByRole('heading', { name: 'Je plek is er niet meer' })).toBeVisible();
  await expect(page.getByText('Wat je schreef, staat nog op dit apparaat.')).toBeVisible();
  await expectAccessible(page, 'a phone whose seat is gone, with texts');
  await page.getByRole('button', { name: 'Opnieuw meedoen' }).click();
  await phone.takeSeat('Inwoner');
  await expect(phone.field).toHaveValue('nog half');
  for (const text of ['was al bewaard', 'nog niet verstuurd']) {
    const left = page.getByRole('alert').filter({ hasText: text });
    await expect(left.getByText('Je plek was er niet meer.', { exact: false })).toBeVisible();
  }
  await expectAccessible(page, 'a phone that took its texts along to another seat');
  for (const text of ['was al bewaard', 'nog niet verstuurd']) {
    await page
      .getByRole('alert')
      .filter({ hasText: text })
      .getByRole('button', { name: 'Opnieuw versturen' })
      .click();
    await phone.hasKept(text);
  }
  await expect.poll(() => session.texts()).toEqual(['nog niet verstuurd', 'was al bewaard']);
  await page.reload();
  await expect(phone.field).toHaveValue('nog half');
  await expect(page.getByText('Je plek was er niet meer.', { exact: false })).toHaveCount(0);
  session.close();
});

test('given a back-up of before the last notes that is put back, what was written since is there again by itself, and what was taken back is not', async ({
  copies,
  ownServer,
  phone: takeSeat,
}) => {
  const session = await ScriptedDesk.open(ownServer.url);
  const phone = () => takeSeat(session.joinLink);
  // Four that were there before the copy: one stays open, one closes its tab, one takes back; and one that comes after it.
  const [stays, closes, takesBack] = [await phone(), await phone(), await phone()] as const;
  await stays.send('voor de kopie');
  await takesBack.send('straks weg');
  copies.make();

  await stays.edit('voor de kopie', 'voor de kopie, beter');
  await stays.send('na de kopie');
  await closes.send('na de kopie, tab dicht');
  await takesBack.withdraw('straks weg');
  await takesBack.send('na het weghalen');
  const after = await phone();
  await after.send('kwam pas na de kopie');
  for (const [{ page }, text] of [
    [stays, 'na de kopie'],
    [stays, 'voor de kopie, beter'],
    [closes, 'tab dicht'],
    [after, 'kwam pas'],
  ] as const)
    await page.waitForFunction((said) => JSON.stringify({ ...localStorage }).includes(said), text);
  const address = closes.page.url();
  await closes.page.goto('about:blank');
  await ownServer.kill9();
  await stays.field.fill('zonder server');
  await stays.page.getByRole('button', { name: 'Verstuur briefje' }).click();
  await copies.putBack();

  for (const text of ['voor de kopie, beter', 'na de kopie', 'zonder server']) await stays.hasKept(text);
  await takesBack.hasKept('na het weghalen');
  await expect(takesBack.own('straks weg')).toHaveCount(0);
  await closes.page.goto(address);
  await closes.hasKept('na de kopie, tab dicht');
  await after.page.getByRole('button', { name: 'Opnieuw meedoen' }).click();
  await after.takeSeat('Inwoner');
  await after.page.getByRole('button', { name: 'Opnieuw versturen' }).click();
  await after.hasKept('kwam pas na de kopie');
  await expect
    .poll(() => session.texts())
    .toEqual([
      'kwam pas na de kopie',
      'na de kopie',
      'na de kopie, tab dicht',
      'na het weghalen',
      'voor de kopie, beter',
      'zonder server',
    ]);
  for (const { page } of [stays, closes, takesBack]) await expect(page.getByRole('alert')).toHaveCount(0);

  await stays.page.reload();
  await stays.hasKept('voor de kopie, beter');
  session.close();
});

test('given a back-up of before a question was asked, what was answered is offered, says what is in the way, and hangs by itself once it is asked again', async ({
  copies,
  ownServer,
  phone: takeSeat,
}) => {
  const session = await ScriptedDesk.begin(ownServer.url);
  const phone = await takeSeat(session.joinLink);
  const { page } = phone;
  copies.make();
  await session.ask();
  await phone.send('nog niet gevraagd');
  await ownServer.kill9();
  await copies.putBack();

  const left = page.getByRole('alert').filter({ hasText: 'nog niet gevraagd' });
  await expect(
    left.getByText('Er is een oudere kopie van het gesprek teruggezet.', { exact: false }),
  ).toBeVisible();
  await left.getByRole('button', { name: 'Opnieuw versturen' }).click();
  await expect(left.getByRole('alert')).toBeVisible();
  await session.ask();
  await phone.hasKept('nog niet gevraagd');
  await expect.poll(() => session.texts()).toEqual(['nog niet gevraagd']);
  session.close();
});
