import { describe, expect, it } from 'vitest';
import { bodyToHtml } from './bodyToHtml.ts';

/** Every tag that is in the HTML, by name. */
function tagsIn(html: string): string[] {
  return [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1] ?? '');
}

describe('bodyToHtml', () => {
  it('turns headings, lists, emphasis and links into HTML that starts at h3', () => {
    const { html, faults } = bodyToHtml(
      '# Een\n\n## Twee\n\n- *a*\n- **b**\n\n[Movisie](https://www.movisie.nl/?a=1&b=2)',
    );
    expect(faults).toEqual([]);
    expect(html).toContain('<h3>Een</h3>');
    expect(html).toContain('<h3>Twee</h3>');
    expect(html).toContain('<li><em>a</em></li>');
    expect(html).toContain('rel="noopener">Movisie</a>');
    expect(html).not.toContain('a=1&b=2');
  });

  it.each([
    '<script>alert(1)</script>',
    'Tekst met <img src=x onerror=alert(1)> erin',
    '<a href="javascript:alert(1)">klik</a>',
    '<style>body{display:none}</style>',
    '<svg/onload=alert(1)>',
    '## Kop <iframe src="https://example.org"></iframe>',
  ])('shows raw HTML as text: %s', (markdown) => {
    const { html, faults } = bodyToHtml(markdown);
    expect(faults).toEqual([]);
    expect(tagsIn(html).filter((tag) => !['p', 'h3'].includes(tag))).toEqual([]);
    expect(html).not.toMatch(/<[^>]*(onerror|onload|href)/i);
  });

  it.each([
    '[klik](javascript:alert(1))',
    '[klik](JaVaScRiPt:alert(1))',
    '[klik](&#106;avascript:alert(1))',
    '[klik](data:text/html,<script>alert(1)</script>)',
    '[klik](vbscript:x)',
    '[klik](//example.org)',
    '<javascript:alert(1)>',
    '- in een lijst [klik](javascript:alert(1))',
    '> **in een citaat [klik](javascript:alert(1))**',
    '[klik][1]\n\n[1]: javascript:alert(1)',
  ])('refuses a link that leads elsewhere than to http(s) or mailto: %s', (markdown) => {
    const { html, faults } = bodyToHtml(markdown);
    expect(html).not.toContain('<a');
    expect(faults).toHaveLength(1);
  });

  it('refuses pictures, tables, code blocks and check boxes, with the line', () => {
    expect(bodyToHtml('Eerst tekst.\n\n![foto](https://example.org/a.png)').faults).toEqual([
      { line: 2, message: expect.stringContaining('image') },
    ]);
    expect(bodyToHtml('| a | b |\n|---|---|\n| 1 | 2 |').faults).toHaveLength(1);
    expect(bodyToHtml('```\ncode\n```').faults).toHaveLength(1);
    expect(bodyToHtml('- [ ] taak').html).not.toContain('<input');
  });

  it('keeps quotes inside an address inside the attribute', () => {
    const { html } = bodyToHtml('[x](<https://example.org/" onmouseover="alert(1)>)');
    expect(html).not.toMatch(/<a[^>]*onmouseover/);
  });
});
