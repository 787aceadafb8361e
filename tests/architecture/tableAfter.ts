/** The rows of the first table below a heading of a page in Markdown; cells without their backticks. */
export function tableAfter(page: string, heading: string): string[][] {
  const below = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const table = /(?:^\|.*\|\n)+/m.exec(below)?.[0] ?? '';
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}
