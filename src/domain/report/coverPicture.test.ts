import { describe, expect, it } from 'vitest';
import { PLACE_IDS } from '../workshop/place.ts';
import { coverPicture } from './coverPicture.ts';

const QUIET = { lit: [], notes: {}, residentJoined: false };

describe('coverPicture', () => {
  it('is the same drawing for the same state', () => {
    expect(coverPicture(QUIET)).toEqual(coverPicture(QUIET));
  });

  it.each(PLACE_IDS)('shows that people spoke about %s', (place) => {
    expect(coverPicture({ ...QUIET, lit: [place] }).shapes).not.toEqual(coverPicture(QUIET).shapes);
  });

  it('hangs papers where notes are, more for more, and never without end', () => {
    const count = (notes: number) => coverPicture({ ...QUIET, notes: { bo2: notes } }).shapes.length;
    expect(count(1)).toBeGreaterThan(count(0));
    expect(count(20)).toBeGreaterThan(count(1));
    expect(count(100_000)).toBe(count(1_000));
  });

  it('leaves a chair empty until a resident has joined', () => {
    const joined = coverPicture({ ...QUIET, residentJoined: true });
    expect(joined.shapes).not.toEqual(coverPicture(QUIET).shapes);
  });

  it('draws with absolute path data and six-digit colours only', () => {
    for (const shape of coverPicture({ ...QUIET, lit: PLACE_IDS }).shapes) {
      if (shape.type === 'path') {
        expect(shape.path).toMatch(/^M[\d\s.MLQCZ-]+$/);
        expect(`${shape.fill ?? ''}${shape.stroke ?? ''}`).toMatch(/^(#[\da-f]{6}){1,2}$/i);
      } else {
        expect(shape.fill).toMatch(/^#[\da-f]{6}$/i);
      }
    }
  });
});
