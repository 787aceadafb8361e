import type { z } from 'zod';
import type { ContentFault } from './ContentFault.ts';
import type { FrontMatter } from './frontMatter.ts';

/** Turns what zod found wrong with a file's front matter into faults for a Dutch editor, each with its line. */
export function schemaFaults(
  file: string,
  parts: FrontMatter,
  issues: readonly z.core.$ZodIssue[],
): ContentFault[] {
  return issues.flatMap((issue) =>
    // One fault for each unknown field, at the line of that field.
    (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]).map(
      (path) => ({
        file,
        line: parts.line(path),
        field: path.map(String).join('.') || '---',
        message: messageFor(issue, valueAt(parts.data, path)),
      }),
    ),
  );
}

function messageFor(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return 'dit veld bestaat niet';
  if (value === undefined || value === null) return 'dit veld ontbreekt of is leeg';
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'array' ? 'hier hoort minstens één regel' : 'dit veld is leeg of te klein';
    case 'too_big':
      return `dit is te groot (hoogstens ${issue.maximum})`;
    case 'invalid_value':
      return `hier kan alleen staan: ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `dit moet ${TYPE_WORDS[issue.expected] ?? issue.expected} zijn`;
    case 'invalid_format':
      return `dit heeft niet de goede vorm: ${JSON.stringify(value)}`;
    default:
      return `dit klopt niet: ${JSON.stringify(value)}`;
  }
}

const TYPE_WORDS: Partial<Record<string, string>> = {
  string: 'tekst (zet er zo nodig aanhalingstekens omheen)',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een groep velden',
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}
