/** What was typed at once, note by note: one a line, empty lines left out. `line` is where it stands, from 1. */
export function othersLines(text: string): { readonly line: number; readonly text: string }[] {
  return text
    .split('\n')
    .map((each, index) => ({ line: index + 1, text: each.trim() }))
    .filter((each) => each.text !== '');
}
