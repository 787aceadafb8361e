/**
 * `npm run restore -- BESTAND [--data MAP]`: puts a back-up in the place of the data, which is moved aside. The server
 * must be off. What was deleted, withdrawn or has expired since does not come back.
 */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { restoreBackUp } from '#server/store/restoreBackUp.ts';
import { readDataOptions, storeWords } from './dataOptions.ts';

const HELP = `Reservekopie terugzetten

  npm run restore -- BESTAND [--data MAP]
  node dist/server/restore.js BESTAND [--data MAP]   (zonder de broncode)

Stop Praatplaat eerst. --data is de map met gegevens (standaard DATA_DIR of ./data). De gegevens die er nu staan, gaan
opzij en worden niet overschreven. Wat intussen is verwijderd, ingetrokken of verlopen, komt niet terug.`;

const { what: file, data } = readDataOptions(HELP);
if (!existsSync(file)) {
  console.error(`Het bestand ${file} is er niet.`);
  process.exit(1);
}
if (statSync(file).isDirectory()) {
  console.error(`${file} is een map. Noem het bestand van de reservekopie die je wilt terugzetten.`);
  process.exit(1);
}
try {
  const restored = restoreBackUp(resolve(file), data, new Date());
  console.log(`Teruggezet: ${count(restored.sessions, 'sessie', 'sessies')} in ${data}.`);
  if (restored.leftOut > 0)
    console.log(
      `Niet teruggezet, want verwijderd of verlopen: ${count(restored.leftOut, 'sessie', 'sessies')}.`,
    );
  if (restored.withdrawn > 0)
    console.log(
      `Niet teruggezet, want intussen ingetrokken: ${count(restored.withdrawn, 'onderdeel', 'onderdelen')}.`,
    );
  if (!restored.knewWithdrawn)
    console.log(
      'De gegevens die er stonden zijn niet leesbaar: briefjes die intussen zijn ingetrokken, zijn er weer.',
    );
  if (restored.asideAs) {
    console.log(`De gegevens van hiervoor staan in ${restored.asideAs}.`);
    console.log('Verwijder dat bestand als alles klopt: Praatplaat wist er niets in.');
  }
} catch (error) {
  console.error(
    storeWords(error, {
      inUse: `Praatplaat draait nog op ${data}. Stop het eerst (Ctrl-C) en probeer het opnieuw. Er is niets veranderd.`,
      foreign: `${file} is geen reservekopie van Praatplaat. Er is niets veranderd.`,
      newer: `${file} is gemaakt door een nieuwere Praatplaat. Gebruik die versie. Er is niets veranderd.`,
      damaged: `${file} is beschadigd. Er is niets veranderd. Probeer een oudere kopie.`,
      full: `De schijf van ${data} is vol. Er is niets veranderd.`,
      readOnly: `In ${data} kan niet worden geschreven, of ${file} is niet te lezen. Er is niets veranderd.`,
    }),
  );
  process.exit(1);
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
