import { useWords } from '#i18n/useWords.ts';
import type { ApiError } from '../sync/api.ts';

/** A clear Dutch sentence for why a request gave nothing. */
export function useFailure(): (error: ApiError) => string {
  const t = useWords('common');
  return (error) => t(`failure.${error === 'timeout' ? 'unavailable' : error}`);
}
