import { afterEach, describe, expect, it, vi } from 'vitest';
import { captureSecret, forgetSecret, heldSecret, onSecret, watchSecret } from './secret.ts';

const KEY = 'abcDEF123_-abcDEF123_-';

afterEach(() => {
  forgetSecret();
  window.history.replaceState(null, '', '/');
});

describe('a secret in the link', () => {
  it('leaves the address bar and is held for its own path', () => {
    window.history.replaceState(null, '', `/begeleider/w1?x=1#${KEY}`);
    captureSecret();
    expect(window.location.href).not.toContain(KEY);
    expect(window.location.pathname + window.location.search).toBe('/begeleider/w1?x=1');
    expect(heldSecret()).toBe(KEY);
  });

  it('is not given to another path', () => {
    window.history.replaceState(null, '', `/begeleider/w1#${KEY}`);
    captureSecret();
    window.history.replaceState(null, '', '/verken');
    expect(heldSecret()).toBeNull();
  });

  it('leaves an anchor of the page alone', () => {
    window.history.replaceState(null, '', '/verken#inhoud');
    captureSecret();
    expect(window.location.hash).toBe('#inhoud');
    expect(heldSecret()).toBeNull();
  });

  it('is gone once it is forgotten', () => {
    window.history.replaceState(null, '', `/mee#${KEY}`);
    captureSecret();
    forgetSecret();
    expect(heldSecret()).toBeNull();
  });

  it('is captured again when a second link is pasted into the same tab', () => {
    const told = vi.fn();
    const stop = [watchSecret(), onSecret(told)];
    window.history.replaceState(null, '', `/mee#${KEY}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    for (const end of stop) end();
    expect(told).toHaveBeenCalledOnce();
    expect(heldSecret()).toBe(KEY);
  });
});
