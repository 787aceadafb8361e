import { describe, expect, it } from 'vitest';
import { firstLogin } from './firstLogin.ts';
import { rememberKey, rememberSeat } from './sync/device.ts';

const SECRET = 'geheim-uit-de-link-geheim';

describe('with what a page connects at once', () => {
  it('is the seat of this device, at the tablet of that session', () => {
    rememberSeat({ workshopId: 'w1', seatId: 's1', token: 't1' });
    const seat = { role: 'participant', workshopId: 'w1', seatId: 's1', key: 't1' };
    expect(firstLogin('/deelnemer/w1', null)).toEqual(seat);
    expect(firstLogin('/deelnemer/w2', null)).toBeNull();
  });

  it.each([
    ['/scherm/w1', 'wall'],
    ['/begeleider/w1', 'facilitator'],
    ['/medebegeleider/w1', 'cofacilitator'],
    ['/verslaglegger/w1', 'notetaker'],
  ] as const)('is at %s the key in the link, or else the one that was kept for that role', (path, role) => {
    expect(firstLogin(path, null)).toBeNull();
    expect(firstLogin(path, SECRET)).toEqual({ workshopId: 'w1', role, key: SECRET });
    rememberKey('w1', role, 'bewaard');
    expect(firstLogin(path, null)).toEqual({ workshopId: 'w1', role, key: 'bewaard' });
    expect(firstLogin(path, SECRET)).toMatchObject({ key: SECRET });
  });

  it.each(['/', '/mee', '/scherm', '/verken/bo1', '/verslag/w1', '/samenvatting/w1'])(
    'is nothing at %s',
    (path) => {
      rememberKey('w1', 'facilitator', 'bewaard');
      expect(firstLogin(path, SECRET)).toBeNull();
    },
  );
});
