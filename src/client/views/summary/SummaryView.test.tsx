import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';
import { FACILITATOR, sampleRoomWith, seatIn } from '#client/conduct/testing/inRoom.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { summaryView } from '#domain/results/summaryView.ts';
import { agrees } from '#domain/testing/agrees.ts';
import { stepSaying } from '#domain/testing/stepSaying.ts';
import { wholeView } from '#domain/workshop/Delta.ts';
import type { SummaryAnswer } from '#protocol/http.ts';
import { SummaryView } from './SummaryView.tsx';

const KEY = 'k'.repeat(43);

function answer(body: unknown, status = 200) {
  return vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => new Response(JSON.stringify(body), { status }));
}

function show() {
  window.history.replaceState(null, '', `/samenvatting/w-sample#${KEY}`);
  render(
    <Route path="/samenvatting/:id">
      <SummaryView />
    </Route>,
  );
}

/** A session that ended with one agreement, one question and one word. */
function ended(): SummaryAnswer {
  const room = sampleRoomWith({
    op: 'patch',
    kind: 'activity',
    id: 'nu',
    set: { block: 'word', state: 'revealed', everOpened: true },
  });
  const inwoner = seatIn(room, 's1', 'inwoner');
  inwoner({
    type: 'contribute',
    contributionId: 'w1',
    activityId: 'nu',
    promptId: null,
    hideGroup: false,
    data: { text: 'hoop' },
  });
  inwoner({ type: 'park', parkedId: 'q1', text: 'Wie betaalt dit?', hideGroup: false });
  room.act(
    ...agrees(
      't1',
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
  return { state: 'closed', view: wholeView(summaryView(room.state, BLOCKS)) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the summary that people keep', () => {
  it('asks with the key of the link, which stays in sight, and shows what was agreed and found', async () => {
    const asked = answer(ended());
    show();
    expect(await screen.findByRole('heading', { name: 'Dit spraken we af:' })).toBeTruthy();
    for (const text of ['Een vaste koffietafel', 'teamleider', '1 maart 2027', 'Wie betaalt dit?'])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText(/hoop/)).toBeTruthy();
    expect(screen.getByText(/Deze pagina werkt tot/).textContent).toContain('Gemeente Voorbeeld');
    const [url, init] = asked.mock.calls[0] ?? [];
    expect(url).toBe('/api/summaries/w-sample');
    expect(JSON.stringify(init?.headers)).toContain(KEY);
    expect(window.location.hash).toBe(`#${KEY}`);
  });

  it.each([
    [{ state: 'open' }, 200, /Het gesprek is nog bezig/],
    [{ error: 'gone' }, 410, /is gewist/],
    [{ error: 'badKey' }, 401, /Deze link klopt niet/],
  ])('says kindly why there is nothing to read: %j', async (body, status, words) => {
    answer(body, status);
    show();
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('can be tried again when the line is gone', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('offline'));
    show();
    expect(await screen.findByText(/komt nu niet binnen/)).toBeTruthy();
    answer(ended());
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Een vaste koffietafel')).toBeTruthy();
  });
});
