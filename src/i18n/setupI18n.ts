import i18next from 'i18next';
import app from './nl/app.json';
import common from './nl/common.json';

/**
 * Every word of the interface, a namespace per view, so that a view brings its own words and no others. A new view
 * adds `nl/<view>.json` and a line in `i18next.d.ts`, which makes its keys typed.
 */
const files = import.meta.glob<Record<string, unknown>>(['./nl/*.json', '!./nl/{app,common}.json'], {
  import: 'default',
});

/** The namespaces there are in Dutch, the language that is always complete, beside `app` and `common`. */
export const NAMESPACES: readonly string[] = Object.keys(files).map((path) =>
  path.slice('./nl/'.length, -'.json'.length),
);

/**
 * Starts i18next in Dutch with the words of the frame (`app`) and of the DOM kit (`common`); views bring theirs.
 *
 * @param namespaces - more that have to be there at once, for tests: `NAMESPACES`
 */
export async function setupI18n(namespaces: readonly string[] = []): Promise<void> {
  await i18next.init({
    lng: 'nl',
    fallbackLng: 'nl',
    ns: ['app', 'common'],
    defaultNS: 'app',
    resources: { nl: { app, common } },
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
  });
  await loadWords(namespaces);
}

const loading = new Map<string, Promise<void>>();

/** Fetches the words of a view beside its code, so that there is no second round trip after it. */
export async function loadWords(namespaces: readonly string[]): Promise<void> {
  await Promise.all(namespaces.map(loadNamespace));
}

/** Words that came along with code, so that they are a file less. */
export function addWords(name: string, words: Readonly<Record<string, unknown>>): void {
  i18next.addResourceBundle('nl', name, words);
  loading.set(name, Promise.resolve());
}

/** The same promise for the same words, until it fails: then they can be asked for again. Without such words: at once. */
export function loadNamespace(name: string): Promise<void> {
  const known = loading.get(name);
  if (known) return known;
  const texts = files[`./nl/${name}.json`]?.();
  const loaded = Promise.resolve(texts).then(
    (words) => {
      if (words) i18next.addResourceBundle('nl', name, words);
    },
    (error: unknown) => {
      loading.delete(name);
      throw error;
    },
  );
  loading.set(name, loaded);
  return loaded;
}
