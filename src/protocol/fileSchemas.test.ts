import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { followUpFileSchema } from './followUpFile.ts';
import { sessionFileSchema } from './sessionFile.ts';

const DOCS = join(import.meta.dirname, '../../docs/formats');

/** The documented schemas of the files that people keep; `UPDATE_SCHEMAS=1` writes them anew. */
const SCHEMAS = {
  'sessie.schema.json': { schema: sessionFileSchema, title: 'Praatplaat: a session as a file' },
  'vervolg.schema.json': {
    schema: followUpFileSchema,
    title: 'Praatplaat: what a session leaves to the next',
  },
} as const;

describe('the documented schema of a file', () => {
  it.each(Object.entries(SCHEMAS))('%s is the one that the program reads by', (name, { schema, title }) => {
    const made = { title, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) };
    const text = `${JSON.stringify(made, null, 2)}\n`;
    const path = join(DOCS, name);
    if (process.env['UPDATE_SCHEMAS'] === '1') writeFileSync(path, text);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(made);
  });
});
