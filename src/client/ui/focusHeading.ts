/**
 * Brings the focus to the first heading within an element, where it had fallen to nothing: what stood there before went
 * away. So a screen reader says where one is, and Tab goes on from there. Takes the focus from nobody who has it, and
 * leaves the page where it is.
 */
export function focusHeading(within: Element | null): void {
  const { activeElement, body } = document;
  if (activeElement !== null && activeElement !== body) return;
  const heading = within?.querySelector<HTMLElement>('h1, h2, h3');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
