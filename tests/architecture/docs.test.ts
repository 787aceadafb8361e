import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP, readSettings } from '#server/settings.ts';
import { tableAfter } from './tableAfter.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const isThere = (path: string) => existsSync(join(ROOT, path));
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
].map((path) => ({ path, text: read(path) }));

describe('what the pages say is there', () => {
  it('links to what exists', () => {
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
        .map(([, target = '']) => join(dirname(path), target))
        .filter((target) => !isThere(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('names files that exist', () => {
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/`((?:src|tests|docs|content|public)\/[\w./-]*\w)\/?`/g)]
        .map(([, target = '']) => target)
        .filter((target) => !isThere(target))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const broken = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/npm run ([\w:]+)/g)]
        .filter(([, name = '']) => !(name in scripts))
        .map(([command]) => `${path}: ${command}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('a decision', () => {
  const decisions = pages.filter(({ path }) => path.startsWith('docs/decisions/'));

  it.each(decisions)(
    '$path says what was decided, on the day of its name, and whether it holds',
    ({ path, text }) => {
      const [title = '', standing = ''] = text.split('\n');
      expect(title).toMatch(/^# .{10,}/);
      expect(standing).toMatch(/^\d{4}-\d{2}-\d{2} · (accepted|superseded by `[\w.-]+\.md`)/);
      expect(path).toContain(`/${standing.slice(0, 10)}-`);
      for (const [, other = ''] of standing.matchAll(/`([\w.-]+\.md)`/g))
        expect(isThere(`docs/decisions/${other}`), other).toBe(true);
    },
  );
});

describe('the files for a host', () => {
  it.each(readdirSync(join(ROOT, 'docs/hosting')))('%s is on the page as it was tried', (name) => {
    const blocks = [...read('docs/hosting.md').matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, text]) => text);
    expect(blocks).toContain(read(`docs/hosting/${name}`));
    expect(read('docs/hosting.md')).toContain(`](hosting/${name})`);
  });
});

describe('the settings of a host', () => {
  const names = [...read('src/server/settings.ts').matchAll(/env\['(\w+)'\]/g)].map(([, name = '']) => name);
  const told = tableAfter(read('docs/hosting.md'), 'Settings');

  it('are all on the page about hosting, in the README and in --help, and nothing else is', () => {
    const known = [...new Set(names)].sort();
    const inReadme = tableAfter(read('README.md'), 'Hosting it').flatMap(([cell = '']) => cell.split(', '));
    expect(told.map(([name]) => name).sort()).toEqual(known);
    expect(inReadme.sort()).toEqual(known);
    expect([...new Set(HELP.match(/\b[A-Z]+_[A-Z]+\b|\b(PORT|HOST)\b/g))].sort()).toEqual(known);
  });

  it('have the defaults that the page gives', () => {
    const settings = readSettings([], {});
    if (settings === 'help') throw new Error('nobody asked for help');
    const { port, host, maxSeats } = settings;
    const given = new Map(told.map(([name, , value]) => [name, value]));
    expect([given.get('PORT'), given.get('HOST'), given.get('MAX_SEATS')]).toEqual([
      String(port),
      host,
      String(maxSeats),
    ]);
  });
});

describe('the tree of the architecture', () => {
  const tree = foldersIn(read('docs/ARCHITECTURE.md').split('```')[1] ?? '');

  it('names folders and files that exist', () => {
    expect(tree.filter((path) => !isThere(path))).toEqual([]);
  });

  it.each(['src', 'src/domain', 'src/client', 'src/server'])('names every room of %s', (floor) => {
    const rooms = readdirSync(join(ROOT, floor), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${floor}/${name}`);
    expect(rooms.filter((room) => !tree.includes(room))).toEqual([]);
  });
});

/** Paths of a drawn tree: two spaces a floor, names before the first double space; `<…>` stands for many. */
function foldersIn(drawn: string): string[] {
  const way: string[] = [];
  return drawn.split('\n').flatMap((line) => {
    const [, indent = '', names = ''] = /^( *)(\S+(?: \S+)*)/.exec(line) ?? [];
    if (names === '' || indent.length > 6) return [];
    const depth = indent.length / 2;
    const found = names.split(' ').map((name) => name.replace(/(\/<.*)?\/$/, ''));
    way.splice(depth, way.length, found[0] ?? '');
    return found.map((name) => [...way.slice(0, depth), name].join('/'));
  });
}
