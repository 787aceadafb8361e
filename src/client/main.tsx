import './first.ts';
import './theme/look.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setupI18n } from '#i18n/setupI18n.ts';
import { fetchParts } from './fetchParts.ts';
import { lateComesFrom } from './late.ts';
import { prepareView, Routes } from './routes.tsx';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');

/** Longer than this without a word (ms), and people think that it is broken: then *Laden…* stands there meanwhile. */
const PATIENCE_MS = 400;

lateComesFrom(fetchParts);
await setupI18n();
// Once *Laden…* stands, React leaves it there for 0.3 s at least; mostly the view is here before anybody could read it.
await Promise.race([
  prepareView(window.location.pathname),
  new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
]);
createRoot(root).render(
  <StrictMode>
    <Routes />
  </StrictMode>,
);
// After everything that the page itself is waiting for.
if (import.meta.env.PROD) {
  const start = () => void import('./offline/startOffline.tsx').then(({ startOffline }) => startOffline());
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
