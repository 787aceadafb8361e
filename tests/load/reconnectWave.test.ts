import { afterEach, beforeEach, expect, it } from 'vitest';
import { SocketHost } from '#client/sync/SocketHost.ts';
import { eventually, PATIENCE } from '#domain/testing/eventually.ts';
import { command, startTestServer, type TestServer } from '#server/testing/startTestServer.ts';
import { Wifi } from '../e2e/support/Wifi.ts';

const PEOPLE = 300;

let server: TestServer;
let wifi: Wifi;
let devices: ReturnType<typeof comesIn>[];
beforeEach(async () => {
  server = await startTestServer();
  wifi = await Wifi.to(Number(new URL(server.url).port));
  devices = [];
});
afterEach(async () => {
  for (const { host } of devices) host.close();
  wifi.close();
  await server.end();
});

/** A tablet's line, and up to which version it has heard everything. Three hundred whole tablets need their own processors. */
function comesIn(workshopId: string, seatId: string, key: string) {
  const login = { workshopId, role: 'participant', seatId, key } as const;
  const host = new SocketHost(login, { url: `http://127.0.0.1:${wifi.port}`, ackMs: PATIENCE });
  const heard = { version: null as number | null, line: '', wholes: 0, gone: false };
  host.connect({
    since: () => heard.version,
    whole: ({ version }) => Object.assign(heard, { version, wholes: heard.wholes + 1 }),
    delta: ({ from, to }) => {
      if (from === heard.version) heard.version = to;
      else if (to > (heard.version ?? 0)) throw new Error(`a gap from ${heard.version} to ${from}`);
    },
    own: () => {},
    gone: () => Object.assign(heard, { gone: true }),
    line: (line) => Object.assign(heard, { line }),
  });
  return { host, heard };
}

const all = (what: (heard: (typeof devices)[number]['heard']) => boolean) =>
  eventually(() => expect(devices.filter(({ heard }) => !what(heard))).toHaveLength(0));

it('given a hall that loses its Wi-Fi at one moment, when it is back, all hear only what they missed, and all can write', async () => {
  const session = await server.begin();
  const { workshopId } = session;
  const desk = server.connect(workshopId, { role: 'facilitator' }, session.facilitatorKey);
  await command(desk, { type: 'setActivityState', activityId: 'a1', to: 'open' });
  for (let index = 0; index < PEOPLE; index += 1) {
    const key = await server.takeSeat(session, `seat-${index}`);
    devices.push(comesIn(workshopId, `seat-${index}`, key));
  }
  const room = await server.app.rooms.find(workshopId);
  await all(({ version }) => version === room?.version);

  wifi.drop();
  await all(({ line }) => line === 'offline');
  await command(desk, { type: 'setActivityState', activityId: 'a1', to: 'revealed' });
  wifi.comeBack();
  await all(({ version, line }) => line === 'live' && version === room?.version);
  // Nobody needed everything again: that would be the whole session times three hundred.
  expect(devices.filter(({ heard }) => heard.wholes > 1)).toHaveLength(0);

  const acks = devices.map(({ host }, index) =>
    host.send({
      id: `command-of-${index}`,
      type: 'contribute',
      contributionId: `note-${index}`,
      activityId: 'a1',
      promptId: null,
      hideGroup: false,
      data: { text: `van ${index}` },
    }),
  );
  for (const ack of await Promise.all(acks)) expect(ack).toMatchObject({ ok: true });
  await all(({ version, gone }) => version === room?.version && !gone);
  expect(room?.state.contribution.size).toBe(PEOPLE);
  expect(server.reported).toEqual([]);
}, 300_000);
