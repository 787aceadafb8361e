import { act, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach } from 'vitest';
import { Route } from 'wouter';
import { fetchLate } from '#client/late.ts';
import { ConnectContext } from '#client/sync/ConnectContext.ts';
import { rememberSeat } from '#client/sync/device.ts';
import type { MemoryHost } from '#client/sync/MemoryHost.ts';
import type { MemoryRoom } from '#client/sync/MemoryRoom.ts';
import {
  FACILITATOR,
  joinRoom,
  openQuestion,
  participant,
  sampleRoom,
} from '#client/sync/sampleRoom.testing.ts';
import type { FacilitatorAction } from '#domain/workshop/facilitatorActions.ts';
// Lazy in the product; a test should not wait for the disk.
import '#client/blocks/explain/ExplainOnTablet.tsx';
import '#client/blocks/notes/EarlierOnTablet.tsx';
import '#client/blocks/notes/NotesOnTablet.tsx';
import { ParticipantView } from './ParticipantView.tsx';

/** What `tabletPerTest` gives a test file. */
export interface TabletPerTest {
  /** The room of the test that runs. */
  readonly room: MemoryRoom;
  /** The line of the tablet that was opened last. */
  readonly host: MemoryHost;
  /** Opens a tablet: `s1` and `s3` are residents, `s2` is a professional. */
  open(seatId?: string): UserEvent;
  facilitate(...actions: FacilitatorAction[]): void;
  /** Goes to a question and opens it. */
  ask(activityId: string): void;
  /** What was written, in the order in which it came. */
  texts(): unknown[];
}

/** A room with three seats on this device before every test of the file that calls this. */
export function tabletPerTest(): TabletPerTest {
  // Comes with the line in the product; a test should not have to wait for it.
  beforeAll(async () => void (await fetchLate()));
  let room = sampleRoom();
  let host: MemoryHost | undefined;
  beforeEach(() => {
    room = sampleRoom();
    host = undefined;
    window.history.replaceState(null, '', '/deelnemer/w1');
  });
  return {
    get room() {
      return room;
    },
    get host() {
      if (!host) throw new Error('no tablet is open');
      return host;
    },
    open: (seatId = 's1') => {
      rememberSeat({ workshopId: 'w1', seatId, token: 't'.repeat(43) });
      const user = userEvent.setup();
      const connect = () => {
        const joined = joinRoom(room, participant(seatId));
        host = joined.host;
        return joined.session;
      };
      render(<ConnectContext value={connect}>{AT_ITS_ADDRESS}</ConnectContext>);
      return user;
    },
    facilitate: (...actions) =>
      act(() => {
        for (const action of actions) room.act(FACILITATOR, action);
      }),
    ask: (activityId) => act(() => openQuestion(room, activityId)),
    texts: () => [...room.state.contribution.values()].map(({ data }) => data['text']),
  };
}

/** A participant's view at the address of the sample, with nothing around it. */
export const AT_ITS_ADDRESS = (
  <Route path="/deelnemer/:id">
    <ParticipantView />
  </Route>
);

/** The field of the question, once it is there. */
export function field(): Promise<HTMLTextAreaElement> {
  return screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Jouw briefje' });
}

/** The button that sends what is in the field. */
export function sendButton(): HTMLElement {
  return screen.getByRole('button', { name: 'Verstuur briefje' });
}
