import '#client/scene/konvaCanvas.testing.ts';
import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerHostInfo,
  FACILITATOR,
  holdKey,
  sampleRoomWith,
  showAt,
} from '#client/conduct/testing/inRoom.tsx';
import { eventually } from '#domain/testing/eventually.ts';
import { FacilitatorView } from './FacilitatorView.tsx';

beforeEach(() => {
  answerHostInfo();
  return () => {
    vi.restoreAllMocks();
  };
});

const NAME = 'Conclusie van dit onderdeel';

/** The desk at the first question, turned round; a colleague writes the conclusion as well. */
async function desk() {
  const room = sampleRoomWith();
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  for (const to of ['open', 'revealed'] as const)
    room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to });
  holdKey('facilitator');
  const { hosts } = showAt('/begeleider/w-sample', '/begeleider/:id', <FacilitatorView />, room);
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: NAME });
  const another = (text: string) =>
    act(() => void room.act(FACILITATOR, { type: 'setConclusion', activityId: 'droom', text }));
  const kept = () => room.state.conclusion.get('droom')?.text;
  return { room, field, another, kept, host: hosts[0] };
}

describe('a colleague saves where somebody types', () => {
  it('says so at the field, leaves what was typed, and keeps whichever is chosen', async () => {
    const { field, another, kept } = await desk();
    await userEvent.type(field, 'Rust begint bij één gezicht');
    another('Van een ander');
    const both = within(await screen.findByRole('group', { name: NAME }));
    expect(both.getByText('Iemand anders heeft dit net veranderd.')).toBeTruthy();
    expect(both.getByText('Van een ander')).toBeTruthy();
    expect(field.value).toBe('Rust begint bij één gezicht');
    await userEvent.click(both.getByRole('button', { name: /^Zet mijn tekst erin/ }));
    await eventually(() => expect(kept()).toBe('Rust begint bij één gezicht'));
    expect(screen.queryByRole('group', { name: NAME })).toBeNull();
  });

  it('is said, with what stands there now, to who hears the page: some readers pass over what is born with its words', async () => {
    const { field, another } = await desk();
    await userEvent.type(field, 'Van mij');
    const said: string[] = [];
    const listening = new MutationObserver((records) => {
      for (const { target } of records)
        if (target instanceof Element && target.matches('.theirs [role="status"]'))
          said.push(target.textContent ?? '');
    });
    listening.observe(document.body, { childList: true, subtree: true });
    another('Van een ander');
    await eventually(() =>
      expect(said).toContain(
        'Iemand anders heeft dit net veranderd. Jouw tekst staat nog in het veld. Nu staat er: Van een ander',
      ),
    );
    listening.disconnect();
  });

  it('takes the other text when that is chosen', async () => {
    const { field, another, kept } = await desk();
    await userEvent.type(field, 'Van mij');
    another('Van een ander');
    await userEvent.click(await screen.findByRole('button', { name: /^Houd die tekst/ }));
    expect([field.value, kept()]).toEqual(['Van een ander', 'Van een ander']);
  });
});

describe('a text that was saved without a line, where a colleague saved as well', () => {
  it('is refused, stands beside the other, and goes in after all when it is chosen', async () => {
    const { field, another, kept, host } = await desk();
    act(() => host?.drop());
    await userEvent.type(field, 'Rust begint bij één gezicht');
    await userEvent.click(screen.getByRole('button', { name: 'Zet op het grote scherm' }));
    another('Van een ander');
    act(() => host?.restore());
    expect(await screen.findByText('Twee mensen schreven tegelijk: de conclusie.')).toBeTruthy();
    expect(kept()).toBe('Van een ander');
    expect(screen.getByText('Rust begint bij één gezicht', { selector: 'blockquote' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Zet mijn tekst erin: de conclusie' }));
    await eventually(() => expect(kept()).toBe('Rust begint bij één gezicht'));
    await eventually(() => expect(screen.queryByText(/Twee mensen schreven/)).toBeNull());
  });
});
