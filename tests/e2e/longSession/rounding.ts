import { DeskSteps } from '../pages/DeskSteps.ts';
import { TabletVotes } from '../pages/TabletVotes.ts';
import { reportHolds } from '../support/reportHolds.ts';
import { expect } from '../support/test.ts';
import type { LongSession } from './LongSession.ts';
import { CHANCES, DREAM, EMPTY_STEP, PARKED, PAUSE, STEP } from './texts.ts';

/** Drafts of tablets become agreements with a lead and a date. */
export async function agreements({ laptop, desk, wall, anna, evert, people }: LongSession): Promise<void> {
  const steps = new DeskSteps(laptop);
  await desk.step('Concrete stappen en wie trekt de kar').click();
  await desk.next('Start deze vraag');
  await new TabletVotes(anna).propose({ 'Wat gaan we doen?': STEP, 'Wie trekt het?': 'buurtwerker' });
  await people.give('Concrete stappen en wie trekt de kar', { fatma: [{ what: EMPTY_STEP }] });
  await steps.read();
  await steps.settle(STEP, {
    'Wat merkt de inwoner?': 'Er is altijd iemand',
    'Wanneer kijken we of het lukt?': '2027-03-01',
  });
  await expect(steps.agreed(STEP)).toContainText('Compleet');
  await steps.settle(EMPTY_STEP, {});
  await expect(steps.agreed(EMPTY_STEP)).toContainText('Nog niet compleet');
  await desk.reveal('steps');
  await expect(wall.page.getByText(STEP)).toBeVisible();
  await expect(wall.page.getByText('Trekker: buurtwerker')).toBeVisible();
  await expect(evert.getByText(STEP).first()).toBeVisible();
}

/** The last questions, one for later, and what was thought of the session, which reaches no tablet. */
export async function finish({ laptop, desk, wall, anna, people }: LongSession): Promise<void> {
  await desk.ask('Eén woord');
  await anna.getByLabel('Jouw woord').fill('Samen');
  await anna.getByRole('button', { name: 'Verstuur', exact: true }).click();
  await people.give('Eén woord', { ines: [{ text: 'Hoop' }] });
  await desk.reveal('words');
  await expect(wall.page.getByText('Hoop').first()).toBeVisible();
  await anna.getByRole('button', { name: 'Menu' }).click();
  await anna.getByRole('button', { name: 'Vraag parkeren' }).click();
  await anna.getByLabel('Jouw vraag').fill(PARKED);
  await anna.getByRole('button', { name: 'Parkeer deze vraag' }).click();
  await anna.getByRole('button', { name: 'Sluiten' }).first().click();

  await desk.step('Kort terugkijken').click();
  await people.give('Kort terugkijken', {
    bram: [{ value: 'all', better: '' }],
    carla: [{ value: 'most', better: PAUSE }],
    dirk: [{ value: 'all', better: '' }],
  });
  await expect(laptop.getByText(/^3 van de 10 apparaten/).first()).toBeVisible();
  await desk.step('Afronden').click();
  await desk.close();
  await expect(wall.page.getByText(STEP)).toBeVisible();
  await expect(anna.getByRole('heading', { name: 'Dank je wel.' })).toBeVisible();
  for (const tap of Object.values(people.taps)) expect(tap.received()).not.toContain(PAUSE);
}

/** Everything that was said and given is in the report. */
export async function report({ laptop, desk }: LongSession): Promise<void> {
  await desk.toReport();
  await reportHolds(laptop, [
    'Rust komt eerst.',
    'Rust in huis',
    'Wat wij hoorden',
    ...Object.values(DREAM).filter((text) => text !== DREAM.work),
    'Werk dat past bij ▇▇▇ zijn rug',
    'Op papier: minder post',
    'Iedereen wacht op elkaar',
    'Er is al een spreekuur',
    ...Object.values(CHANCES),
    'Elkaar ontmoeten',
    'Stippen bij ‘Welke bouwopgaven spelen hier?’',
    'Antwoorden per groep bij ‘Hoe ver zijn we?’',
    'Stippen bij ‘Stippen bij de kansen’',
    'Antwoorden per groep bij ‘Eén plan’',
    STEP,
    'buurtwerker',
    '1 maart 2027',
    'Er is altijd iemand',
    EMPTY_STEP,
    'Samen',
    PARKED,
  ]);
}
