import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutUnused } from './trimReact.ts';

const REACT = createRequire(import.meta.url)
  .resolve('react-dom/package.json')
  .replace('package.json', '');
const read = () => readFileSync(join(REACT, 'cjs/react-dom-client.production.js'), 'utf8');

describe('React DOM without what is not asked of it', () => {
  it('is clearly smaller, and still a program', () => {
    const trimmed = withoutUnused(read(), true);
    expect(trimmed.length).toBeLessThan(0.9 * read().length);
    expect(() => new Function('require', 'exports', trimmed)).not.toThrow();
  });

  it('draws attention when React is another one', () => {
    expect(() => withoutUnused(read().replaceAll('popHydrationState', 'other'), true)).toThrow(
      /popHydrationState/,
    );
  });

  it('is not asked for it by any of our sources', () => {
    const sources = join(import.meta.dirname, '../client');
    const asks =
      /hydrateRoot|<ViewTransition|<SuspenseList|<Activity\b|precedence=|\b(preload|preinit|preloadModule)\(|<Fragment\s+ref|<(link|style|script)\b/;
    const asking = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx$/.test(file))
      .filter((file) => asks.test(readFileSync(join(sources, file), 'utf8')));
    expect(asking).toEqual([]);
  });
});
