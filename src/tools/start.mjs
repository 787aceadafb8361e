/**
 * `npm start`: from a fresh clone to a running server, with what Node brings and nothing else. Installs when the lock
 * file changed, builds when a source changed, then runs the built server in this same process, so that Ctrl-C, SIGTERM
 * and the exit code need no passing on.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Praatplaat heeft Node.js 20.19 of nieuwer nodig; hier draait ${process.versions.node}.`);
  console.error('Een nieuwe versie staat op https://nodejs.org.');
  process.exit(1);
}

// Only now: on an older Node the rest may not even be readable.
const { parseStartOptions, HELP } = await import('./startOptions.mjs');
const options = parseStartOptions(process.argv.slice(2));

if ('fault' in options) {
  console.error(`${options.fault}\n\n${HELP}`);
  process.exit(2);
}
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

const { stopListening } = await prepare();
stopListening();
if (options.port !== undefined) process.env['PORT'] = options.port;
if (options.data !== undefined) process.env['DATA_DIR'] = options.data;
process.env['NODE_ENV'] ??= 'production';
await import(new URL('../../dist/server/main.js', import.meta.url).href);

async function prepare() {
  const [{ ensureInstalled }, { ensureBuilt }, { endChildrenOnSignal }] = await Promise.all([
    import('./install.mjs'),
    import('./build.mjs'),
    import('./run.mjs'),
  ]);
  const stopListening = endChildrenOnSignal();
  const say = (/** @type {string} */ line) => console.error(line);
  if (!(await ensureInstalled(say)) || !(await ensureBuilt(say))) process.exit(1);
  return { stopListening };
}
