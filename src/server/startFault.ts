import { SettingsFault } from './settings.ts';
import { StoreFault, type StoreTrouble } from './store/StoreFault.ts';

const STORE: Record<StoreTrouble, (folder: string) => string> = {
  readOnly: (folder) =>
    `In de map ${folder} kan niet worden geschreven. Kies met --data een andere map, of geef schrijfrechten.`,
  damaged: (folder) =>
    `Het bestand praatplaat.sqlite in ${folder} is beschadigd. Er is niets aan veranderd. Zet een reservekopie terug.`,
  foreign: (folder) =>
    `Het bestand praatplaat.sqlite in ${folder} is niet van Praatplaat. Er is niets aan veranderd. Kies met --data een andere map.`,
  newer: (folder) =>
    `De gegevens in ${folder} zijn gemaakt door een nieuwere Praatplaat. Er is niets aan veranderd. Start de nieuwere versie.`,
  inUse: (folder) =>
    `De map ${folder} is in gebruik door een andere Praatplaat. Sluit die eerst, of kies met --data een andere map.`,
  full: (folder) => `De schijf van ${folder} is vol. Maak ruimte en start opnieuw.`,
  conflict: (folder) => `De gegevens in ${folder} worden door een ander programma veranderd.`,
  unavailable: (folder) => `De gegevens in ${folder} kunnen niet worden geopend.`,
};

/** What to tell the host when the server cannot start: one Dutch sentence that says what to do. */
export function startFault(
  error: unknown,
  { port, dataFolder }: { port?: number; dataFolder?: string },
): string {
  if (error instanceof SettingsFault) return error.message;
  if (error instanceof StoreFault) return STORE[error.trouble](dataFolder ?? '');
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === 'EADDRINUSE')
    return `Poort ${port} is al in gebruik. Sluit het andere programma, of kies een andere poort met --port.`;
  if (code === 'EACCES')
    return `Poort ${port} mag niet worden gebruikt. Kies met --port een poort boven 1023.`;
  // The second and third: a name that nobody knows, or that nobody can be asked about.
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'Het adres in HOST is er niet op deze computer. Laat HOST weg, of kies er een dat er wel is.';
  return `Praatplaat kon niet starten: ${String(message ?? error)}`;
}
