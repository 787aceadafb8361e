import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { focusHeading } from '#client/ui/focusHeading.ts';
import { Coming } from './Coming.tsx';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('while a question is under way', () => {
  it('there is a heading; the focus that came to it goes on to the heading that takes its place', async () => {
    const { rerender } = render(
      <main>
        <Coming />
      </main>,
    );
    expect(screen.getByRole('status').textContent).toBe('Even geduld…');
    focusHeading(document.querySelector('main'));
    expect(document.activeElement?.textContent).toBe('Even geduld…');
    rerender(
      <main>
        <h1>Hoe ver zijn we?</h1>
      </main>,
    );
    await Promise.resolve();
    expect(document.activeElement?.textContent).toBe('Hoe ver zijn we?');
  });
});
