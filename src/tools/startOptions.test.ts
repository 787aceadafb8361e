import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStartOptions } from './startOptions.mjs';

describe('the options of npm start', () => {
  it('may be left out', () => {
    expect(parseStartOptions([])).toEqual({ help: false });
  });

  it('take a port and a folder, which becomes absolute', () => {
    const options = parseStartOptions(['--port', '8080', '--data=gegevens']);
    expect(options).toMatchObject({ port: '8080', data: expect.stringMatching(/gegevens$/) });
    expect('data' in options && isAbsolute(options.data ?? '')).toBe(true);
  });

  it('explain themselves', () => {
    expect(parseStartOptions(['-h'])).toMatchObject({ help: true });
  });

  it.each([
    [['--prot', '1'], '--prot bestaat niet'],
    [['8080'], '"8080"'],
    [['--port', 'abc'], '--port'],
    [['--port', '65536'], '--port'],
    [['--port=-1'], '--port'],
    [['--port'], '--port'],
    [['--data'], '--data'],
    [['--data='], '--data'],
    [['--help=ja'], '--help'],
  ])('refuse %j with a sentence that names it', (args, named) => {
    expect(parseStartOptions(args)).toEqual({ fault: expect.stringContaining(named) });
  });
});
