/**
 * The program: settings in, a listening server out. Everything that can be tested without a process is in `app.ts` and
 * the rooms below it.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { type App, buildApp } from './app.ts';
import { sayOnce } from './limits/sayOnce.ts';
import { localAddresses } from './localAddresses.ts';
import { ClockWatch } from './rooms/ClockWatch.ts';
import { loadRehearsal } from './sample/loadRehearsal.ts';
import { HELP, readSettings, type Settings } from './settings.ts';
import { startFault } from './startFault.ts';
import { LastSeen } from './store/LastSeen.ts';
import { SqliteStore } from './store/SqliteStore.ts';
import { takeUpExports } from './takeUpExports.ts';

/** How often what has expired is deleted. */
const SWEEP = 10 * 60_000;
/** How often the logbook hears of reports that were made outside the server. */
const TAKE_UP = 15_000;
/** A server that was asked to leave is gone within 5 s, whatever hangs. */
const LEAVE_WITHIN = 4_500;

const say = sayOnce((fault, times) => {
  console.error(new Date().toISOString(), times === 1 ? fault : `(${times} keer) ${fault}`);
}, Date.now);

await main();

async function main(): Promise<void> {
  let settings: Settings | undefined;
  try {
    const read = readSettings(process.argv.slice(2), process.env);
    if (read === 'help') return console.log(HELP);
    settings = read;
    await run(settings);
  } catch (error) {
    console.error(startFault(error, settings ?? {}));
    process.exit(1);
  }
}

async function run(settings: Settings): Promise<void> {
  const scheme = settings.tls ? 'https' : 'http';
  const store = await SqliteStore.open(settings.dataFolder, Date.now());
  let port = settings.port;
  const addresses = () => (settings.publicUrl ? [settings.publicUrl] : localAddresses(scheme, port));
  const app = await buildApp({
    ...settings,
    store,
    addresses,
    report,
    now: Date.now,
    clockWatch: new ClockWatch(new LastSeen(join(settings.dataFolder, 'klok.txt')), report),
    rehearsal: await loadRehearsal(report),
    version: packageJson.version,
    clientFolder: fileURLToPath(new URL('../client', import.meta.url)),
  });
  await app.rooms.sweep();
  await takeUpExports(settings.dataFolder, app.rooms).catch(report);
  await app.http.listen({ port, host: settings.host });
  const address = app.http.server.address();
  if (address !== null && typeof address === 'object') port = address.port;

  const sweeping = setInterval(() => void app.rooms.sweep().catch(report), SWEEP);
  const takingUp = setInterval(
    () => void takeUpExports(settings.dataFolder, app.rooms).catch(report),
    TAKE_UP,
  );
  leaveOnSignal(app, store, () => {
    clearInterval(sweeping);
    clearInterval(takingUp);
  });
  greet(`${scheme}://localhost:${port}`, addresses());
}

function leaveOnSignal(app: App, store: SqliteStore, stopSweeping: () => void): void {
  let leaving = false;
  const leave = async () => {
    if (leaving) process.exit(0);
    leaving = true;
    stopSweeping();
    // Everything acknowledged is durable already, so leaving late is the only thing that can go wrong.
    setTimeout(() => process.exit(0), LEAVE_WITHIN).unref();
    await app.close().catch(report);
    await store.close().catch(report);
    process.exit(0);
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
}

function greet(here: string, network: readonly string[]): void {
  console.log('\nPraatplaat draait.\n');
  console.log(`  Op deze computer        ${here}`);
  for (const address of network) console.log(`  Voor tablets in de zaal ${address}`);
  if (network.length === 0) console.log('  Geen netwerk gevonden: alleen deze computer kan erbij.');
  console.log('\nStoppen: Ctrl-C.\n');
}

/** Faults go to the host's screen: what went wrong and where in the code, never who was asking. */
function report(error: unknown): void {
  const { stack } = (error ?? {}) as { stack?: unknown };
  const { cause } = (error ?? {}) as { cause?: unknown };
  const fault = typeof stack === 'string' ? stack : String(error);
  say(cause === undefined ? fault : `${fault}\n   ${String(cause)}`);
}
