import { FacilitatorPage } from './pages/FacilitatorPage.ts';
import { beginSession } from './support/beginSession.ts';
import { ScriptedDevice } from './support/ScriptedDevice.ts';
import { expect, test } from './support/test.ts';

const DREAM = 'De droom van de inwoner';
const CONCLUSION = 'Conclusie van dit onderdeel';

test('a desk that led on without a line pulls nobody back, says so once, and leads on from where the hall is @zaal', async ({
  hall,
  host,
  server,
  wifi,
}) => {
  const page = await hall.device('laptop', { baseURL: `http://${host}:${wifi.port}` });
  const session = await beginSession(page, server.url, { title: 'In de trein', script: 'kort' });
  const desk = new FacilitatorPage(page);
  await desk.ask(DREAM);
  const colleague = await ScriptedDevice.lead(server.url, session.workshopId, session.key);
  const { id: activityId } = await colleague.at(DREAM);

  wifi.drop();
  await expect(page.getByText('Geen verbinding met de server.')).toBeVisible();
  await desk.reveal();
  await desk.next(/^(Naar de volgende vraag|Verder)/);
  await expect(page.getByText('Er wachten 3 stappen van jou.')).toBeVisible();
  await colleague.act({ type: 'setActivityState', activityId, to: 'revealed' });
  await colleague.act({ type: 'setActivityState', activityId, to: 'open' });

  wifi.comeBack();
  await expect(
    page.getByText('Intussen is er al verder gegaan. Kijk waar jullie zijn, en kies dan.'),
  ).toHaveCount(1);
  await expect(page.getByText(/van jou\./)).toHaveCount(0);
  await desk.isAt('Mensen schrijven');
  expect([...colleague.view.workshop.values()][0]?.currentActivityId).toBe(activityId);
  expect((await colleague.at(DREAM)).countdownAt).toBeNull();
  await page.getByRole('button', { name: 'Begrepen' }).click();
  await desk.reveal();
  await colleague.at(DREAM, 'revealed');
  colleague.close();
});

test('what is half-typed at the desk is there again after a reload, and a field that saves itself is saved', async ({
  hall,
  baseURL,
  server,
}) => {
  const page = await hall.device('laptop', { baseURL: baseURL ?? '' });
  const session = await beginSession(page, server.url, { title: 'Halve zinnen', script: 'kort' });
  const desk = new FacilitatorPage(page);
  await desk.ask(DREAM);
  await desk.reveal();
  await page.getByLabel(CONCLUSION).fill('Rust begint bij');
  await page.reload();
  await expect(page.getByLabel(CONCLUSION)).toHaveValue('Rust begint bij');
  await page.getByRole('button', { name: 'Zet op het grote scherm' }).click();
  await expect(page.getByText('Staat op het grote scherm.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(CONCLUSION)).toHaveValue('Rust begint bij');

  await page.goto(`/voorbereiden/${session.workshopId}`);
  const title = page.getByLabel('Titel', { exact: true }).first();
  await title.fill('Halve zinnen, hele');
  await expect(page.getByText(/nog niet bewaard/i)).toBeVisible();
  await page.reload();
  await expect(title).toHaveValue('Halve zinnen, hele');

  // This one is saved when she leaves it, and so it is when she leaves the page.
  await page.locator('.prepare__step-name').filter({ hasText: DREAM }).click();
  await page.getByLabel('Spreektekst (alleen jij)').fill('Begin bij de stoel');
  const colleague = await ScriptedDevice.lead(server.url, session.workshopId, session.key);
  const remarks = () => [...colleague.view.remark.values()].map(({ text }) => text);
  expect(remarks()).not.toContain('Begin bij de stoel');
  await page.reload();
  await expect.poll(remarks).toContain('Begin bij de stoel');
  colleague.close();
});
