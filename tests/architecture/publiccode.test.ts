import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const project = JSON.parse(read('package.json')) as {
  version: string;
  license: string;
  engines: { node: string };
};

/** What version 0.4 of the standard says of the keys that we use; others are a slip. */
const STANDARD = z.strictObject({
  publiccodeYmlVersion: z.literal('0.4'),
  name: z.literal('Praatplaat'),
  url: z.url(),
  softwareVersion: z.literal(project.version),
  releaseDate: z.iso.date().optional(),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.enum(['collaboration', 'online-community'])),
  usedBy: z.array(z.string()),
  organisation: z.strictObject({ name: z.string().min(1), uri: z.string().optional() }).optional(),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
    scope: z.array(z.enum(['local-authorities', 'society', 'employment', 'healthcare', 'welfare'])),
  }),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.literal('nl')).min(1),
  }),
  legal: z.strictObject({ license: z.literal(project.license) }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none') }),
    z.strictObject({
      type: z.enum(['internal', 'community']),
      contacts: z.array(z.strictObject({ name: z.string().min(1), email: z.email().optional() })).min(1),
    }),
    z.strictObject({
      type: z.literal('contract'),
      contractors: z.array(z.strictObject({ name: z.string().min(1), until: z.iso.date() })).min(1),
    }),
  ]),
  dependsOn: z.strictObject({
    open: z.array(
      z.strictObject({
        name: z.literal('Node.js'),
        versionMin: z.literal(project.engines.node.replace('>=', '')),
      }),
    ),
  }),
  description: z.strictObject({
    nl: z.strictObject({
      shortDescription: z.string().max(150),
      longDescription: z.string().min(150).max(10_000),
      features: z.array(z.string()).min(1),
    }),
  }),
});

it('publiccode.yml holds to its standard, and says of version, licence and Node what package.json says', () => {
  const { error } = STANDARD.safeParse(parse(read('publiccode.yml')));
  expect(error?.issues ?? []).toEqual([]);
});
