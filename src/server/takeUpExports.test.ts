import { createHash } from 'node:crypto';
import { chownSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaveExportNote, takeExportNotes } from './store/exportNotes.ts';
import { readSession } from './store/readSession.ts';
import { takeUpExports } from './takeUpExports.ts';
import { serverPerTest } from './testing/serverPerTest.ts';

const its = serverPerTest();
const NOTES = 'verslagen.txt';

async function logOf(workshopId: string) {
  const room = await its.server.app.rooms.find(workshopId);
  return [...(room?.state.log.values() ?? [])].map(({ what, who, at, count }) => ({ what, who, at, count }));
}
const takeUp = () => takeUpExports(its.server.folder, its.server.app.rooms);

describe('a report made beside the server', () => {
  it('given the server runs, when a session is read and word is left, then its database is as it was', async () => {
    const { workshopId } = await its.server.begin();
    const bytes = () =>
      readdirSync(its.server.folder)
        .filter((name) => /sqlite(-wal)?$/.test(name))
        .map((name) => [
          name,
          createHash('sha256')
            .update(readFileSync(join(its.server.folder, name)))
            .digest('hex'),
        ]);
    const before = bytes();
    expect(readSession(its.server.folder, workshopId, Date.now())).not.toBeNull();
    leaveExportNote(its.server.folder, workshopId, Date.now());
    expect(bytes()).toEqual(before);
    expect(statSync(join(its.server.folder, NOTES)).mode & 0o077).toBe(0);
  });

  it('given word was left, then the logbook says when, by no person, once', async () => {
    const { workshopId } = await its.server.begin();
    const at = Date.now() - 60_000;
    leaveExportNote(its.server.folder, workshopId, at);
    await takeUp();
    await takeUp();
    expect(await logOf(workshopId)).toEqual([{ what: 'exported', who: 'host', at, count: 1 }]);
    expect(readdirSync(its.server.folder).filter((name) => name.startsWith('verslagen'))).toEqual([]);
  });

  it('given a server that stops halfway, then nothing is forgotten and nothing is told twice', async () => {
    const { workshopId } = await its.server.begin();
    leaveExportNote(its.server.folder, workshopId, Date.now());
    leaveExportNote(its.server.folder, workshopId, Date.now());
    let told = 0;
    const halfway = takeExportNotes(its.server.folder, async ({ id, at }) => {
      if (told > 0) throw new Error('the plug was pulled');
      told += 1;
      const room = await its.server.app.rooms.find(workshopId);
      await room?.submit(
        { id: `export.${id}`, type: 'tell', what: 'exported', who: 'host', at },
        { role: 'host' },
      );
    });
    await expect(halfway).rejects.toThrow('plug');
    await its.server.restart();
    await takeUp();
    expect((await logOf(workshopId)).map(({ count }) => count)).toEqual([2]);
  });

  it('given a session that is gone, or a line that is none, then nobody is told and the rest is', async () => {
    const { workshopId } = await its.server.begin();
    writeFileSync(join(its.server.folder, NOTES), `weg 1 ${'a'.repeat(18)}\nonzin\n`);
    leaveExportNote(its.server.folder, workshopId, Date.now());
    await takeUp();
    expect(await logOf(workshopId)).toMatchObject([{ what: 'exported', count: 1 }]);
    expect(existsSync(join(its.server.folder, NOTES))).toBe(false);
  });

  it('given a full disk that left half a line, then what is left after that is told all the same', async () => {
    const { workshopId } = await its.server.begin();
    writeFileSync(join(its.server.folder, NOTES), `${workshopId} 17`);
    leaveExportNote(its.server.folder, workshopId, Date.now());
    await takeUp();
    expect(await logOf(workshopId)).toMatchObject([{ what: 'exported', count: 1 }]);
  });

  it.runIf(process.getuid?.() === 0)(
    'given an administrator who makes it as root, then the word is for whoever the folder belongs to',
    async () => {
      chownSync(its.server.folder, 12_345, 12_346);
      leaveExportNote(its.server.folder, 'w1', Date.now());
      expect(statSync(join(its.server.folder, NOTES)).uid).toBe(12_345);
    },
  );
});
