/**
 * Divides a list over pages, in order: as many as fit below each other, at least one a page.
 *
 * @param heights - of each item, in any unit
 * @param most - what fits on a page, in the same unit
 */
export function pagesByHeight(heights: readonly number[], most: number): number[][] {
  const pages: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  heights.forEach((height, index) => {
    if (used + height > most) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(index);
    used += height;
  });
  return pages.length === 0 ? [[]] : pages;
}
