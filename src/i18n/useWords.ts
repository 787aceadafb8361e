import i18next, { type FlatNamespace, type TFunction } from 'i18next';
import { use } from 'react';
import { loadNamespace } from './setupI18n.ts';

const spoken = new Map<string, TFunction>();
/** Words that somebody waited for. React draws who waited once more, and then wants the same `use` again. */
const waitedFor = new Set<string>();

/**
 * The words of one namespace (a view's own, or `common`): `const t = useWords('join')`, then `t('title')`. Keys are
 * typed, and `t` is always the same. Words that nobody fetched yet are waited for, as React waits.
 */
export function useWords<N extends FlatNamespace>(namespace: N): TFunction<N> {
  if (waitedFor.has(namespace) || !i18next.hasResourceBundle('nl', namespace)) {
    waitedFor.add(namespace);
    use(loadNamespace(namespace));
  }
  return wordsOf(namespace);
}

/** The same outside of drawing, of words that have been fetched. */
export function wordsOf<N extends FlatNamespace>(namespace: N): TFunction<N> {
  const t = spoken.get(namespace) ?? i18next.getFixedT('nl', namespace);
  spoken.set(namespace, t);
  return t as TFunction<N>;
}
