/** Windows that lie over the page now: one may open another. */
let over = 0;

/**
 * Keeps the page behind a window where it is, so that a finger or a wheel that comes to the end of the window does not move
 * what lies under it. Nothing shifts: where a scroll bar stood, its room stays.
 *
 * @returns lets the page go again
 */
export function holdPage(): () => void {
  const { style, clientWidth } = document.documentElement;
  if (over === 0) {
    if (window.innerWidth > clientWidth) style.setProperty('scrollbar-gutter', 'stable');
    style.setProperty('overflow', 'hidden');
  }
  over += 1;
  return () => {
    over -= 1;
    if (over > 0) return;
    style.removeProperty('overflow');
    style.removeProperty('scrollbar-gutter');
  };
}
