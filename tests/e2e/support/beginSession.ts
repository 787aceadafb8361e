import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { composeDraft } from '#catalog/composeDraft.ts';
import { parseContent } from '#catalog/parseContent.ts';
import { readContent } from '#catalog/readContent.ts';
import { defaultGroups } from '#client/views/prepare/Form.ts';
import { readableCode } from '#client/wall/joinAddress.ts';
import type { Created } from '#protocol/http.ts';
import type { NewSession } from '../pages/PreparePage.ts';
import { ScriptedDevice } from './ScriptedDevice.ts';
import { expect } from './test.ts';

const LABELS = {
  inwoner: 'Inwoner',
  professional: 'Professional',
  organisatie: 'Organisatie',
  'beleid-bestuur': 'Beleid en bestuur',
} as const;

/** A session made without its form, for tests that are about what comes after. */
interface BegunSession extends Omit<NewSession, 'recoveryCode'> {
  /** Of the facilitator. */
  readonly key: string;
}

/**
 * Makes a session as *Nieuwe sessie* would with nothing changed but the title and the script, and opens it at the desk.
 *
 * @param page - of a device whose base address is this server
 * @param url - of the server
 */
export async function beginSession(
  page: Page,
  url: string,
  set: { title: string; script: 'kort' | 'standaard'; organisation?: string },
): Promise<BegunSession> {
  const draft = await draftOf(set);
  const made = await fetch(`${url}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ draft }),
  });
  expect(made.ok, 'the session is made').toBe(true);
  const { workshopId, facilitatorKey } = (await made.json()) as Created;
  const leader = await ScriptedDevice.lead(url, workshopId, facilitatorKey);
  const [access] = leader.view.access.values();
  leader.close();
  if (!access) throw new Error('a session without a way in');
  await page.goto(`/begeleider/${workshopId}#${facilitatorKey}`);
  await expect(page.getByRole('button', { name: 'Begin de sessie' })).toBeVisible();
  return {
    workshopId,
    key: facilitatorKey,
    joinCode: readableCode(access.joinCode),
    joinLink: `/mee#${access.joinSecret}`,
  };
}

async function draftOf(set: Parameters<typeof beginSession>[2]) {
  const content = parseContent(await readContent());
  if ('faults' in content) throw new Error('the content has faults');
  const { places, general, scripts } = content.catalog;
  const script = scripts.find(({ id }) => id === set.script);
  if (!script) throw new Error(`no script ${set.script}`);
  const headings = new Map(places.map(({ id, heading }) => [id, heading]));
  return composeDraft(
    {
      script,
      questions: [...places.flatMap(({ questions }) => questions), ...general, ...script.questions],
      placeTitle: (place) => headings.get(place) ?? { tekst: place, tekst_b1: place },
      newId: randomUUID,
    },
    {
      set: {
        title: set.title,
        organisation: set.organisation ?? '',
        contact: 'het wijkteam',
        privacyUrl: 'https://voorbeeld.nl/privacy',
        date: new Date().toISOString().slice(0, 10),
        retentionDays: 90,
      },
      chosen: ['bo2', 'bo3'],
      extraPlaces: [],
      groups: defaultGroups((id) => ({ label: LABELS[id], hint: '' })),
      own: [],
    },
  );
}
