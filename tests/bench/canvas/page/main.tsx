import '#client/theme/fonts.css';
import { loadWords, setupI18n } from '#i18n/setupI18n.ts';
import { createBare } from './bare.ts';
import type { Contender } from './Contender.ts';
import { createOurs } from './ours.tsx';

declare global {
  interface Window {
    /** Who can be measured, by name; there once words and letters are. */
    bench?: Record<string, Contender>;
  }
}

const app = document.getElementById('app');
if (!app) throw new Error('no #app');
await setupI18n();
await loadWords(['scene']);
await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 20px 'Atkinson Hyperlegible'`)));
window.bench = { us: createOurs(app), bare: createBare(app, false), 'bare-snapshot': createBare(app, true) };
