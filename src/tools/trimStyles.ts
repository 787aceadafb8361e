import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const DESIGN_SYSTEM = /node_modules\/@utrecht\/[^?]+\.css$/;
const CLASS = /utrecht-[\w-]+/g;
/** Not the comma inside `:not(…)`. */
const BETWEEN_SELECTORS = /,(?![^()]*\))/;

/**
 * Leaves out of the design system's styles what no component of ours asks for: each of its files is for every way a
 * part may look, a theme is one choice of those. Which names we use is read from our own sources, so nothing has to be
 * kept in step; what a municipality may set (`--utrecht-…`) stays.
 */
export function trimStyles(): Plugin {
  let used: ReadonlySet<string> = new Set();
  return {
    name: 'praatplaat-trim-styles',
    apply: 'build',
    enforce: 'pre',
    configResolved: ({ root }) => {
      used = namesUsed(resolve(root, 'src/client'));
    },
    transform: {
      filter: { id: DESIGN_SYSTEM },
      handler: (css) => ({ code: trimmed(css, used), map: null }),
    },
  };
}

function namesUsed(folder: string): Set<string> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(tsx?|css)$/.test(file),
  );
  return new Set(sources.flatMap((file) => readFileSync(join(folder, file), 'utf8').match(CLASS) ?? []));
}

/**
 * A style sheet without the rules whose selector holds a class of the design system that is not `used` (a name that ends
 * in `-` stands for all that begin so), and without private properties (`--_…`) that nothing sets any more.
 */
export function trimmed(css: string, used: ReadonlySet<string>): string {
  const isUsed = (name: string) =>
    used.has(name) || [...used].some((each) => each.endsWith('-') && name.startsWith(each));
  const kept = rules(css.replace(/\/\*[\s\S]*?\*\//g, ''), isUsed);
  const set = new Set([...kept.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name]) => name));
  return withoutUnset(kept, set);
}

function rules(css: string, isUsed: (name: string) => boolean): string {
  let kept = '';
  let at = 0;
  while (at < css.length) {
    const opens = css.indexOf('{', at);
    if (opens < 0) break;
    const closes = closing(css, opens, '{', '}');
    const head = css.slice(at, opens).trim();
    const body = css.slice(opens + 1, closes);
    at = closes + 1;
    if (head.startsWith('@')) {
      const inner = /^@(media|supports|layer)/.test(head) ? rules(body, isUsed) : body;
      if (inner.trim() !== '') kept += `${head}{${inner}}`;
      continue;
    }
    const selectors = head.split(BETWEEN_SELECTORS).filter((one) => (one.match(CLASS) ?? []).every(isUsed));
    if (selectors.length > 0) kept += `${selectors.join(',')}{${body}}`;
  }
  return kept;
}

/** `var(--_unset, other)` is `other`. */
function withoutUnset(css: string, set: ReadonlySet<string | undefined>): string {
  let rest = css;
  let done = '';
  for (;;) {
    const found = /var\(\s*(--_[\w-]+)\s*,\s*/.exec(rest);
    if (!found) return done + rest;
    const from = found.index + found[0].length;
    if (set.has(found[1])) {
      done += rest.slice(0, from);
      rest = rest.slice(from);
      continue;
    }
    const ends = closing(rest, found.index + 3, '(', ')');
    done += rest.slice(0, found.index);
    rest = rest.slice(from, ends).trimEnd() + rest.slice(ends + 1);
  }
}

/** Where the bracket that opens at `from` is closed. Throws on a style sheet that is cut off. */
function closing(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === open) depth += 1;
    else if (text[at] === close) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a ${open} is never closed`);
}
