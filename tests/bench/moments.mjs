// Which pictures of a film strip to keep.

/**
 * @typedef {object} Picture
 * @property {number} time milliseconds since the navigation began
 * @property {string} data base64
 */

/**
 * 0, 250, 500, 1000 … milliseconds, doubling, until a time has passed.
 * @param {number} end
 * @returns {number[]}
 */
export function doublingMoments(end) {
  const moments = [0];
  for (let time = 250; moments.at(-1) !== undefined && (moments.at(-1) ?? 0) < end; time *= 2)
    moments.push(time);
  return moments;
}

/**
 * What was on the screen at a time: the latest picture until then; undefined before the first.
 * @template {{ time: number }} Shown
 * @param {Shown[]} pictures in the order in which they were shown
 * @param {number} time
 * @returns {Shown | undefined}
 */
export function shownAt(pictures, time) {
  return pictures.findLast((picture) => picture.time <= time);
}
