import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const HELP = `Praatplaat starten

  npm start
  npm start -- --port 8080 --data /srv/praatplaat

Opties
  --port N      poort waarop de server luistert (0 tot en met 65535; 0 kiest een vrije poort)
  --data MAP    map voor de gegevens; wordt gemaakt als hij er nog niet is
  --help        deze uitleg

De eerste keer worden onderdelen geïnstalleerd en wordt het programma gebouwd. Dat duurt een minuut of twee.
Andere instellingen staan in README.md. Stoppen: Ctrl-C.`;

/**
 * Reads the options of `npm start`.
 *
 * @param {string[]} args as typed, without node and script
 * @returns {{ help: boolean, port?: string, data?: string } | { fault: string }} `data` absolute; `fault` is a Dutch
 *   sentence about the first thing that is wrong
 */
export function parseStartOptions(args) {
  const options = /** @type {const} */ ({
    port: { type: 'string' },
    data: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  const { values, tokens } = parseArgs({ args, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') return { fault: `Ik begrijp "${token.value}" niet.` };
    if (token.kind === 'option' && !(token.name in options)) {
      return { fault: `De optie ${token.rawName} bestaat niet.` };
    }
  }
  if (typeof values.help !== 'boolean') return { fault: 'Bij --help hoort geen waarde.' };
  const { port, data } = values;
  if (port !== undefined && !(typeof port === 'string' && /^\d{1,5}$/.test(port) && Number(port) <= 65535)) {
    return { fault: 'Bij --port hoort een getal van 0 tot en met 65535.' };
  }
  if (data !== undefined && (typeof data !== 'string' || data === '')) {
    return { fault: 'Bij --data hoort de naam van een map.' };
  }
  return {
    help: values.help,
    ...(port === undefined ? {} : { port }),
    ...(data === undefined ? {} : { data: resolve(data) }),
  };
}
