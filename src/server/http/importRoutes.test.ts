import { describe, expect, it } from 'vitest';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { toSessionFile } from '#domain/report/toSessionFile.ts';
import { after, sets, sits, writes } from '#domain/testing/given.ts';
import { sampleState } from '#domain/testing/sampleWorkshop.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import type { Created } from '#protocol/http.ts';
import { serverPerTest } from '../testing/serverPerTest.ts';
import { draftOfToday } from '../testing/startTestServer.ts';

const its = serverPerTest();

const file = () => {
  const state = after(
    [sits('s1', 'inwoner'), sets('a1', 'open'), writes('s1', 'n1', 'uit een bestand')],
    sampleState({ ...draftOfToday() }),
  );
  return toSessionFile(classView(state, 'facilitator', BLOCKS), BLOCKS);
};
const bring = <T = { error: string }>(body: unknown) => its.post<T>('/api/imports', body);

describe('a session out of a file', () => {
  it('is a new one, with keys of its own, holding what the file holds', async () => {
    const first = await bring<Created>({ file: file() });
    const second = await bring<Created>({ file: file() });
    expect(first.status).toBe(201);
    expect(second.body.workshopId).not.toBe(first.body.workshopId);
    expect(second.body.facilitatorKey).not.toBe(first.body.facilitatorKey);
    const room = await its.server.app.rooms.find(first.body.workshopId);
    expect(room?.state.contribution.get('n1')?.data).toEqual({ text: 'uit een bestand' });
    expect(room?.state.contribution.get('n1')?.seatId).toBeNull();
  });

  it('survives a restart as any other', async () => {
    const { body } = await bring<Created>({ file: file() });
    await its.server.restart();
    expect((await its.server.app.rooms.find(body.workshopId))?.state.contribution.size).toBe(1);
  });

  it('is refused when the file is no session, had to be gone, or is too large', async () => {
    expect(await bring({ file: { ...file(), version: 9 } })).toMatchObject({
      status: 400,
      body: { error: 'badRequest' },
    });
    const old = { ...file(), session: { ...file().session, date: '2020-01-01' } };
    expect(await bring({ file: old })).toMatchObject({ status: 410, body: { error: 'gone' } });
    const huge = { file: { ...file(), more: 'x'.repeat(9_000_000) } };
    expect(await bring(huge)).toMatchObject({ status: 413, body: { error: 'tooLarge' } });
  });

  it('counts as a beginning: too many from one address wait', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 31; n += 1) statuses.push((await bring({ file: null })).status);
    expect(statuses.slice(0, 30).every((status) => status === 400)).toBe(true);
    expect(statuses[30]).toBe(429);
  });

  it('asks for the host’s code where there is one', async () => {
    await its.start({ hostCode: 'bouwkeet' });
    expect(await bring({ file: file(), hostCode: 'mis' })).toMatchObject({ status: 403 });
    expect(await bring({ file: file(), hostCode: 'bouwkeet' })).toMatchObject({ status: 201 });
  });
});
