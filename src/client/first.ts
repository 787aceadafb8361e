/**
 * What a page does before the program is here, and while it comes: the build gives it a small file of its own, which
 * runs first (src/tools/pages.ts). It takes the secret out of the address bar, because the screen may be on the
 * projector, and asks for the first view.
 */
import { firstLogin } from './firstLogin.ts';
import { heldSecret, watchSecret } from './secret.ts';
import { beginFirstView } from './sync/firstView.ts';

watchSecret();

const login = firstLogin(window.location.pathname, heldSecret());
if (login !== null) beginFirstView(login);
