import { StoreFault, type StoreTrouble } from './StoreFault.ts';

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that a host can do something about. */
const BY_CODE: ReadonlyMap<number, StoreTrouble> = new Map([
  [5, 'inUse'],
  [6, 'inUse'],
  [8, 'readOnly'],
  [11, 'damaged'],
  [13, 'full'],
  [14, 'readOnly'],
  [26, 'foreign'],
]);
/** The library loses the code of some errors (1.2.1, on `prepare`); SQLite's sentence is then all there is. */
const BY_SENTENCE: readonly (readonly [RegExp, StoreTrouble])[] = [
  [/not a database/, 'foreign'],
  [/malformed|disk image/, 'damaged'],
  [/readonly|unable to open/, 'readOnly'],
  [/locked/, 'inUse'],
  [/is full/, 'full'],
];
/** What the system said to SQLite (errno of Linux): no room, too large a file, over quota; a read-only disk. */
const BY_ERRNO: ReadonlyMap<number, StoreTrouble> = new Map([
  [28, 'full'],
  [27, 'full'],
  [122, 'full'],
  [30, 'readOnly'],
]);
const BY_SYSTEM_CODE: ReadonlyMap<string, StoreTrouble> = new Map([
  ['EACCES', 'readOnly'],
  ['EPERM', 'readOnly'],
  ['EROFS', 'readOnly'],
  ['ENOTDIR', 'readOnly'],
  ['EEXIST', 'readOnly'],
  ['ENOSPC', 'full'],
]);

/** Any error on the way to the file, as a fault with a name; one that has a name already stays as it is. */
export function sqliteTrouble(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const { code, sqliteCode, systemErrno, message } = (error ?? {}) as {
    code?: unknown;
    sqliteCode?: unknown;
    systemErrno?: unknown;
    message?: unknown;
  };
  const trouble =
    (typeof systemErrno === 'number' ? BY_ERRNO.get(systemErrno) : undefined) ??
    (typeof sqliteCode === 'number' ? BY_CODE.get(sqliteCode & 0xff) : undefined) ??
    (typeof code === 'string' ? BY_SYSTEM_CODE.get(code) : undefined) ??
    BY_SENTENCE.find(([sentence]) => sentence.test(String(message)))?.[1] ??
    'unavailable';
  return new StoreFault(trouble, error);
}
