/** A moment on a track of equally wide years: the middle of a column is its whole year. */
export function timeAt(offset: number, width: number, first: number, last: number): number {
  if (!(width > 0)) return first;
  const t = first + (offset / width) * (last - first + 1) - 0.5;
  return Math.min(last, Math.max(first, t));
}

/** Where a moment lies on the track, 0 to 1. */
export function fractionAt(t: number, first: number, last: number): number {
  return (t - first + 0.5) / (last - first + 1);
}

/** What a key does to the time on the slider; undefined when it does nothing. */
export function timeByKey(key: string, t: number, first: number, last: number): number | undefined {
  const clamp = (target: number) => Math.min(last, Math.max(first, target));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return clamp(Math.floor(t) + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return clamp(Math.ceil(t) - 1);
    case 'PageUp':
      return clamp(Math.floor(t) + 3);
    case 'PageDown':
      return clamp(Math.ceil(t) - 3);
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
