import { Remote } from '../remote.ts';
import { isOurs, Subject, type SubjectName } from '../Subject.ts';
import { type Counting, OurWatcher } from './OurLine.ts';
import { openWorkshop } from './openWorkshop.ts';

/** Whether notes are hidden (devices get a count) or shown (every device gets every text). */
export type Phase = 'silent' | 'revealed';

/** A server with people and a wall, each in a process of its own. */
export interface OpenHall {
  readonly name: SubjectName;
  readonly subject: Subject;
  readonly hall: Remote;
  readonly wall: Remote;
  readonly people: number;
  readonly rooms: number;
  /** Shows all notes to everybody; gives nothing to wait for, everybody's devices tell when. */
  readonly reveal: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const PORTS = { first: Number(process.env['BENCH_PORT'] ?? 4400), count: 40 };
let used = 0;

/** Starts a server, makes `rooms` sessions and lets `people` people into each, with a wall in the first one. */
export async function openHall(
  name: SubjectName,
  people: number,
  { phase = 'revealed' as Phase, rooms = 1, gc = false, counting = undefined as Counting | undefined } = {},
): Promise<OpenHall> {
  const subject = await Subject.start(name, PORTS.first + (used++ % PORTS.count), { gc });
  const hall = new Remote(new URL('./hall.ts', import.meta.url));
  const wall = new Remote(new URL('./wall.ts', import.meta.url));
  const facilitators: OurWatcher[] = [];
  const { url } = subject;
  const close = async () => {
    for (const facilitator of facilitators) facilitator.close();
    await Promise.all([hall.end(), wall.end(), subject.stop()]);
  };
  try {
    const workshops = [];
    const wanted = isOurs(name) ? rooms : 0;
    for (let room = 0; room < wanted; room += 1) workshops.push(await openWorkshop(url));
    for (const { workshopId, facilitatorKey: key, activityId } of workshops) {
      const facilitator = new OurWatcher(url, { workshopId, role: 'facilitator', key }, () => {});
      await facilitator.opened;
      facilitators.push(facilitator);
      await setState(facilitator, activityId, 'open');
      if (phase === 'revealed') await setState(facilitator, activityId, 'revealed');
    }
    const [first] = workshops;
    await wall.ask('look', { subject: name, url, workshopId: first?.workshopId, key: first?.wallKey });
    const places = isOurs(name) ? workshops : Array.from({ length: rooms }, () => null);
    await hall.ask('enter', {
      subject: name,
      url,
      people,
      places,
      counting: counting ?? (phase === 'silent' ? 'tally' : 'texts'),
    });
    const reveal = async () => {
      if (!isOurs(name)) await wall.ask('reveal');
      for (const facilitator of facilitators) await setState(facilitator, 'vraag1', 'revealed');
    };
    return { name, subject, hall, wall, people: people * rooms, rooms, reveal, close };
  } catch (error) {
    process.stderr.write(subject.log);
    await close();
    throw error;
  }
}

async function setState(facilitator: OurWatcher, activityId: string, to: string): Promise<void> {
  const ack = await facilitator.ask({ type: 'setActivityState', activityId, to });
  if (!ack.ok) throw new Error(`not ${to}: ${JSON.stringify(ack)}`);
}
