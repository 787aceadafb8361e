import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleRoomWith, showAt } from '#client/conduct/testing/inRoom.tsx';
import { keyFor } from '#client/sync/device.ts';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { toFollowUpFile } from '#domain/report/toFollowUpFile.ts';
import { toSessionFile } from '#domain/report/toSessionFile.ts';
import { sampleState } from '#domain/testing/sampleWorkshop.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import { createSchema } from '#protocol/http.ts';
import { importSchema } from '#protocol/sessionFile.ts';
import { PrepareView } from './PrepareView.tsx';

const HOST = { addresses: ['http://192.168.1.20:3000'], needsHostCode: false, version: '1' };
const MADE = { workshopId: 'w-made', facilitatorKey: 'f'.repeat(43), recoveryCode: 'S6JHXW-SSU22M-RRGBX2' };
const view = classView(sampleState(), 'facilitator', BLOCKS);
let answer: () => Response;
let sent: { url: string; body: unknown }[];

beforeEach(() => {
  sent = [];
  answer = () => new Response(JSON.stringify(MADE), { status: 201 });
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url, init) => {
    if (String(url).endsWith('/host')) return new Response(JSON.stringify(HOST));
    sent.push({ url: String(url), body: JSON.parse(String(init?.body ?? 'null')) });
    return answer();
  });
  showAt('/nieuw', '/nieuw', <PrepareView />, sampleRoomWith());
  return () => vi.restoreAllMocks();
});

const choose = (content: unknown) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const file = new File([text], 'bestand.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('Kies een bestand', { selector: 'input' }), {
    target: { files: [file] },
  });
};

describe('a new session with a file', () => {
  it('takes steps and scores of the time before along into its draft', async () => {
    choose(toFollowUpFile(view));
    expect(await screen.findByText(/komen mee: 1 afspraak en 1 score/)).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Titel' }), 'Een jaar later');
    await userEvent.click(screen.getByRole('button', { name: 'Maak de sessie' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    const { draft } = createSchema.parse(sent[0]?.body);
    expect(draft.earlier?.steps.map(({ what, confirmed }) => [what, confirmed])).toEqual([
      ['Eén vaste contactpersoon', false],
    ]);
    expect(draft.earlier?.scores[0]).toMatchObject({ id: 'bo2', mean: 2.4 });
  });

  it('can do without them after all', async () => {
    choose(toFollowUpFile(view));
    await userEvent.click(await screen.findByRole('button', { name: 'Toch niet meenemen' }));
    expect(screen.queryByText(/komen mee/)).toBeNull();
  });

  it('is a whole session again, of which this device holds the key', async () => {
    choose(toSessionFile(view, BLOCKS));
    await waitFor(() => expect(window.location.pathname).toBe('/voorbereiden/w-made'));
    expect(sent[0]?.url).toBe('/api/imports');
    expect(importSchema.safeParse(sent[0]?.body).success).toBe(true);
    expect(keyFor('w-made', 'facilitator')).toBe(MADE.facilitatorKey);
  });

  it.each([
    ['geen json', /kunnen we niet lezen/],
    [{ format: 'iets' }, /geen bestand van Praatplaat/],
    [{ format: 'praatplaat-sessie', version: 2 }, /nieuwere Praatplaat/],
    [{ ...toSessionFile(view, BLOCKS), people: 3 }, /klopt iets niet, bij ‘people’/],
  ])('says what is wrong with %o', async (content, sentence) => {
    choose(content);
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(sent).toEqual([]);
  });

  it('says that the time to keep it is over', async () => {
    answer = () => new Response(JSON.stringify({ error: 'gone' }), { status: 410 });
    choose(toSessionFile(view, BLOCKS));
    expect((await screen.findByRole('alert')).textContent).toMatch(/bewaartijd van deze sessie is voorbij/);
  });
});
