import type { ScriptOptions } from '#catalog/Catalog.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { isPlaceId, PLACE_IDS, VENSTER_IDS } from '#domain/workshop/place.ts';

/** The options of an activity in the words of a script; other activities stay named by their id. */
export function scriptOptionsOf(options: Activity['options']): ScriptOptions {
  const { dots, places, source, before, tags } = options;
  return {
    ...(typeof dots === 'number' ? { dots } : {}),
    ...(Array.isArray(places) ? { places: places.filter((each) => isPlaceId(String(each))) } : {}),
    ...(typeof source === 'string' ? { source } : {}),
    ...(typeof before === 'string' ? { before } : {}),
    ...(typeof tags === 'boolean' ? { tags } : {}),
  };
}

/** The options of a script as an activity has them. */
export function optionsOfActivity({ places, ...rest }: ScriptOptions): Activity['options'] {
  if (places === undefined) return rest;
  return { ...rest, places: places === 'all-bouwopgaven' ? PLACE_IDS.slice(VENSTER_IDS.length) : places };
}
