import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { forgetSecret } from '#client/secret.ts';
import type { Welcome } from '#protocol/http.ts';
import { LazyCodeForm } from './LazyCodeForm.ts';

/** What the host tells who comes with the right code. */
export const WELCOME: Welcome = {
  workshopId: 'w1',
  joinSecret: 's'.repeat(43),
  title: 'Samen bouwen',
  organisation: 'Gemeente Voorbeeld',
  contact: 'post@voorbeeld.nl',
  privacyUrl: 'https://voorbeeld.nl/privacy',
  expiresAt: Date.UTC(2030, 6, 31),
  closed: false,
  shut: false,
  groups: [
    {
      id: 'prof',
      label: 'Professional',
      hint: 'Ik help',
      order: 0,
      icon: 'hands',
      colour: 'green',
      resident: false,
    },
    {
      id: 'inw',
      label: 'Inwoner',
      hint: 'Mijn leven',
      order: 1,
      icon: 'house',
      colour: 'brick',
      resident: true,
    },
  ],
};

/** An error code as the host's answer; any other error is a network that is not there. */
export class Wrong extends Error {}

type Body = Record<string, unknown>;

/** What `hostPerTest` gives a test file. */
export interface HostPerTest {
  /** What was asked of it in this test. */
  readonly asked: readonly { readonly path: string; readonly body: Body }[];
  /** What it answers, by path: a body, or an error that is thrown. */
  readonly answers: Record<string, (body: Body) => unknown>;
}

/** A host that lets everybody in, before every test of the file that calls this; the page is at the way in. */
export function hostPerTest(): HostPerTest {
  // A test should not have to wait for the disk.
  beforeAll(LazyCodeForm.prepare);
  const asked: { path: string; body: Body }[] = [];
  let answers: HostPerTest['answers'] = {};
  beforeEach(() => {
    asked.length = 0;
    answers = { join: () => WELCOME, seats: () => null };
    window.history.replaceState(null, '', '/mee');
    vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
      const path = url.replace('/api/', '');
      const sent = JSON.parse(body) as Body;
      asked.push({ path, body: sent });
      try {
        return new Response(JSON.stringify(answers[path]?.(sent) ?? null));
      } catch (error) {
        if (!(error instanceof Wrong)) throw error;
        return new Response(JSON.stringify({ error: error.message }), { status: 404 });
      }
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    forgetSecret();
  });
  return {
    asked,
    get answers() {
      return answers;
    },
  };
}

export const user = userEvent.setup();

/** Types a code and sends it. */
export async function typeCode(code: string): Promise<void> {
  await user.type(screen.getByRole('textbox', { name: 'Code' }), code);
  await user.click(screen.getByRole('button', { name: 'Doe mee' }));
}
