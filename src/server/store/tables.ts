import type { Generated } from 'kysely';

/** The tables as Kysely knows them; `migrations.ts` makes them. */
export interface Tables {
  workshop: {
    id: string;
    version: number;
    expires_at: number;
    join_code: string;
    join_secret: string;
    life: Generated<string | null>;
    copied_at: Generated<number | null>;
  };
  /** One row per entity. `version`: of the workshop when it was written; `schema`: of its JSON, for `upcast`. */
  entity: { workshop: string; kind: string; id: string; version: number; schema: number; json: string };
  /** What is gone, without a word of what it was. */
  removed: { workshop: string; kind: string; id: string; version: number };
  command: { workshop: string; id: string; outcome: string };
  credential: { hash: string; workshop: string; role: string; subject: string };
}
