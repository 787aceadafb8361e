import '#client/theme/fonts.css';
import { createRef, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { cameraOnAll, cameraOnPage } from '#client/scene/boardCamera.ts';
import { gridFor, pageSpot } from '#client/scene/boardGrid.ts';
import { createRuler } from '#client/scene/createRuler.ts';
import { measureText } from '#client/scene/measureText.ts';
import { NoteBoard } from '#client/scene/NoteBoard.tsx';
import { NoteLayouter } from '#client/scene/NoteLayouter.ts';
import type { SceneNote } from '#client/scene/SceneState.ts';
import type { BoardControl } from '#client/scene/useBoardView.ts';
import { loadWords, setupI18n } from '#i18n/setupI18n.ts';
import { letterWidths } from '#picture/measureWords.ts';
import { GROUPS, sampleNotes } from '../../bench/canvas/page/sampleNotes.ts';

/** Where a note should lie on the screen, in CSS pixels. */
interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** A board on a page of its own, as a test holds it. */
export interface BoardUnderTest {
  readonly moved: { readonly id: string; readonly x: number; readonly y: number }[];
  readonly picked: string[];
  readonly show: (page: number | 'all') => void;
  readonly zoom: (factor: number) => void;
  readonly arrive: (notes: number) => void;
  /** Middles of notes in a view that lies on one page, or on all: by the rules of the layout, whatever was drawn. */
  readonly spots: (view: number | 'all') => Spot[];
}

declare global {
  interface Window {
    board?: BoardUnderTest;
  }
}

const MIN_TEXT = 22;
const control = createRef<BoardControl>();
const size = () => ({ width: window.innerWidth, height: window.innerHeight });
const onResize = (changed: () => void) => {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
};
let notes = sampleNotes(150);
let take: (notes: SceneNote[]) => void = () => undefined;
const put = (next: SceneNote[]) => {
  notes = next;
  take(next);
};

const board: BoardUnderTest = {
  moved: [],
  picked: [],
  show: (page) => control.current?.show(page),
  zoom: (factor) => control.current?.zoom(factor),
  arrive: (count) => put([...notes, ...sampleNotes(count, notes.length)]),
  spots: (view) => {
    const measure = createRuler((text, font) => measureText(text, font, false), letterWidths());
    const layout = new NoteLayouter().lay({ notes, groups: GROUPS, ...size(), minText: MIN_TEXT, measure });
    const grid = gridFor(layout.pages.length, window.innerWidth, window.innerHeight);
    const camera = view === 'all' ? cameraOnAll(grid) : cameraOnPage(grid, view);
    return layout.pages.flatMap(({ notes }) =>
      notes.map(({ note, page, x, y, w, h }) => {
        const corner = pageSpot(grid, page);
        return {
          id: note.id,
          x: (corner.x + x + w / 2 - camera.x) * camera.scale,
          y: (corner.y + y + h / 2 - camera.y) * camera.scale,
        };
      }),
    );
  },
};

function Board() {
  const [shown, setShown] = useState(notes);
  take = setShown;
  const width = useSyncExternalStore(onResize, () => window.innerWidth);
  const height = useSyncExternalStore(onResize, () => window.innerHeight);
  return (
    <NoteBoard
      {...{ width, height, control }}
      notes={shown}
      groups={GROUPS}
      mode="revealed"
      minText={MIN_TEXT}
      free
      page="all"
      onPick={(id) => board.picked.push(id)}
      onMove={(id, x, y) => {
        board.moved.push({ id, x, y });
        put(notes.map((note) => (note.id === id ? { ...note, x, y } : note)));
      }}
    />
  );
}

await setupI18n();
await loadWords(['scene']);
await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 20px 'Atkinson Hyperlegible'`)));
const app = document.getElementById('app');
if (app) createRoot(app).render(<Board />);
window.board = board;
