// Pure arithmetic of the table: the middle of several runs, and whether a figure is within its budget.

/**
 * @typedef {object} Budget `most` in the figure's unit, or as a multiple of the peer that `of` names
 * @property {number} most
 * @property {string} [of]

 */

/** @typedef {'yes' | 'no' | '–'} Verdict – where one of the two numbers is missing */

/**
 * The middle value; of an even count the mean of the two in the middle. Missing values do not count.
 * @param {(number | undefined)[]} values
 * @returns {number | undefined}
 */
export function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/**
 * The median of each figure over several runs of the same page.
 * @template {Record<string, number | undefined>} Figures
 * @param {Figures[]} runs
 * @returns {Partial<Record<keyof Figures & string, number | undefined>>}
 */
export function medians(runs) {
  const names = new Set(runs.flatMap((run) => Object.keys(run)));
  return Object.assign(
    {},
    ...[...names].map((name) => ({ [name]: median(runs.map((run) => run[name])) })),
  );
}

/**
 * How many times the peer's figure ours is; undefined where the peer has none, or nothing to divide by.
 * @param {number | undefined} value
 * @param {number | undefined} peer
 */
export function ratio(value, peer) {
  return value === undefined || peer === undefined || peer === 0 ? undefined : value / peer;
}

/**
 * Whether a figure is within its budget; a budget relative to a peer compares with what that peer had in
 * the same run.
 * @param {number | undefined} value
 * @param {Budget | undefined} budget
 * @param {number | undefined} peer
 * @returns {Verdict}
 */
export function verdict(value, budget, peer) {
  if (value === undefined || budget === undefined) return '–';
  if (budget.of === undefined) return value <= budget.most ? 'yes' : 'no';
  if (peer === undefined) return '–';
  return value <= budget.most * peer ? 'yes' : 'no';
}
