import { DatabaseSync } from '@photostructure/sqlite';

type Sqlite = InstanceType<typeof DatabaseSync>;

/** What somebody who conducts took out of sight, or let be seen, in the data of now: a note (`placement`) or a question (`care`). */
interface Tended {
  readonly workshop: string;
  readonly kind: 'placement' | 'care';
  readonly id: string;
  readonly schema: number;
  readonly json: string;
  readonly hidden: number;
  /** As JSON. */
  readonly masks: string;
  readonly approved: number;
  /** The note or question as it is now: on another text masks would lie elsewhere, and nobody has read that. */
  readonly about: string | null;
}

/** How a session of now covers all that is in it; 1 is true. */
interface Covering {
  readonly id: string;
  readonly approval: number;
  readonly groupsHidden: number;
  readonly parkedShown: number;
}

/** What is out of sight in the data that was there before a back-up is put back. */
export interface CoveredSince {
  readonly tended: readonly Tended[];
  readonly sessions: readonly Covering[];
}

/** Of a folder without data, or with data that cannot be read. */
const NOTHING_COVERED: CoveredSince = { tended: [], sessions: [] };

/** Reads what is out of sight in the data of now; nothing when that cannot be read, which may be why somebody restores. */
export function coveredSince(database: string): CoveredSince {
  let db: Sqlite | undefined;
  try {
    db = new DatabaseSync(database, { readOnly: true });
    const tended = db
      .prepare(
        `SELECT workshop, kind, id, schema, json, json_extract(json, '$.hidden') AS hidden,
           coalesce(json_extract(json, '$.masks'), '[]') AS masks,
           coalesce(json_extract(json, '$.approved'), 0) AS approved,
           (SELECT it.json FROM entity AS it WHERE it.workshop = entity.workshop AND it.id = entity.id
             AND it.kind = CASE entity.kind WHEN 'placement' THEN 'contribution' ELSE 'parked' END) AS about
         FROM entity WHERE kind IN ('placement', 'care') AND (json_extract(json, '$.hidden') = 1
           OR json_array_length(json, '$.masks') > 0 OR json_extract(json, '$.approved') = 1)`,
      )
      .all() as unknown[] as Tended[];
    const sessions = db
      .prepare(
        `SELECT workshop AS id, coalesce(json_extract(json, '$.approval'), 0) AS approval,
           coalesce(json_extract(json, '$.groupsHidden'), 0) AS groupsHidden,
           coalesce(json_extract(json, '$.parkedShown'), 0) AS parkedShown FROM entity WHERE kind = 'workshop'`,
      )
      .all() as unknown[] as Covering[];
    return { tended, sessions };
  } catch {
    return NOTHING_COVERED;
  } finally {
    db?.close();
  }
}

/**
 * Covers in a copy what was covered since: a name that was taken off the wall must not hang there again. Also where the copy
 * does not know the note yet: the device that wrote it gives it once more, and then it is not to be read either.
 *
 * @param back - the sessions that come back
 */
export function coverAgain(db: Sqlite, { tended, sessions }: CoveredSince, back: ReadonlySet<string>): void {
  coverSessions(
    db,
    sessions.filter(({ id }) => back.has(id)),
  );
  const find = db.prepare('SELECT json FROM entity WHERE workshop = ? AND kind = ? AND id = ?');
  const put = db.prepare(
    `INSERT INTO entity (workshop, kind, id, version, schema, json) VALUES (?, ?, ?, 1, ?, ?)
     ON CONFLICT (workshop, kind, id) DO UPDATE SET json = excluded.json`,
  );
  const read = (workshop: string, kind: string, id: string) =>
    (find.get(workshop, kind, id) as { json: string } | undefined)?.json;
  for (const each of tended) {
    const { workshop, kind, id, schema } = each;
    if (!back.has(workshop)) continue;
    const about = read(workshop, kind === 'placement' ? 'contribution' : 'parked', id);
    const after = tendedAgain(each, about, read(workshop, kind, id));
    if (after !== null) put.run(workshop, kind, id, schema, JSON.stringify(after));
  }
}

/** *Eerst bekijken* stays on, groups stay hidden, and questions that are not shown (any more) are not shown. */
function coverSessions(db: Sqlite, sessions: readonly Covering[]): void {
  const set = (field: 'approval' | 'groupsHidden' | 'parkedShown', value: 'true' | 'false') =>
    db.prepare(
      `UPDATE entity SET json = json_set(json, '$.${field}', json('${value}')) WHERE workshop = ? AND kind = 'workshop'`,
    );
  const [approve, hideGroups, hideParked] = [
    set('approval', 'true'),
    set('groupsHidden', 'true'),
    set('parkedShown', 'false'),
  ];
  for (const { id, approval, groupsHidden, parkedShown } of sessions) {
    if (approval === 1) approve.run(id);
    if (groupsHidden === 1) hideGroups.run(id);
    if (parkedShown === 0) hideParked.run(id);
  }
}

/**
 * What the copy is to say of a note or question, or null: as it does.
 *
 * @param about - the note or question in the copy, if it is there
 * @param before - what the copy says of it, if anything
 */
function tendedAgain(
  { kind, json, hidden, masks, approved, about: now }: Tended,
  about: string | undefined,
  before: string | undefined,
): object | null {
  const isNote = kind === 'placement';
  const isSame = about === now;
  const isCovered = hidden === 1 || masks !== '[]';
  // Whoever gives it once more may say something else under its id: nobody has read that, and masks lie elsewhere.
  if (about === undefined && !isCovered) return null;
  const base = {
    ...(JSON.parse(before ?? json) as object),
    // Where it hung now may be a cluster that is not there.
    ...(isNote && before === undefined ? { clusterId: null } : {}),
    ...(before === undefined ? { approved: false } : {}),
  };
  return {
    ...base,
    ...(isCovered ? { hidden: hidden === 1 || !isSame } : {}),
    ...(isCovered && isNote ? { masks: JSON.parse(masks) as unknown } : {}),
    ...(approved === 1 && isSame ? { approved: true } : {}),
  };
}
