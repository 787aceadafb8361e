import type { TFunction } from 'i18next';
import type { Failure } from '#protocol/http.ts';

/** A clear sentence for a request that gave nothing; a line that is slow counts as a line that is away. */
export function failureWords(
  common: TFunction<'common'>,
  error: Failure['error'] | 'offline' | 'timeout',
): string {
  return common(`failure.${error === 'timeout' ? 'offline' : error}`);
}
