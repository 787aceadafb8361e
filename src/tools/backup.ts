/**
 * `npm run backup -- BESTAND|MAP [--data MAP]`: a copy of all sessions as they are now, also while the server runs.
 */
import { backUp } from '#server/store/backUp.ts';
import { readDataOptions, storeWords } from './dataOptions.ts';

const HELP = `Reservekopie maken, ook terwijl Praatplaat draait

  npm run backup -- BESTAND|MAP [--data MAP]
  node dist/server/backup.js BESTAND|MAP [--data MAP]   (zonder de broncode)

Bij een map krijgt de kopie een naam met datum en tijd. --data is de map met gegevens (standaard DATA_DIR of ./data).
In de kopie staat wat mensen schreven. Bewaar hem veilig, en niet langer dan de bewaartermijn van de sessies.`;

const { what: target, data } = readDataOptions(HELP);
try {
  const file = backUp(data, target, new Date());
  console.log(`Reservekopie gemaakt en nagelezen: ${file}`);
  console.log('Bewaar hem niet langer dan de bewaartermijn van de sessies.');
} catch (error) {
  console.error(
    storeWords(error, {
      conflict: `${target} bestaat al. Er is niets overschreven. Kies een andere naam, of geef een map.`,
      unavailable: `In ${data} staan geen gegevens van Praatplaat. Wijs de goede map aan met --data.`,
      foreign: `Het bestand praatplaat.sqlite in ${data} is niet van Praatplaat.`,
      newer: `De gegevens in ${data} zijn van een nieuwere Praatplaat. Maak de kopie met die versie.`,
      damaged: `De gegevens in ${data} zijn beschadigd. Er is geen kopie gemaakt; oudere kopieën zijn niet aangeraakt.`,
      full: `De schijf van ${target} is vol. Er is geen kopie gemaakt.`,
      readOnly: `Bij ${target} kan niet worden geschreven. Kies een andere plek.`,
      inUse: `De gegevens in ${data} zijn te druk in gebruik. Probeer het zo nog eens.`,
    }),
  );
  process.exit(1);
}
