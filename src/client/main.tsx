import './theme/look.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setupI18n } from '#i18n/setupI18n.ts';
import { Routes } from './routes.tsx';
import { watchSecret } from './secret.ts';

// First of all: the screen may be on the projector.
watchSecret();

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');

await setupI18n();
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
