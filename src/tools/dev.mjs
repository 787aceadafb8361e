/**
 * `npm run dev`: the server restarts when its files change (tsx), the browser's half is exchanged while the page stands
 * (Vite), which passes `/api` and `/socket.io` on to the server.
 */
import { endChildren, endChildrenOnSignal, runBin } from './run.mjs';

const API_PORT = process.env['PRAATPLAAT_API_PORT'] ?? '3001';

endChildrenOnSignal();
const server = runBin('tsx/dist/cli.mjs', ['watch', '--clear-screen=false', 'src/server/main.ts'], {
  env: { PORT: API_PORT, DATA_DIR: process.env['DATA_DIR'] ?? 'data/dev', NODE_ENV: 'development' },
});
const client = runBin('vite/bin/vite.js', process.argv.slice(2), { env: { PRAATPLAAT_API_PORT: API_PORT } });
const { code } = await Promise.race([server, client]);
// One without the other is of no use.
endChildren('SIGTERM');
process.exitCode = code;
