import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { answerHostInfo, holdKey, sampleRoomWith, showAt } from '#client/conduct/testing/inRoom.tsx';
import type { Prompt } from '#domain/workshop/Prompt.ts';
import { PaperView } from './PaperView.tsx';

beforeEach(() => {
  vi.restoreAllMocks();
  answerHostInfo();
});

/** The sample has two questions, and one of a group; residents get one more of their own. */
function open() {
  const own: Prompt = {
    id: 'eigen',
    activityId: 'nu',
    order: 9,
    contentId: null,
    origin: 'own',
    wording: { tekst: 'Voor professionals', tekst_b1: 'Wat merk jij hiervan?' },
    starters: ['Ik merk…'],
    groupId: 'inwoner',
  };
  const room = sampleRoomWith({ op: 'put', kind: 'prompt', entity: own });
  return showAt('/papier/w-sample', '/papier/:id', <PaperView />, room);
}

it('asks for the key of the facilitator', () => {
  open();
  expect(screen.getByText(/Open eerst de link van de begeleider/)).toBeTruthy();
});

it('prints the way in, every question in plain Dutch with its number, and notes per group', async () => {
  holdKey('facilitator');
  open();
  const card = within(await screen.findByRole('region', { name: 'Praat je mee?' }));
  expect(card.getAllByText('HJK 7M2P').length).toBe(2);
  expect(card.getAllByText('192.168.1.20:3000/mee').length).toBe(2);
  expect(card.getByRole('img', { name: 'QR-code om mee te doen' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Vraagkaart 1, 2' })).toBeTruthy();
  const own = within(screen.getByRole('region', { name: 'Vraagkaart 3, 4' }));
  expect(own.getByText('Wat merk jij hiervan?')).toBeTruthy();
  expect(own.getByText(/Vraag voor:/).textContent).toContain('Inwoner');
  expect(screen.queryByText('Voor professionals')).toBeNull();
  expect(screen.getAllByRole('region', { name: /^Briefjesvel/ }).length).toBe(2);
});

it('leaves out what is not wanted, one question on a sheet, more sheets of a group', async () => {
  holdKey('facilitator');
  const { container } = open();
  await userEvent.click(await screen.findByRole('checkbox', { name: /Kaart om mee te doen/ }));
  expect(screen.queryByRole('region', { name: 'Praat je mee?' })).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /Hoe groot/ }), 'large');
  expect(screen.getAllByRole('region', { name: /^Vraagkaart/ }).length).toBe(4);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Professional' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /Hoeveel vellen/ }), '3');
  expect(container.querySelectorAll('.note-sheet').length).toBe(3);
  const print = vi.fn();
  vi.stubGlobal('print', print);
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalled();
});
