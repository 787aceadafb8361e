import { Lexer, Marked, type Token, type Tokens } from 'marked';

/** What is wrong in a Markdown text; `line` counts from 0 at its first line. */
export interface BodyFault {
  line: number;
  message: string;
}

/** Kinds of Markdown that may appear; `html` is among them because it is shown as the text it is. */
const ALLOWED_TOKENS = new Set([
  ...['space', 'heading', 'paragraph', 'list', 'list_item', 'blockquote', 'hr', 'br', 'strong', 'em', 'link'],
  ...['codespan', 'del', 'text', 'escape', 'html', 'def'],
]);

const SAFE_ADDRESS = /^(https?:\/\/|mailto:)[^\s"<>]+$/i;

/**
 * Markdown → HTML that is safe by construction: raw HTML is shown as text, links lead only to http(s) and mailto,
 * headings start at h3 (a page has its own h1 and h2). Pictures, tables and code blocks are faults.
 */
export function bodyToHtml(markdown: string): { html: string; faults: BodyFault[] } {
  const tokens = new Lexer({ gfm: true }).lex(markdown);
  const faults: BodyFault[] = [];
  let line = 0;
  for (const token of tokens) {
    for (const message of faultsIn(token)) faults.push({ line, message });
    line += token.raw.split('\n').length - 1;
  }
  return { html: faults.length > 0 ? '' : renderer.parser(tokens).trim(), faults };
}

function faultsIn(token: Token): string[] {
  const own: string[] = [];
  if (!ALLOWED_TOKENS.has(token.type))
    own.push(`“${token.type}” kan hier niet: alleen koppen, alinea's, lijsten, nadruk en links`);
  if (token.type === 'link' && !SAFE_ADDRESS.test(token['href'])) {
    own.push(`een link begint met https://, http:// of mailto:, niet met ${JSON.stringify(token['href'])}`);
  }
  const children: Token[] = [
    ...('tokens' in token ? (token.tokens ?? []) : []),
    ...(token.type === 'list' ? (token as Tokens.List).items : []),
  ];
  return [...own, ...children.flatMap(faultsIn)];
}

const renderer = new Marked({
  gfm: true,
  renderer: {
    html: ({ text }) => escapeHtml(text),
    heading({ tokens, depth }) {
      const level = Math.min(6, Math.max(3, depth + 1));
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
    },
    link({ href, tokens }) {
      const label = this.parser.parseInline(tokens);
      return SAFE_ADDRESS.test(href) ? `<a href="${escapeHtml(href)}" rel="noopener">${label}</a>` : label;
    },
    image: ({ text }) => escapeHtml(text),
  },
});

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
