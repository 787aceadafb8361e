import { describe, expect, it } from 'vitest';
import { trimmed } from './trimStyles.ts';

const trim = (css: string, ...used: string[]) => trimmed(css, new Set(used)).replace(/\s+/g, ' ').trim();

describe('the styles of the design system', () => {
  it('keep the rules of the names that are used, in media queries too, and no others', () => {
    const css = `/* of Utrecht */ .utrecht-a, .utrecht-b { x: 1 } .utrecht-a--hover { x: 2 }
      @media (hover) { .utrecht-b { x: 3 } } @media print { .utrecht-a:hover { x: 4 } } :root { y: 1 }`;
    expect(trim(css, 'utrecht-a')).toBe(
      '.utrecht-a { x: 1 } @media print { .utrecht-a:hover { x: 4 } } :root { y: 1 }',
    );
  });

  it('keep a selector with a choice inside whole', () => {
    const css = '.utrecht-a:not(:disabled, [aria-disabled]) { x: 1 }';
    expect(trim(css, 'utrecht-a')).toBe(css);
  });

  it('keep every name that a name made up in the code may become', () => {
    expect(trim('.utrecht-heading-2 { x: 1 } .utrecht-link { x: 2 }', 'utrecht-heading-')).toBe(
      '.utrecht-heading-2 { x: 1 }',
    );
  });

  it('keep a rule that makes an exception of a name that is not used, without the exception', () => {
    const css = `.utrecht-a:hover:not(:disabled, .utrecht-a--disabled) { x: 1 } .utrecht-a:not(.utrecht-b) { x: 2 }
      .utrecht-a--hover:not(:disabled, .utrecht-a--disabled) { x: 3 }`;
    expect(trim(css, 'utrecht-a')).toBe('.utrecht-a:hover:not(:disabled) { x: 1 } .utrecht-a { x: 2 }');
  });

  it('set no private property that nothing asks for, nor what only such a one asked for', () => {
    const css = '.utrecht-a { --_x: red; --_y: var(--_x); --_z: blue; c: var(--_z) }';
    expect(trim(css, 'utrecht-a')).toBe('.utrecht-a { --_z: blue; c: var(--_z) }');
  });

  it('ask no more for a private property that nothing sets, and still for what a theme may set', () => {
    const css = `.utrecht-a { c: var(--_hint, var( --_look, var(--utrecht-a-c, var(--_set, red)))); --_set: 1 }
      .utrecht-a--hint { --_hint: blue }`;
    expect(trim(css, 'utrecht-a')).toBe('.utrecht-a { c: var(--utrecht-a-c, var(--_set, red)); --_set: 1 }');
  });

  it('refuse a sheet that is cut off', () => {
    expect(() => trim('.utrecht-a { x: 1', 'utrecht-a')).toThrow(/Unclosed block/);
  });
});
