import { expect, it } from 'vitest';
import { filesOfParts } from './parts.ts';

it('names the files of what a page imports later, without what every page has', () => {
  const table = filesOfParts({
    'index.html': {
      file: 'assets/index.js',
      isEntry: true,
      imports: ['_frame.js'],
      css: ['assets/base.css'],
    },
    '_frame.js': { file: 'assets/frame.js' },
    '_kit.js': { file: 'assets/kit.js', imports: ['_frame.js'], css: ['assets/kit.css'] },
    'src/views/desk/Door.tsx': { file: 'assets/Door.js', isDynamicEntry: true, imports: ['_kit.js'] },
    'src/i18n/nl/door.json': { file: 'assets/door.js', isDynamicEntry: true },
  });
  expect(table).toEqual({
    'Door.tsx': ['/assets/Door.js', '/assets/kit.css', '/assets/kit.js'],
    'door.json': ['/assets/door.js'],
  });
});

it('names those of both where two parts have one name', () => {
  const table = filesOfParts({
    'index.html': { file: 'index.js', isEntry: true },
    'a/Part.tsx': { file: 'a.js', isDynamicEntry: true },
    'b/Part.tsx': { file: 'b.js', isDynamicEntry: true },
  });
  expect(table).toEqual({ 'Part.tsx': ['/a.js', '/b.js'] });
});
