import { describe, expect, it } from 'vitest';
import { firstLoad, type Manifest } from './firstLoad.ts';

const built: Manifest = {
  'index.html': {
    file: 'index.js',
    isEntry: true,
    css: ['theme.css'],
    dynamicImports: ['join.tsx', 'wall.tsx'],
  },
  'join.tsx': { file: 'join.js', imports: ['index.html', '_kit.js'], dynamicImports: ['wall.tsx'] },
  'wall.tsx': { file: 'wall.js', imports: ['index.html', '_konva.js'], css: ['wall.css'] },
  '_kit.js': { file: 'kit.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'deep.js' },
  '_konva.js': { file: 'konva.js' },
};

describe('the first load of a view', () => {
  it('is the page, the view, and all that these import at once', () => {
    expect(firstLoad(built, ['join.tsx'])).toEqual(['deep.js', 'index.js', 'join.js', 'kit.js', 'theme.css']);
  });

  it('counts a lazy part that is asked for by pattern', () => {
    expect(firstLoad(built, ['join.tsx', /^wall/])).toEqual(expect.arrayContaining(['konva.js', 'wall.css']));
  });

  it.each(['gone.tsx', /^gone/])('refuses to weigh %s, which is not there', (gone) => {
    expect(() => firstLoad(built, [gone])).toThrow(/build/);
  });
});
