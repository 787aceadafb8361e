import i18next from 'i18next';
import app from './nl/app.json';
import common from './nl/common.json';

/**
 * Every word of the interface, a namespace per view, so that a view brings its own words and no others. A new view
 * adds `nl/<view>.json` and a line in `i18next.d.ts`, which makes its keys typed. Where the words of a hall and its tablets
 * are stands here, all others in a table of their own.
 */
export const hallWords = import.meta.glob<Record<string, unknown>>(
  './nl/{seats,results,closing,wall,scene}.json',
  { import: 'default' },
);

/** The words of a namespace; undefined where there are none. */
async function textsOf(name: string): Promise<Record<string, unknown> | undefined> {
  const path = `./nl/${name}.json`;
  return (hallWords[path] ?? (await import('./otherWords.ts')).otherWords[path])?.();
}

/**
 * Starts i18next in Dutch with the words of the frame (`app`) and of the DOM kit (`common`); views bring theirs.
 *
 * @param namespaces - more that have to be there at once, for tests
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
  const loaded = textsOf(name).then(
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
