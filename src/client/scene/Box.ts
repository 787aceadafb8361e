/** A rectangle of whole pixels; `right` and `bottom` are the first ones outside. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What two boxes have in common, or null. */
export function overlap(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

/** The smallest box around two. */
export function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/**
 * The next strip along an edge of `done`, at most `most` pixels thick, by which it grows towards holding all of
 * `wanted`; null when it does. Together with its strip it is a box again.
 */
export function stripTowards(done: Box, wanted: Box, most: number): Box | null {
  if (wanted.right > done.right)
    return { ...done, left: done.right, right: Math.min(wanted.right, done.right + most) };
  if (wanted.left < done.left)
    return { ...done, left: Math.max(wanted.left, done.left - most), right: done.left };
  if (wanted.bottom > done.bottom)
    return { ...done, top: done.bottom, bottom: Math.min(wanted.bottom, done.bottom + most) };
  if (wanted.top < done.top) return { ...done, top: Math.max(wanted.top, done.top - most), bottom: done.top };
  return null;
}
