import { cameraOnAll, cameraOnPage } from '#client/scene/boardCamera.ts';
import { gridFor, pageSpot } from '#client/scene/boardGrid.ts';
import { type Camera, cameraAt } from '#client/scene/cameraFor.ts';
import { NoteLayouter } from '#client/scene/NoteLayouter.ts';
import { type Contender, SIZE } from './Contender.ts';
import { FLIGHT, recordFrames, shown, swing } from './frames.ts';
import { GROUPS, sampleNotes } from './sampleNotes.ts';

interface BareNote {
  text: string;
  colour: string;
  x: number;
  y: number;
  w: number;
  h: number;
  bitmap: HTMLCanvasElement;
}

const FONT = "'Atkinson Hyperlegible', sans-serif";
/** Room around the view in the snapshot, in CSS pixels on each side. */
const OVERSCAN = 300;

/** Lines as one breaks them on a canvas: word by word, each line measured. */
function breakLines(ctx: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && ctx.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/**
 * What one writes without a library: a bitmap per note in the resolution of the whole board, and a loop that blits
 * them all in every frame; with `snapshot` it blits one picture of them while the view moves. The notes lie where ours
 * lie, and working that out is not counted.
 */
export function createBare(app: HTMLElement, snapshot: boolean): Contender {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = SIZE.height;
  canvas.style.display = 'block';
  const picture = document.createElement('canvas');
  picture.width = SIZE.width + 2 * OVERSCAN;
  picture.height = SIZE.height + 2 * OVERSCAN;
  const ctx = canvas.getContext('2d');
  const picturing = picture.getContext('2d');
  if (!ctx || !picturing) throw new Error('no canvas');
  let notes: BareNote[] = [];
  let grid = gridFor(1, SIZE.width, SIZE.height);
  let home: Camera = cameraOnAll(grid);
  let font: number = SIZE.minText;

  function bitmapOf(note: Omit<BareNote, 'bitmap'>): HTMLCanvasElement {
    const bitmap = document.createElement('canvas');
    const k = home.scale;
    bitmap.width = Math.ceil(note.w * k);
    bitmap.height = Math.ceil(note.h * k);
    const on = bitmap.getContext('2d');
    if (!on) return bitmap;
    on.scale(k, k);
    on.fillStyle = '#f4e8e4';
    on.fillRect(0, 0, note.w, note.h);
    on.fillStyle = note.colour;
    on.fillRect(0, 0, font * 1.2, note.h);
    on.fillStyle = '#22303c';
    on.font = `400 ${font}px ${FONT}`;
    const pad = font * 0.5;
    breakLines(on, note.text, note.w - font * 1.2 - 2 * pad).forEach((line, i) => {
      on.fillText(line, font * 1.2 + pad, pad + font * (0.95 + i * 1.24));
    });
    return bitmap;
  }

  const at = (note: BareNote, camera: Camera) =>
    [Math.round((note.x - camera.x) * camera.scale), Math.round((note.y - camera.y) * camera.scale)] as const;

  function blit(on: CanvasRenderingContext2D, camera: Camera, dx = 0, dy = 0): void {
    const grow = camera.scale / home.scale;
    for (const note of notes) {
      const [x, y] = at(note, camera);
      if (grow === 1) on.drawImage(note.bitmap, x + dx, y + dy);
      else on.drawImage(note.bitmap, x, y, note.bitmap.width * grow, note.bitmap.height * grow);
    }
  }
  function takePicture(): void {
    picturing?.clearRect(0, 0, picture.width, picture.height);
    if (picturing) blit(picturing, home, OVERSCAN, OVERSCAN);
  }
  function draw(camera: Camera): void {
    if (!ctx) return;
    ctx.clearRect(0, 0, SIZE.width, SIZE.height);
    if (!snapshot) {
      blit(ctx, camera);
      return;
    }
    const grow = camera.scale / home.scale;
    const left = (home.x - camera.x) * camera.scale - OVERSCAN * grow;
    const top = (home.y - camera.y) * camera.scale - OVERSCAN * grow;
    if (grow === 1) ctx.drawImage(picture, Math.round(left), Math.round(top));
    else ctx.drawImage(picture, left, top, picture.width * grow, picture.height * grow);
  }

  return {
    async open(count) {
      const layout = new NoteLayouter().lay({
        notes: sampleNotes(count),
        groups: GROUPS,
        ...SIZE,
        measure: (text, size) => text.length * size * 0.5,
      });
      font = layout.font;
      grid = gridFor(layout.pages.length, SIZE.width, SIZE.height);
      home = cameraOnAll(grid);
      const began = performance.now();
      app.append(canvas);
      notes = layout.pages
        .flatMap(({ notes }) => notes)
        .map((laid) => {
          const spot = pageSpot(grid, laid.page);
          const group = GROUPS.find((one) => one.id === laid.note.groupId);
          const { w, h } = laid;
          const note = {
            text: laid.note.text,
            colour: group?.colour ?? '#666',
            x: spot.x + laid.x,
            y: spot.y + laid.y,
            w,
            h,
          };
          return { ...note, bitmap: bitmapOf(note) };
        });
      if (snapshot) takePicture();
      draw(home);
      await shown();
      const allPainted = performance.now() - began;
      return { firstReadable: allPainted, allPainted };
    },
    pan: (ms) =>
      recordFrames(ms, (elapsed) => {
        const by = swing(elapsed);
        draw({ ...home, x: home.x + by.x / home.scale, y: home.y + by.y / home.scale });
      }),
    fly(ms) {
      const there = cameraOnPage(grid, Math.min(3, grid.pages - 1));
      const whole = FLIGHT.fly + FLIGHT.rest;
      let still = -1;
      return recordFrames(ms, (elapsed) => {
        const flight = Math.floor(elapsed / whole);
        const t = Math.min(1, (elapsed % whole) / FLIGHT.fly);
        if (t === 1 && still === flight) return;
        if (t === 1) still = flight;
        const [from, to] = flight % 2 === 0 ? [home, there] : [there, home];
        draw(cameraAt(from, to, t, SIZE.width, SIZE.height));
      });
    },
    drag(ms) {
      const dragged = notes[Math.floor(notes.length / 2)];
      if (!dragged) return Promise.resolve([]);
      const from = { x: dragged.x, y: dragged.y };
      return recordFrames(ms, (elapsed) => {
        const by = swing(elapsed);
        Object.assign(dragged, { x: from.x + by.x / home.scale, y: from.y + by.y / home.scale });
        draw(home);
        const [x, y] = at(dragged, home);
        if (snapshot) ctx.drawImage(dragged.bitmap, x, y);
      });
    },
    arrive(ms) {
      let arrived = 0;
      return recordFrames(ms, (elapsed) => {
        if (elapsed < arrived * 100) return;
        arrived++;
        const like = notes[arrived];
        if (!like) return;
        const note = { ...like, bitmap: bitmapOf(like) };
        notes.push(note);
        if (snapshot) {
          const [x, y] = at(note, home);
          picturing.drawImage(note.bitmap, x + OVERSCAN, y + OVERSCAN);
        }
        draw(home);
      });
    },
    close() {
      canvas.remove();
      notes = [];
    },
  };
}
