import type { ComponentType } from 'react';
import { loadWords } from '#i18n/setupI18n.ts';
import type { LazyPart } from './lazyPart.ts';
import { lazyWithRetry } from './lazyWithRetry.ts';

/**
 * An address and its view; a view is one lazy chunk, `views/<folder>/<name>.tsx` with an export of that name. It takes no
 * properties: it reads `:id` by `useAddressId` (or wouter's `useParams`) and a secret of the link by `useSecret`. Its words are the namespace
 * named after its folder, with those in `words` beside it.
 */
export interface RouteEntry {
  readonly path: string;
  readonly folder: string;
  readonly view: `${string}View`;
  readonly words?: readonly string[];
  /** Its own words are in its own file. */
  readonly hasWords?: true;
}

/** How the bundler gives the files of views: a fetch for each. */
export type ViewFiles = Readonly<Record<string, () => Promise<Record<string, ComponentType>>>>;

/** An address with what is drawn there. */
export interface RouteView {
  readonly path: string;
  readonly View: LazyPart<object>;
}

/** The views of a table, each fetched with its words when it is drawn or prepared. */
export function routeViews(table: readonly RouteEntry[], files: ViewFiles): RouteView[] {
  return table.map(({ path, folder, view, words = [], hasWords }) => ({
    path,
    View: lazyWithRetry(view, async () => {
      const load = files[`./views/${folder}/${view}.tsx`];
      const [module] = await Promise.all([load?.(), loadWords(hasWords ? words : [folder, ...words])]);
      const found = module?.[view];
      if (found === undefined) throw new Error(`no ${view}`);
      return found;
    }),
  }));
}

/** The view of an address, if it is one of these. */
export function viewAt(views: readonly RouteView[], address: string): LazyPart<object> | undefined {
  return views.find(({ path }) =>
    new RegExp(`^${path.replace('/:id?', '(/[^/]+)?').replace(':id', '[^/]+')}/?$`).test(address),
  )?.View;
}
