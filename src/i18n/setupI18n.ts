import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import app from './nl/app.json';
import common from './nl/common.json';

/**
 * Every word of the interface, a namespace per view, so that a view brings its own words and no others. A new view
 * adds `nl/<view>.json` and a line in `i18next.d.ts`, which makes its keys typed.
 */
const files = import.meta.glob<Record<string, unknown>>(['./*/*.json', '!./nl/{app,common}.json'], {
  import: 'default',
});

const backend: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    const load = files[`./${language}/${namespace}.json`];
    if (load === undefined) return done(new Error(`no texts ${namespace} in ${language}`), null);
    load().then(
      (texts) => done(null, texts),
      (error: Error) => done(error, null),
    );
  },
};

/** The namespaces there are in Dutch, the language that is always complete, beside `app` and `common`. */
export const NAMESPACES: readonly string[] = Object.keys(files)
  .map((path) => /^\.\/nl\/(.+)\.json$/.exec(path)?.[1])
  .filter((name) => name !== undefined);

/**
 * Starts i18next in Dutch with the words of the frame (`app`) and of the DOM kit (`common`); views bring theirs.
 *
 * @param namespaces - more that have to be there at once, for tests: `NAMESPACES`
 */
export async function setupI18n(namespaces: readonly string[] = []): Promise<void> {
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: 'nl',
      fallbackLng: 'nl',
      ns: ['app', 'common'],
      defaultNS: 'app',
      resources: { nl: { app, common } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false }, // React escapes
      returnNull: false,
    });
  await loadWords(namespaces);
}

/** Fetches the words of a view beside its code, so that there is no second round trip after it. */
export async function loadWords(namespaces: readonly string[]): Promise<void> {
  const known = namespaces.filter((name) => NAMESPACES.includes(name));
  if (known.length > 0) await i18next.loadNamespaces(known);
}
