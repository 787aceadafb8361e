import './konvaCanvas.testing.ts';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { PLACE_IDS } from '#domain/workshop/place.ts';
import { placeSpots } from '#picture/places.ts';
import type { PlaceLabel, SceneState } from '#picture/SceneState.ts';
import { NoteBoard } from './NoteBoard.tsx';
import { Picture } from './Picture.tsx';
import { PlaceList } from './PlaceList.tsx';
import type { SceneNote } from './SceneState.ts';

const labels: PlaceLabel[] = PLACE_IDS.map((id, i) => ({
  id,
  label: `Naam van ${id}`,
  sublabel: 'Vraag?',
  ...(i > 3 ? { number: i - 3 } : {}),
}));
const state: SceneState = {
  counts: { inwoner: 1, bo2: 12 },
  lit: ['inwoner'],
  current: 'bo2',
  inPlay: ['inwoner', 'bo2'],
  residentJoined: true,
  joined: [{ groupId: 'inwoner', n: 3, colour: '#B5523B' }],
};

describe('Picture', () => {
  const draw = (props: Partial<Parameters<typeof Picture>[0]> = {}) =>
    render(
      <Picture state={{ ...state, current: null }} labels={labels} width={1600} height={900} {...props} />,
    );

  test('is one image with a name for who cannot see it', () => {
    draw();
    expect(screen.getByRole('img', { name: /praatplaat/i })).toBeTruthy();
  });
  test('gives the place that was clicked', () => {
    const onPlace = vi.fn();
    draw({ onPlace });
    const { x, y, w, h } = placeSpots.bo1.area;
    fireEvent.click(screen.getByRole('img'), { clientX: x + w / 2, clientY: y + h / 2 });
    expect(onPlace).toHaveBeenCalledExactlyOnceWith('bo1');
  });
  test('gives a detail on hover and says when it is left, but only when hoverable', () => {
    const [onDetail, onDetailEnd] = [vi.fn(), vi.fn()];
    draw({ onDetail, onDetailEnd, hoverable: true });
    const image = screen.getByRole('img');
    fireEvent.pointerMove(image, { clientX: 606, clientY: 190 });
    fireEvent.pointerMove(image, { clientX: 608, clientY: 192 });
    expect(onDetail).toHaveBeenCalledExactlyOnceWith('dakkapel');
    fireEvent.pointerLeave(image);
    expect(onDetailEnd).toHaveBeenCalledOnce();
  });
  test('shows that a place can be picked by the pointer', () => {
    draw({ onPlace: vi.fn() });
    const image = screen.getByRole('img');
    fireEvent.pointerMove(image, { clientX: 640, clientY: 530 });
    expect(image.style.cursor).toBe('pointer');
    fireEvent.pointerMove(image, { clientX: 780, clientY: 30 });
    expect(image.style.cursor).toBe('default');
  });
});

describe('Picture, near by hand', () => {
  const draw = () =>
    render(
      <Picture state={{ ...state, current: null }} labels={labels} width={1600} height={952} zoomable />,
    );
  test('comes nearer by button and key; the whole picture is one press away, and the keys stay', () => {
    draw();
    expect(screen.queryByRole('button', { name: 'Hele plaat' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Dichterbij' }));
    fireEvent.click(screen.getByRole('button', { name: 'Hele plaat' }));
    expect(screen.queryByRole('button', { name: 'Hele plaat' })).toBeNull();
    const picture = screen.getByRole('img');
    expect(document.activeElement).toBe(picture);
    fireEvent.keyDown(picture, { key: '+' });
    expect(screen.getByRole('button', { name: 'Hele plaat' })).toBeTruthy();
    fireEvent.keyDown(picture, { key: '0' });
    expect(screen.queryByRole('button', { name: 'Hele plaat' })).toBeNull();
  });
  test('without being asked for there are no buttons and no stop for Tab', () => {
    render(<Picture state={state} labels={labels} width={1600} height={900} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByRole('img').hasAttribute('tabindex')).toBe(false);
  });
  test('on a phone held upright it begins with the house, and all of the picture is one press away', () => {
    render(<Picture state={{ ...state, current: null }} labels={labels} width={328} height={432} zoomable />);
    // A finger that goes up or down still scrolls the page.
    expect(screen.getByRole('img').style.touchAction).toBe('pan-y');
    fireEvent.click(screen.getByRole('button', { name: 'Hele plaat' }));
    expect(screen.queryByRole('button', { name: 'Hele plaat' })).toBeNull();
  });
  test('says politely what has changed', () => {
    const { rerender } = draw();
    expect(screen.getByRole('status').textContent).toBe('');
    const after = { ...state, current: null, stages: { bo2: 3 } as const };
    rerender(<Picture state={after} labels={labels} width={1600} height={952} zoomable />);
    expect(screen.getByRole('status').textContent).toBe('Naam van bo2: bijna.');
  });
});

describe('PlaceList', () => {
  test('tells how a place stands, what was agreed and that groups differ', () => {
    const told = {
      ...state,
      stages: { bo2: 4 },
      steps: { bo2: { agreed: 2, confirmed: 1 } },
      apart: { bo2: 2 },
    } as const;
    render(<PlaceList state={told} labels={labels} />);
    expect(screen.getAllByRole('button')[5]?.textContent).toContain(
      'stevig, maar vraagt onderhoud, 2 afspraken, 1 afspraak waargemaakt, hier verschillen we',
    );
  });
  test('has the nine places in the same order, with counts and what is now', () => {
    render(<PlaceList state={state} labels={labels} />);
    const buttons = within(screen.getByRole('navigation')).getAllByRole('button');
    expect(buttons.map((button) => button.querySelector('strong')?.textContent)).toEqual(
      labels.map((l) => l.label),
    );
    expect(buttons[0]?.textContent).toContain('1 briefje');
    expect(buttons[5]?.textContent).toContain('12 briefjes');
    expect(buttons[5]?.getAttribute('aria-current')).toBe('location');
    expect(buttons[0]?.getAttribute('aria-current')).toBeNull();
    expect(buttons[1]?.textContent).toContain('niet aan de beurt');
  });
  test('gives what was chosen and where focus is', () => {
    const [onPlace, onFocusPlace] = [vi.fn(), vi.fn()];
    render(<PlaceList state={state} labels={labels} onPlace={onPlace} onFocusPlace={onFocusPlace} />);
    const button = screen.getAllByRole('button')[8];
    if (!button) throw new Error('nine buttons expected');
    fireEvent.focus(button);
    expect(onFocusPlace).toHaveBeenLastCalledWith('bo5');
    fireEvent.click(button);
    expect(onPlace).toHaveBeenCalledExactlyOnceWith('bo5');
    fireEvent.blur(button);
    expect(onFocusPlace).toHaveBeenLastCalledWith(null);
  });
});

describe('NoteBoard', () => {
  const notes: SceneNote[] = [{ id: 'a', groupId: 'inwoner', text: 'Geheim', late: false }];
  const groups = [{ id: 'inwoner', label: 'Inwoner', colour: '#B5523B', icon: 'house' as const, order: 0 }];
  const board = (props: Partial<Parameters<typeof NoteBoard>[0]> = {}) =>
    render(
      <NoteBoard
        notes={notes}
        groups={groups}
        mode="revealed"
        width={800}
        height={600}
        minText={20}
        {...props}
      />,
    );
  const first = { clientX: 60, clientY: 80 };

  test('blank, it says how many and not what', () => {
    const { container } = board({ mode: 'blank', notes: [], blankCount: 7 });
    expect(screen.getByRole('img', { name: '7 briefjes' })).toBeTruthy();
    expect(container.textContent).not.toContain('Geheim');
  });
  test('tells how many pages it needs, once all are laid out', async () => {
    const onPages = vi.fn();
    const many = Array.from({ length: 200 }, (_, i) => ({ ...notes[0], id: `n${i}` }) as SceneNote);
    board({ notes: many, onPages });
    await waitFor(() => expect(onPages.mock.lastCall?.[0]).toBeGreaterThan(2));
  });
  test('a tap picks a note', () => {
    const onPick = vi.fn();
    board({ onPick });
    const image = screen.getByRole('img');
    fireEvent.pointerDown(image, first);
    fireEvent.pointerUp(image, first);
    expect(onPick).toHaveBeenCalledExactlyOnceWith('a');
  });
  test('a drag moves it, in board units, and picks nothing', () => {
    const [onPick, onMove] = [vi.fn(), vi.fn()];
    board({ onPick, onMove });
    const image = screen.getByRole('img');
    fireEvent.pointerDown(image, first);
    fireEvent.pointerMove(image, { clientX: 160, clientY: 230 });
    fireEvent.pointerUp(image, { clientX: 160, clientY: 230 });
    expect(onPick).not.toHaveBeenCalled();
    const [id, x, y] = onMove.mock.lastCall ?? [];
    expect(id).toBe('a');
    expect(x).toBeCloseTo(200, 0);
    expect(y).toBeGreaterThan(225);
  });
  test('a drag that is called off moves nothing', () => {
    const onMove = vi.fn();
    board({ onMove });
    const image = screen.getByRole('img');
    fireEvent.pointerDown(image, first);
    fireEvent.pointerMove(image, { clientX: 160, clientY: 230 });
    fireEvent.pointerCancel(image);
    expect(onMove).not.toHaveBeenCalled();
  });
});
