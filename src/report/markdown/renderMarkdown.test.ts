import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { sampleTree } from '../pdf/testing/sampleTree.ts';
import { renderMarkdown } from './renderMarkdown.ts';

const html = (count: number, hostile = false) =>
  marked.parse(renderMarkdown(sampleTree(count, hostile)), { async: false });

describe('Markdown', () => {
  it('has the title, the chapters and the tables of the report', () => {
    const made = html(20);
    expect(made).toContain('<h1>Samen bouwen aan werk &amp; inkomen in &lt;De Hoek&gt;</h1>');
    expect(made).toContain('<h2>Over deze sessie</h2>');
    expect(made).toMatch(/<table>[\s\S]*<th>Groep<\/th>/);
    expect(made).toContain('<ol>');
  });

  it('writes an address with half a character in it without that half', () => {
    const node = {
      type: 'paragraph',
      text: [{ link: 'https://voorbeeld.nl/\uD800x', text: 'hier' }],
    } as const;
    expect(renderMarkdown({ ...sampleTree(1), blocks: [node] })).toContain(
      '[hier](<https://voorbeeld.nl/x>)',
    );
  });

  it('lets nothing that people write be markup', () => {
    const made = html(60, true);
    const inside = made.replace(
      /<\/?(h[1-6]|p|ul|ol|li|strong|em|a|blockquote|table|thead|tbody|tr|th|td|br)\b[^>]*>/g,
      '',
    );
    expect(inside).not.toMatch(/[<>]/);
    expect(made).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it.each([
    '# kop',
    '- punt',
    '1. een',
    '> zegt',
    '*vet*',
    '[x](javascript:alert(1))',
    '![p](http://x.nl)',
    '| a | b |',
    '```',
    '---',
    '===',
    '~~weg~~',
    '\\*',
  ])('shows %s as it was written', (text) => {
    const tree = sampleTree(0);
    const made = marked.parse(renderMarkdown({ ...tree, blocks: [{ type: 'paragraph', text }] }), {
      async: false,
    });
    const last = made.slice(made.lastIndexOf('<p>'));
    const shown = last
      .replace(/<\/?p>/g, '')
      .trim()
      .replaceAll('&gt;', '>')
      .replaceAll('&#39;', "'");
    expect(shown).toBe(text);
  });

  it('keeps the lines of a note', () => {
    const tree = sampleTree(0);
    const mark = { path: '', colour: '#000000', paper: '#ffffff' };
    const made = renderMarkdown({
      ...tree,
      blocks: [{ type: 'notes', label: 'Inwoner', mark, items: [{ text: 'een\ntwee', late: true }] }],
    });
    expect(made).toContain('- een\\\n  twee (nagekomen)');
  });
});
