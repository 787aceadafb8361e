import '#client/scene/konvaCanvas.testing.ts';
import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nextStep, previousStep } from '#client/conduct/nextStep.ts';
import { FACILITATOR, sampleRoomWith, seatIn } from '#client/conduct/testing/inRoom.tsx';
import { AsideScene } from './AsideScene.tsx';
import { SummaryScene } from './SummaryScene.tsx';
import { wallScene } from './wallScene.ts';
import { wallViewOf } from './wallViewOf.ts';

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(500);
  return () => {
    vi.restoreAllMocks();
  };
});

function hall() {
  const room = sampleRoomWith();
  const inwoner = seatIn(room, 's1', 'inwoner');
  const professional = seatIn(room, 's2', 'professional');
  room.act(FACILITATOR, { type: 'goTo', activityId: 'nu' });
  room.act(FACILITATOR, { type: 'setActivityState', activityId: 'nu', to: 'open' });
  inwoner({
    type: 'contribute',
    contributionId: 'n1',
    activityId: 'nu',
    promptId: 'nu-1',
    hideGroup: false,
    data: { text: 'Bel Anna terug graag' },
  });
  room.act(FACILITATOR, { type: 'maskContribution', contributionId: 'n1', masks: [[4, 8]] });
  professional({ type: 'park', parkedId: 'q1', text: 'Wie betaalt dit?', hideGroup: false });
  return room;
}
const show = (room: ReturnType<typeof hall>) => {
  const view = wallViewOf(room.state);
  const scene = wallScene(view, 0);
  if (scene.kind !== 'aside') throw new Error(scene.kind);
  return render(<AsideScene view={view} aside={scene.aside} unit={7.2} />);
};

describe('beside the script, on the wall', () => {
  it('shows a place side by side: not a word before the reveal, then who said what and who was silent', async () => {
    const room = hall();
    room.act(FACILITATOR, { type: 'showAside', aside: { kind: 'sides', placeId: 'bo2' } });
    const before = show(room);
    expect(before.container.textContent).not.toContain('Bel');
    before.unmount();
    room.act(FACILITATOR, { type: 'setActivityState', activityId: 'nu', to: 'revealed' });
    room.act(FACILITATOR, { type: 'showAside', aside: { kind: 'sides', placeId: 'bo2' } });
    show(room);
    const inwoner = await screen.findByRole('region', { name: 'Inwoner' });
    expect(within(inwoner).getByText('Bel ▇▇▇ terug graag')).toBeTruthy();
    const professional = screen.getByRole('region', { name: 'Professional' });
    expect(within(professional).getByText('Deze groep zei nog niets')).toBeTruthy();
  });

  it('shows open questions with who takes them on, and no hidden ones', () => {
    const room = hall();
    room.act(FACILITATOR, { type: 'tendParked', parkedId: 'q1', set: { lead: 'wijkteam' } });
    room.act(FACILITATOR, { type: 'parkFor', parkedId: 'q2', text: 'Niet voor hier', groupId: null });
    room.act(FACILITATOR, { type: 'tendParked', parkedId: 'q2', set: { hidden: true } });
    room.act(FACILITATOR, { type: 'showAside', aside: { kind: 'parked' } });
    const { container } = show(room);
    expect(container.textContent).toContain('Wie betaalt dit?');
    expect(container.textContent).toContain('wijkteam');
    expect(container.textContent).not.toContain('Niet voor hier');
  });

  it('goes with → as the script goes on, and with ← at once', () => {
    const room = hall();
    room.act(FACILITATOR, { type: 'showAside', aside: { kind: 'parked' } });
    expect(previousStep(room.state)?.intents).toEqual([{ type: 'showAside', aside: null }]);
    for (const intent of nextStep(room.state).intents) room.act(FACILITATOR, intent);
    expect(wallScene(wallViewOf(room.state), 0).kind).toBe('open');
  });

  it('ends with thanks when there is nothing to look back at', () => {
    const room = sampleRoomWith();
    room.act(FACILITATOR, { type: 'closeWorkshop' });
    render(<SummaryScene view={wallViewOf(room.state)} />);
    expect(screen.getByRole('heading', { name: 'Dank je wel.' })).toBeTruthy();
  });
});
