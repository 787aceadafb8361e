import { describe, expect, test } from 'vitest';
import { hyphenPlaces, withSoftHyphens } from './hyphenate.ts';

const parts = (word: string) => withSoftHyphens(word).replaceAll('\u00AD', '-');

describe('long Dutch words are broken between their parts', () => {
  test.each([
    'be-staans-ze-ker-heid',
    'ge-zond-heids-be-vor-de-ring',
    'on-der-steu-ning',
    'in-ko-mens-con-su-lent',
    'sa-men-wer-kings-ver-band',
    'werk-loos-heid',
    'keu-ken-ta-fel-ge-sprek',
    'over-een-stem-ming',
    'schuld-hulp-ver-le-ning',
    'maat-schap-pe-lijk',
    'wo-ning-cor-po-ra-tie',
    'beleids-me-de-wer-ker',
    'ar-beids-on-ge-schikt-heid',
    'wel-zijns-or-ga-ni-sa-tie',
    'zorg-aan-bie-ders',
    'wo-ning-aan-bod',
    'sub-si-die-aan-vra-gen',
    'be-leids-ad-vi-seur',
    'be-leids-amb-te-na-ren',
    'wo-ning-ei-ge-naar',
    'be-wo-ners-in-spraak',
    'per-so-neels-in-zet',
    'be-wo-ners-ini-ti-a-tie-ven',
    'zorg-in-stel-lin-gen',
    'jon-ge-ren-on-der-steu-ner',
    'man-tel-zorg-on-der-steu-ning',
    'jeugd-on-der-ne-mers',
    'ge-luk-on-der-zoek',
    'pro-gram-ma-uit-voer-der',
    'volks-ge-zond-heids-in-sti-tuut',
    'be-roeps-op-lei-ding',
    'on-der-ne-mers-ver-eni-ging',
    'deel-tijd-werk',
    'ge-spreks-plaat',
    'vrij-en-twin-tig',
    'bin-nen-kwam',
    'af-ge-spro-ken',
    'op-schrij-ven',
    'me-tho-diek',
  ])('%s', (broken) => {
    const made = parts(broken.replaceAll('-', ''));
    // Fewer breaks than there could be are fine; a wrong one is not.
    expect(made).toContain('-');
    const allowed = new Set<number>();
    let at = 0;
    for (const part of broken.split('-')) {
      at += part.length;
      allowed.add(at);
    }
    for (const place of hyphenPlaces(broken.replaceAll('-', ''))) expect(allowed, made).toContain(place);
  });
  test('capitals and signs around a word stay where they are', () => {
    expect(parts('(Bestaanszekerheid!)')).toBe('(Be-staans-ze-ker-heid!)'.replace('Be-', 'Be'));
  });
  test.each([
    'gesprek',
    '0612345678901',
    'https://voorbeeld.nl/heel-lang-adres',
    'أريدأنأتعلمالهولندية',
    '🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠',
  ])('leaves %s alone', (word) => {
    expect(hyphenPlaces(word)).toEqual([]);
  });
  test('never leaves fewer than three letters at an end', () => {
    for (const word of ['overheidsorganisatie', 'verantwoordelijkheid', 'ideeënbus', 'autobedrijf'])
      for (const at of hyphenPlaces(word)) {
        expect(at).toBeGreaterThanOrEqual(3);
        expect(word.length - at).toBeGreaterThanOrEqual(3);
      }
  });
});
