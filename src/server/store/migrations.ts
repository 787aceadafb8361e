/** "Plat": marks the file as ours, so that no other program's file is ever changed. */
export const APPLICATION_ID = 0x50_6c_61_74;

/**
 * From every version of the tables to the next; the version stands in `PRAGMA user_version`. Never change one that has
 * been in a release: add the next.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE workshop (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    join_code TEXT NOT NULL UNIQUE,
    join_secret TEXT NOT NULL UNIQUE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX workshop_expires_at ON workshop (expires_at);

  CREATE TABLE entity (
    workshop TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (workshop, kind, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE removed (
    workshop TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (workshop, kind, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE command (
    workshop TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (workshop, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE credential (
    hash TEXT PRIMARY KEY,
    workshop TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    subject TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX credential_of ON credential (workshop, role, subject);
  `,
  // Which life of a session this is: null until a back-up is put back; and of when that back-up was (ms).
  `
  ALTER TABLE workshop ADD COLUMN life TEXT;
  ALTER TABLE workshop ADD COLUMN copied_at INTEGER;
  `,
];
