import type { FollowUpFile } from '#domain/report/FollowUpFile.ts';
import type { SessionFile } from '#domain/report/SessionFile.ts';
import { parseFollowUpFile } from '#protocol/followUpFile.ts';
import { parseSessionFile, SESSION_FILE_LIMIT } from '#protocol/sessionFile.ts';

/** What a file turned out to be; `at` says where in the file the fault is. */
export type ReadFile =
  | { readonly kind: 'session'; readonly file: SessionFile }
  | { readonly kind: 'followUp'; readonly file: FollowUpFile }
  | {
      readonly kind: 'fault';
      readonly why: 'tooLarge' | 'unreadable' | 'other' | 'newer' | 'broken';
      readonly at: string;
    };

/** Reads a file that somebody chose: a whole session, or what a session left to the next. Believes nothing of it. */
export async function readSessionFile(file: Pick<File, 'size' | 'text'>): Promise<ReadFile> {
  if (file.size > SESSION_FILE_LIMIT) return fault('tooLarge');
  let value: unknown;
  try {
    value = JSON.parse(await file.text());
  } catch {
    return fault('unreadable');
  }
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'praatplaat-sessie' && format !== 'praatplaat-vervolg') return fault('other');
  if (typeof version === 'number' && version > 1) return fault('newer');
  if (format === 'praatplaat-sessie') {
    const read = parseSessionFile(value);
    return read.ok ? { kind: 'session', file: read.file } : fault('broken', read.at);
  }
  const read = parseFollowUpFile(value);
  return read.ok ? { kind: 'followUp', file: read.file } : fault('broken', read.at);
}

function fault(why: Extract<ReadFile, { kind: 'fault' }>['why'], at = ''): ReadFile {
  return { kind: 'fault', why, at };
}
