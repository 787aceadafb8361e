import { dragNote } from '../support/dragNote.ts';
import { expect } from '../support/test.ts';
import type { LongSession } from './LongSession.ts';
import { DREAM } from './texts.ts';

/** The first question: gathered by choosing and by dragging, a name masked, one note large, lines from paper. */
export async function dream({ laptop, desk, notes, wall, anna, seats, people }: LongSession): Promise<void> {
  await desk.next('Begin de sessie');
  await desk.next('Naar de volgende vraag');
  await desk.next('Start deze vraag');
  await laptop.getByLabel('Minuten', { exact: true }).fill('5');
  await laptop.getByRole('button', { name: 'Start de klok' }).click();
  for (const page of [laptop.locator('.running'), wall.page, anna])
    await expect(page.getByRole('timer').first()).toContainText(/\d:\d\d/);
  await seats.anna.send(DREAM.quiet);
  await people.give('De droom van de inwoner', {
    bram: [{ text: DREAM.calm }],
    carla: [{ text: DREAM.work }],
    fatma: [{ text: DREAM.heard }],
    joost: [{ text: DREAM.one }],
  });
  await wall.isWriting(5);
  await seats.anna.page.getByRole('switch', { name: /Ik ben klaar/ }).click();
  await expect(laptop.getByText('1 tablet is klaar')).toBeVisible();
  await laptop.getByRole('button', { name: 'Stop de klok' }).click();
  await expect(anna.getByRole('timer')).toHaveCount(0);
  await desk.reveal();
  await notes.unfold();
  await notes.choose(DREAM.quiet, DREAM.calm);
  await notes.gather('Rust in huis');
  await expect(notes.inPile('Rust in huis')).toHaveCount(2);
  await notes.mask(DREAM.work, 'Mohammed');
  await expect(anna.getByText('Werk dat past bij ▇▇▇ zijn rug')).toBeVisible();
  await expect(anna.getByText(/Mohammed/)).toHaveCount(0);

  await dragNote(notes, DREAM.heard, DREAM.one);
  await notes.title('Wat wij hoorden');
  await expect(notes.inPile('Wat wij hoorden')).toHaveCount(2);
  await notes.press('Werk dat past', 'Groot in beeld');
  await expect(wall.page.getByText('Werk dat past bij ▇▇▇ zijn rug')).toBeVisible();
  await notes.press('Werk dat past', 'Terug naar het bord');
  await wall.showsNotes(5);

  await notes.pile('Wat wij hoorden').getByRole('button', { name: 'Haal uit elkaar' }).click();
  await expect(notes.pile('Wat wij hoorden')).toHaveCount(0);
  await laptop.getByRole('button', { name: /^Maak ongedaan/ }).click();
  await expect(notes.inPile('Wat wij hoorden')).toHaveCount(2);
  await notes.typeFor('Inwoner', ['Op papier: een bankje voor de deur', 'Op papier: minder post']);
  await wall.showsNotes(7);
  await laptop.getByLabel('Conclusie van dit onderdeel').fill('Rust komt eerst.');
  await laptop.getByRole('button', { name: 'Zet op het grote scherm' }).click();
  await expect(wall.page.getByText('Rust komt eerst.')).toBeVisible();
}

/** A question on which others say something too. */
export async function howItGoes({ desk, wall, seats, people }: LongSession): Promise<void> {
  await desk.next('Naar de volgende vraag');
  await expect(desk.now.getByText('Elkaar opzoeken').first()).toBeVisible();
  await desk.next('Start deze vraag');
  await people.give('Hoe doen we het nu?', { ines: [{ text: 'We mailen vooral' }] });
  await seats.evert.send('Iedereen wacht op elkaar');
  await desk.reveal();
  await wall.showsNotes(2);
}

/** A note is hidden from the hall, and shown again. */
export async function better({ laptop, desk, notes, wall, people }: LongSession): Promise<void> {
  await desk.ask('Wat gebeurt er al en wat kan beter?');
  await people.give('Wat gebeurt er al en wat kan beter?', { gijs: [{ text: 'Er is al een spreekuur' }] });
  await desk.reveal();
  await wall.showsNotes(1);
  await notes.unfold();
  await desk.hide('Er is al een spreekuur');
  await expect(wall.page.getByText('Er zijn geen briefjes bij deze vraag.')).toBeVisible();
  await laptop.getByRole('button', { name: /^Maak ongedaan/ }).click();
  await wall.showsNotes(1);
}
