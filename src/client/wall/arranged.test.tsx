import '#client/scene/konvaCanvas.testing.ts';
import { act, cleanup, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sampleRoomWith, seatIn } from '#client/conduct/testing/inRoom.tsx';
import { agrees } from '#domain/testing/agrees.ts';
import { stepSaying } from '#domain/testing/stepSaying.ts';
import { loadWords } from '#i18n/setupI18n.ts';
import { WallScreen } from './WallScreen.tsx';
import { spotlightSize } from './wallContent.ts';
import { wallScene } from './wallScene.ts';
import { wallViewOf } from './wallViewOf.ts';

const FACILITATOR = { role: 'facilitator' } as const;

function revealed() {
  const room = sampleRoomWith();
  const inwoner = seatIn(room, 's1', 'inwoner');
  room.act(FACILITATOR, { type: 'goTo', activityId: 'droom' });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'open' });
  inwoner({
    type: 'contribute',
    contributionId: 'n1',
    activityId: 'droom',
    promptId: 'droom-1',
    hideGroup: false,
    data: { text: 'Bel Anna niet meer' },
  });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'droom', to: 'revealed' });
  return room;
}
/** The later scenes are fetched by themselves with their words, also here. */
const show = (room: ReturnType<typeof revealed>) =>
  act(async () => {
    render(
      <WallScreen
        view={wallViewOf(room.state)}
        clockOffset={0}
        width={1280}
        height={720}
        join={null}
        code=""
      />,
    );
    await Promise.all([import('./LaterScene.tsx'), loadWords(['results', 'closing'])]);
  });

describe('what is arranged, on the wall', () => {
  it('shows one note large, masked and with its group, until another question comes', async () => {
    const room = revealed();
    room.act(FACILITATOR, { type: 'maskContribution', contributionId: 'n1', masks: [[4, 8]] });
    room.act(FACILITATOR, { type: 'spotlight', contributionId: 'n1' });
    await show(room);
    expect(screen.getByText('Bel ▇▇▇ niet meer')).toBeTruthy();
    expect(screen.getByText('Inwoner', { selector: 'figcaption' })).toBeTruthy();
    room.act(FACILITATOR, { type: 'goTo', activityId: 'nu' });
    expect(wallScene(wallViewOf(room.state), 0).kind).toBe('ready');
  });

  it('never shows a hidden note large', () => {
    const room = revealed();
    room.act(FACILITATOR, { type: 'spotlight', contributionId: 'n1' });
    room.act(FACILITATOR, { type: 'hideContribution', contributionId: 'n1', hidden: true });
    expect(wallScene(wallViewOf(room.state), 0).kind).toBe('revealed');
  });

  it('keeps letters in the spotlight at six hundredths of the height or more', () => {
    expect([1, 61, 121, 221, 500].map((n) => spotlightSize('a'.repeat(n)))).toEqual([13, 10, 8, 6, 6]);
  });

  it('shows conclusion and clock, and says Tijd at zero', async () => {
    const room = revealed();
    room.act(FACILITATOR, { type: 'setConclusion', activityId: 'droom', text: 'Rust eerst.' });
    room.act(FACILITATOR, { type: 'setTimer', activityId: 'droom', left: 90_000, running: false });
    await show(room);
    expect(screen.getByText('Rust eerst.', { exact: false })).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('1:30');
    cleanup();
    room.act(FACILITATOR, { type: 'setTimer', activityId: 'droom', left: 0, running: false });
    await show(room);
    expect(screen.getByRole('timer').textContent).toBe('Tijd');
  });

  it('ends with what was agreed', async () => {
    const room = revealed();
    room.act(
      ...agrees(
        't',
        'nu',
        stepSaying('Een vaste koffietafel', {
          placeId: 'bo2',
          lead: 'teamleider',
          checkDate: '2027-03-01',
          residentNotices: 'Ik kan binnenlopen',
        }),
      ),
    );
    room.act(FACILITATOR, { type: 'closeWorkshop' });
    await show(room);
    expect(screen.getByRole('heading', { name: 'Dank je wel. Dit spraken we af:' })).toBeTruthy();
    expect(screen.getByText('Trekker: teamleider')).toBeTruthy();
    expect(screen.getByText('We kijken op 1 maart 2027')).toBeTruthy();
  });
});
