import type { Namespace, TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

/** The words of one namespace (a view's own, or `common`): `const t = useWords('join')`, then `t('title')`. Keys are typed. */
export function useWords<N extends Namespace>(namespace: N): TFunction<N> {
  return useTranslation(namespace).t as TFunction<N>;
}
