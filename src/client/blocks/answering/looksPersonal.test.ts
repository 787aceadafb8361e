import { describe, expect, it } from 'vitest';
import { looksPersonal } from './looksPersonal.ts';

describe('looksPersonal', () => {
  it.each([
    ['a name after a title', 'Mevrouw Jansen van het loket'],
    ['a name that somebody gives', 'Ik heet Fatima'],
    ['a neighbour by name', 'mijn buurvrouw Ans helpt'],
    ['a phone number', 'Bel me op 06-12345678'],
    ['an e-mail address', 'mail naar anna.de.vries@voorbeeld.nl'],
    ['an address', 'Ik woon op Dorpsstraat 12'],
    ['a postal code', 'postcode 1234 AB'],
    ['a citizen service number', 'Mijn BSN is 111222333'],
  ])('knows %s', (_, text) => {
    expect(looksPersonal(text)).toBe(true);
  });

  it('tells a citizen service number from nine other digits by the test of eleven', () => {
    for (const right of ['111222333', '123456782', '1112 22 333']) expect(looksPersonal(right)).toBe(true);
    for (const wrong of ['111222334', '123456789', '000000000']) expect(looksPersonal(wrong)).toBe(false);
  });

  it.each([
    'Bel me op 06-12345678',
    'Bel 010 123 45 67 maar',
    '+31 6 1234 5678',
    'mail naar anna.de.vries@voorbeeld.nl',
    'Mijn BSN is 111222333',
    'Ik woon op Dorpsstraat 12',
    'postcode 1234 AB',
    'Mevrouw Jansen van het loket',
    'dhr. van der Berg',
  ])('warns for: %s', (text) => {
    expect(looksPersonal(text)).toBe(true);
  });

  it.each([
    'Ik wil één vast gezicht',
    'In 2027 willen we 5 gesprekken',
    'Het kost 123456789 euro minder dan 5',
    'Meer overleg tussen wijkteam en werkplein',
    'Er zijn 1234 mensen in de wijk',
    'mevrouw aan de balie is aardig',
    'mijn buurvrouw helpt mij',
    'Het plan heet Samen bouwen',
    '',
  ])('stays quiet for: %s', (text) => {
    expect(looksPersonal(text)).toBe(false);
  });
});
