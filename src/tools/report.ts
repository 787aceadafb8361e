/**
 * `npm run report -- SESSIE MAP [--data MAP]`: writes the report of a session in every format, also while the server
 * runs: it reads the database and writes nothing in it. For the logbook it leaves word, which the server takes up.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { leaveExportNote } from '#server/store/exportNotes.ts';
import { readSession } from '#server/store/readSession.ts';
import { storeWords } from './dataOptions.ts';
import { writeReport } from './writeReport.ts';

const HELP = `Verslag van een sessie maken, ook terwijl Praatplaat draait

  npm run report -- SESSIE MAP [--data MAP]

SESSIE is het laatste stuk van het adres van de begeleider: /begeleider/SESSIE. In MAP komen alle vormen van het verslag.
In het logboek van de sessie komt te staan dat er een verslag is gemaakt.
--data is de map met gegevens (standaard DATA_DIR of ./data).`;

const { session, folder, data } = readOptions();
try {
  const state = readSession(data, session, Date.now());
  if (state === null) {
    console.error(
      `In ${data} staat geen sessie ${session}. Misschien is hij gewist, of is de bewaartijd voorbij.\nLet op hoofdletters: neem SESSIE precies over uit het adres.`,
    );
    process.exitCode = 1;
  } else {
    leaveWord();
    await writeReport(state, folder, ({ path, bytes, missing }) => {
      const marks = missing === 0 ? '' : `, ${missing} tekens zonder letterbeeld`;
      console.log(`${path}: ${Math.ceil(bytes / 1024)} kB${marks}`);
    });
  }
} catch (error) {
  process.exitCode = 1;
  console.error(
    storeWords(error, {
      unavailable: `In ${data} staan geen gegevens van Praatplaat. Wijs de goede map aan met --data.`,
      foreign: `Het bestand praatplaat.sqlite in ${data} is niet van Praatplaat.`,
      newer: `De gegevens in ${data} zijn van een nieuwere Praatplaat. Maak het verslag met die versie.`,
      damaged: `De gegevens in ${data} zijn beschadigd. Er is geen verslag gemaakt.`,
      full: `De schijf is vol. Er is geen verslag gemaakt.`,
      readOnly: `De gegevens in ${data} kunnen niet worden gelezen. Kijk of jij dat mag.`,
      inUse: `De gegevens in ${data} zijn te druk in gebruik. Probeer het zo nog eens.`,
    }),
  );
}

/** First in the logbook, then on the disk: a report that nobody knows of is worse than a line too many. */
function leaveWord(): void {
  try {
    leaveExportNote(data, session, Date.now());
  } catch (error) {
    console.error(`Dit verslag komt niet in het logboek van de sessie: ${String(error)}`);
  }
}

function readOptions(): { session: string; folder: string; data: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(HELP);
      process.exit(0);
    }
    const [session, folder, ...more] = positionals;
    if (session !== undefined && folder !== undefined && more.length === 0)
      return {
        session,
        folder: resolve(folder),
        data: resolve(values.data ?? (process.env['DATA_DIR'] || 'data')),
      };
  } catch {
    // An option that is not ours.
  }
  console.error(HELP);
  process.exit(2);
}
