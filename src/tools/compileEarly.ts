/** What draws on canvas, and the drawing itself: nearly all of it runs in the first second. Named in `chunks.ts`. */
const DRAWING: ReadonlySet<string> = new Set(['canvas', 'picture', 'board']);

/**
 * The line before a file that has a browser translate its functions while the file comes in, beside the page. Without it
 * each is translated when it is first called: that was a third of the time until the first note stood. Chromium 136 and
 * later know the line, to others it is a comment.
 */
export function compileEarly({ name }: { readonly name: string }): string {
  return DRAWING.has(name) ? '//# allFunctionsCalledOnLoad' : '';
}
