import type { Deed } from './Deed.ts';

/** Questions that stayed open: who asked, what was said about it, and who takes it up. */
const PARKED: readonly (readonly [groupId: string, text: string, answer: string, lead: string])[] = [
  ['inwoner', 'Wie zie ik als mijn begeleider ziek is?', '', 'teamleider wijkteam'],
  [
    'inwoner',
    'Raak ik mijn toeslag kwijt als ik drie ochtenden ga werken?',
    'Dat rekenen we samen uit vóór je begint.',
    'klantmanager werk en inkomen',
  ],
  ['professional', 'Welke regel gaat voor als twee wetten botsen?', '', ''],
];

/** What stays: open questions with who takes them up, the weather over the site, and what the facilitator writes first. */
export function sampleEnd(
  seats: readonly { readonly id: string; readonly groupId: string }[],
  newId: () => string,
): Deed[] {
  const parked = PARKED.flatMap(([groupId, text, answer, lead]): Deed[] => {
    const seat = seats.find((each) => each.groupId === groupId);
    const parkedId = newId();
    if (!seat) return [];
    return [
      {
        actor: { role: 'participant', seatId: seat.id },
        action: { type: 'park', parkedId, text, hideGroup: false },
      },
      ...(answer === '' && lead === ''
        ? []
        : [does({ type: 'tendParked', parkedId, set: { answer, lead } })]),
    ];
  });
  return [
    ...parked,
    does({ type: 'showParked', on: true }),
    does({
      type: 'setWeather',
      weather: { clouds: ['personeel', 'regels', 'bezuinigingen'], wind: true, rain: false },
    }),
    does({
      type: 'setReportPart',
      partId: 'foreword',
      text: 'Dank aan iedereen die meebouwde, en het meest aan de inwoners die hun verhaal vertelden.\nWat u hier leest is door de zaal geschreven. Wij hebben het alleen geordend. Over drie maanden kijken we samen wat er van de afspraken kwam.',
    }),
    does({
      type: 'setReportPart',
      partId: 'bo5',
      text: 'Hier gaan we in de volgende sessie mee verder. De angst om geld kwijt te raken houdt mensen tegen.',
    }),
  ];
}

function does(action: Deed['action']): Deed {
  return { actor: { role: 'facilitator' }, action };
}
