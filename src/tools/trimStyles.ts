import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import postcss, { type AtRule, type ChildNode, type Declaration, type Root } from 'postcss';
import parseValue, { type Node } from 'postcss-value-parser';
import type { Plugin } from 'vite';

const DESIGN_SYSTEM = /node_modules\/@utrecht\/[^?]+\.css$/;
const CLASS = /utrecht-[\w-]+/g;

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
 * in `-` stands for all that begin so), and without private properties (`--_…`) that nothing sets or asks for any more.
 */
export function trimmed(css: string, used: ReadonlySet<string>): string {
  const isUsed = (name: string) =>
    used.has(name) || [...used].some((each) => each.endsWith('-') && name.startsWith(each));
  const sheet = postcss.parse(css);
  sheet.walkComments((comment) => {
    comment.remove();
  });
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors
      .map((one) => withoutIdleExceptions(one, isUsed))
      .filter((one) => (one.match(CLASS) ?? []).every(isUsed));
    if (rule.selector === '') removeWithEmptyParents(rule);
  });
  const set = new Set<string>();
  sheet.walkDecls(/^--_/, ({ prop }) => {
    set.add(prop);
  });
  sheet.walkDecls((declaration) => {
    declaration.value = withoutUnset(declaration.value, set);
  });
  dropUnasked(sheet);
  return sheet.toString();
}

/** What nothing can be is no exception: `:not(:disabled, .unused)` is `:not(:disabled)`, and the rule stays. */
function withoutIdleExceptions(selector: string, isUsed: (name: string) => boolean): string {
  return selector.replace(/:not\(([^()]*)\)/g, (whole, list: string) => {
    const exceptions = list.split(',').map((each) => each.trim());
    const kept = exceptions.filter((each) => (each.match(CLASS) ?? []).every(isUsed));
    if (kept.length === exceptions.length) return whole;
    return kept.length === 0 ? '' : `:not(${kept.join(', ')})`;
  });
}

/** Private properties that no value asks for any more, one after the other: what asked for one may go itself. */
function dropUnasked(sheet: Root): void {
  const asked = new Set(sheet.toString().match(/(?<=var\(\s*)--_[\w-]+/g) ?? []);
  const idle: Declaration[] = [];
  sheet.walkDecls(/^--_/, (declaration) => {
    if (!asked.has(declaration.prop)) idle.push(declaration);
  });
  for (const declaration of idle) declaration.remove();
  if (idle.length > 0) dropUnasked(sheet);
}

/** A `@media` that holds nothing any more goes as well. */
function removeWithEmptyParents(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeWithEmptyParents(parent as AtRule);
}

/** `var(--_unset, other)` is `other`. */
function withoutUnset(value: string, set: ReadonlySet<string>): string {
  const parsed = parseValue(value);
  const asked = (nodes: Node[]): Node[] =>
    nodes.flatMap((node) => {
      if (node.type !== 'function') return node;
      const [name, comma, ...other] = node.nodes;
      if (node.value === 'var' && comma && name?.value.startsWith('--_') && !set.has(name.value))
        return asked(other);
      return { ...node, nodes: asked(node.nodes) };
    });
  return parseValue.stringify(asked(parsed.nodes));
}
