import type { ComponentType } from 'react';

/** Where every view is that the hall does not need, by its file; a table of its own, because with all their files it is long. */
export const otherViews = import.meta.glob<Record<string, ComponentType>>([
  './views/*/*View.tsx',
  '!./views/{notFound,join,participant,wall}/*',
]);
