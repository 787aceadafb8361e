import { createRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { NoteBoard } from '#client/scene/NoteBoard.tsx';
import type { SceneNote } from '#client/scene/SceneState.ts';
import type { BoardControl } from '#client/scene/useBoardView.ts';
import { type Contender, SIZE } from './Contender.ts';
import { FLIGHT, nextFrame, recordFrames, shown, swing } from './frames.ts';
import { GROUPS, sampleNotes } from './sampleNotes.ts';

/** Arrivals in a second. */
const RATE = 10;

interface BoardProps {
  first: SceneNote[];
  view: 'page' | 'all';
  control: React.Ref<BoardControl>;
  handle: { setNotes?: (notes: SceneNote[]) => void };
}

function Board({ first, view, control, handle }: BoardProps) {
  const [notes, setNotes] = useState(first);
  handle.setNotes = setNotes;
  return (
    <NoteBoard
      notes={notes}
      groups={GROUPS}
      mode="revealed"
      {...SIZE}
      free={view === 'all'}
      page={view === 'all' ? 'all' : 0}
      control={control}
      onMove={(id, x, y) => setNotes((all) => all.map((note) => (note.id === id ? { ...note, x, y } : note)))}
    />
  );
}

/** Whether a letter or paper has been drawn near the top left of the board, where the first note lies. */
function hasNote(host: Element): boolean {
  for (const canvas of host.querySelectorAll('canvas')) {
    const at = canvas.getBoundingClientRect();
    const [x, y] = [40 - at.left, 130 - at.top];
    if (x < 0 || y < 0 || x >= canvas.width || y >= canvas.height) continue;
    if ((canvas.getContext('2d')?.getImageData(x, y, 1, 1).data[3] ?? 0) > 240) return true;
  }
  return false;
}

/** The real component. */
export function createOurs(app: HTMLElement): Contender {
  let root: Root | null = null;
  let notes: SceneNote[] = [];
  const handle: BoardProps['handle'] = {};
  const control = createRef<BoardControl>();
  const host = () => {
    const found = app.querySelector('[role=img]');
    if (!found) throw new Error('no board');
    return found;
  };
  return {
    async open(count, view) {
      notes = sampleNotes(count);
      const began = performance.now();
      const mounted = createRoot(app);
      root = mounted;
      flushSync(() => mounted.render(<Board first={notes} view={view} control={control} handle={handle} />));
      let firstReadable = Number.NaN;
      for (;;) {
        const all = host().getAttribute('aria-busy') === 'false';
        const first = Number.isNaN(firstReadable) && (all || (view === 'page' && hasNote(host())));
        if (first) {
          await shown();
          firstReadable = performance.now() - began;
        } else await nextFrame();
        if (all) break;
      }
      await shown();
      return { firstReadable, allPainted: performance.now() - began };
    },
    async pan(ms) {
      let at = { x: 0, y: 0 };
      return recordFrames(ms, (elapsed) => {
        const to = swing(elapsed);
        control.current?.pan(to.x - at.x, to.y - at.y);
        at = to;
      });
    },
    async fly(ms) {
      let flights = 0;
      return recordFrames(ms, (elapsed) => {
        if (elapsed < flights * (FLIGHT.fly + FLIGHT.rest)) return;
        control.current?.show(flights % 2 === 0 ? 3 : 'all');
        flights++;
      });
    },
    async drag(ms) {
      const board = host();
      const send = (type: string, x: number, y: number) =>
        board.dispatchEvent(
          new PointerEvent(type, { bubbles: true, pointerId: 1, clientX: x, clientY: y, button: 0 }),
        );
      // The first note of the page that lies in the middle
      const from = { x: 60, y: 60 };
      outer: for (let y = 300; y < 900; y += 7) {
        for (let x = 500; x < 1400; x += 7) {
          send('pointermove', x, y);
          await nextFrame();
          if ((board as HTMLElement).style.cursor === 'grab') {
            Object.assign(from, { x, y });
            break outer;
          }
        }
      }
      send('pointerdown', from.x, from.y);
      const gaps = await recordFrames(ms, (elapsed) => {
        const by = swing(elapsed);
        send('pointermove', from.x + 20 + by.x, from.y + by.y);
      });
      send('pointerup', from.x + 40, from.y + 40);
      return gaps;
    },
    async arrive(ms) {
      let arrived = 0;
      return recordFrames(ms, (elapsed) => {
        if (elapsed < (arrived * 1000) / RATE) return;
        notes = [...notes, ...sampleNotes(1, notes.length)];
        arrived++;
        handle.setNotes?.(notes);
      });
    },
    close() {
      root?.unmount();
      root = null;
    },
  };
}
