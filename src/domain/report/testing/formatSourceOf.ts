import { BLOCKS } from '../../blocks/registry.ts';
import type { State } from '../../workshop/State.ts';
import type { FormatSource } from '../FormatSource.ts';

/** What the formats need, with words that are their own names, so that tests see which word stands where. */
export function formatSourceOf(view: State): FormatSource {
  const named = (phrase: string, values: Readonly<Record<string, string | number>> = {}) =>
    [phrase, ...Object.values(values)].join(' ');
  return {
    view,
    blocks: BLOCKS,
    places: [
      { id: 'inwoner', label: 'Inwoner', officialTitle: 'De inwoner' },
      { id: 'bo2', label: 'Praten mét inwoners', officialTitle: 'Praat niet over, maar met de inwoner' },
    ],
    cover: {
      picture: { width: 1, height: 1, shapes: [] },
      alt: 'Een huis',
      sky: '#ffffff',
      ground: '#000000',
    },
    say: named,
    tell: named,
    words: {
      contents: 'c',
      page: 'p {n} {m}',
      contentsLink: 'l',
      table: 't {n}',
      figure: 'f {n}',
      late: 'nagekomen',
      missing: { one: '1', other: 'n' },
    },
    showDate: String,
    credits: [{ text: 'Makers', url: 'https://voorbeeld.example' }],
  };
}
