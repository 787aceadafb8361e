import { render, screen } from '@testing-library/react';
import { encode } from 'uqr';
import { expect, it, vi } from 'vitest';
import { QrCode } from './QrCode.tsx';

vi.mock('uqr', { spy: true });

it('is worked out once for as long as it says the same, however often it is drawn', () => {
  const { rerender } = render(<QrCode value="https://voorbeeld.example/a" title="Doe mee" size="8rem" />);
  const code = () => screen.getByRole('img', { name: 'Doe mee' }).querySelector('path')?.getAttribute('d');
  const first = code();
  expect(first).toMatch(/^M3 3h1v1h-1z/);
  rerender(<QrCode value="https://voorbeeld.example/a" title="Doe mee" size="9rem" />);
  expect(encode).toHaveBeenCalledTimes(1);
  rerender(<QrCode value="https://voorbeeld.example/b" title="Doe mee" size="9rem" />);
  expect(encode).toHaveBeenCalledTimes(2);
  expect(code()).not.toBe(first);
});
