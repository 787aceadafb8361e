import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '#server/store/backUp.ts';
import { restoreBackUp } from '#server/store/restoreBackUp.ts';
import { ParticipantPage } from './pages/ParticipantPage.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { LIVELY } from './support/Hall.ts';
import { ScriptedDesk } from './support/ScriptedDesk.ts';
import { expect, test } from './support/test.ts';

test('given a back-up of before somebody joined that is put back, what she wrote is still on her phone, and hangs again once she sends it', async ({
  hall,
  host,
  ownServer,
}) => {
  const copies = mkdtempSync(join(tmpdir(), 'praatplaat-kopie-'));
  const session = await ScriptedDesk.open(ownServer.url);
  const copy = backUp(ownServer.dataDir, join(copies, 'kopie.sqlite'), new Date());

  const page = await hall.device('phone', { ...LIVELY, baseURL: `http://${host}:${ownServer.port}` });
  const phone = new ParticipantPage(page);
  await phone.joinByLink(session.joinLink, 'Inwoner');
  await phone.send('was al bewaard');
  await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('was al bewaard'));
  await ownServer.kill9();
  await phone.field.fill('nog niet verstuurd');
  await page.getByRole('button', { name: 'Verstuur briefje' }).click();
  await expect(phone.own('nog niet verstuurd').getByText('Wordt bewaard…')).toBeVisible();
  await phone.field.fill('nog half');
  restoreBackUp(copy, ownServer.dataDir, new Date());
  await ownServer.restart();

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
  rmSync(copies, { recursive: true });
});
