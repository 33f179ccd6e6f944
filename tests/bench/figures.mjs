// Pure arithmetic on what was observed of one load.
/** @typedef {import('./observe.mjs').Observed} Observed */
/** @typedef {import('./observe.mjs').Task} Task */
/** @typedef {import('./site.mjs').Answer} Answer */

/**
 * @typedef {object} LoadFigures what was not observed is undefined
 * @property {number | undefined} htmlBytes
 * @property {number | undefined} usableBytes everything sent until the page is usable
 * @property {number | undefined} flowBytes everything sent until the flows are drawn
 * @property {number | undefined} allBytes everything sent until the network is idle, each without fonts
 * @property {number | undefined} fontBytes the part of it that is fonts
 * @property {number | undefined} blockingRequests that the first paint waited for, the page itself included
 * @property {number | undefined} earlyRequests that were made before the first paint
 * @property {number | undefined} firstPaint ms, as all times
 * @property {number | undefined} largestPaint the first paint where the browser names no largest one
 * @property {number | undefined} usable
 * @property {number | undefined} map
 * @property {number | undefined} flows
 * @property {number | undefined} moving when flows move: on a page with a picture, as soon as that is painted
 * @property {number | undefined} takeover from the first touch until WebGL is in the place of the picture
 * @property {number | undefined} whole until flows and map are there
 * @property {number | undefined} blocking from the first paint on
 * @property {number | undefined} blockingFromStart
 * @property {number | undefined} longestTask
 * @property {number | undefined} longestTaskUntouched before a reader touches the map
 * @property {number | undefined} layoutShift
 * @property {number | undefined} heap bytes
 * @property {number | undefined} elements before a touch, as the contexts
 * @property {number | undefined} contextsUntouched of WebGL
 */

/** Longer than this, and a reader notices that nothing answers; milliseconds. */
const noticeable = 50;
/** Blocking is counted until so many milliseconds after the flows are there. */
const blockingTail = 1500;

/**
 * Total blocking time: what of each long task that began in the stretch lies beyond 50 ms.
 * @param {Task[]} tasks
 * @param {number} from
 * @param {number} to
 */
export function blockingTime(tasks, from, to) {
  return tasks
    .filter(({ start, duration }) => start + duration > from && start < to)
    .reduce((sum, { start, duration }) => {
      const within = start + duration - Math.max(start, from);
      return sum + Math.max(0, within - noticeable);
    }, 0);
}

/**
 * Bytes of the answers that were complete at a time; of all without one.
 * @param {Answer[]} answers
 * @param {number} [time] milliseconds since the epoch
 */
export function bytesUntil(answers, time = Infinity) {
  return answers.reduce((sum, { bytes, sent }) => sum + (sent <= time ? bytes : 0), 0);
}

/** @param {Answer} answer */
function isFont({ path }) {
  return /\.woff2?$/.test(path);
}

/**
 * @param {{ observed: Observed, answers: Answer[], heap: number, elements?: number, contextsUntouched?: number }} load
 * @returns {LoadFigures}
 */
export function figuresOfLoad({ observed, answers, heap, elements, contextsUntouched }) {
  const { timeOrigin, firstPaint, marks, longTasks } = observed;
  const {
    'page-usable': usable,
    'map-drawn': map,
    'flows-drawn': flows,
    'everything-drawn': shown,
    touched,
  } = marks;
  // Fonts hold nothing up, differ by language and are named in a row of their own.
  const weighed = answers.filter((answer) => !isFont(answer));
  /** @param {number | undefined} time */
  const bytesAt = (time) =>
    time === undefined ? undefined : bytesUntil(weighed, timeOrigin + time);
  const end = touched ?? (flows === undefined ? Infinity : flows + blockingTail);
  const largestPaint = observed.largestPaint ?? firstPaint;
  /** @param {Task[]} tasks */
  const longest = (tasks) => Math.max(0, ...tasks.map(({ duration }) => duration));
  return {
    htmlBytes: answers[0]?.bytes,
    usableBytes: bytesAt(usable),
    flowBytes: bytesAt(flows),
    allBytes: bytesUntil(weighed),
    fontBytes: bytesUntil(answers.filter(isFont)),
    blockingRequests: observed.blockingRequests,
    earlyRequests:
      firstPaint === undefined
        ? undefined
        : answers.filter(({ asked }) => asked < timeOrigin + firstPaint).length,
    firstPaint,
    largestPaint,
    moving: touched === undefined ? flows : largestPaint,
    usable,
    map,
    flows,
    takeover: shown === undefined || touched === undefined ? undefined : shown - touched,
    whole: flows === undefined || map === undefined ? undefined : Math.max(flows, map),
    blocking: firstPaint === undefined ? undefined : blockingTime(longTasks, firstPaint, end),
    blockingFromStart: blockingTime(longTasks, 0, end),
    longestTask: longest(longTasks),
    longestTaskUntouched: longest(longTasks.filter(({ start }) => start < end)),
    layoutShift: observed.layoutShift,
    heap,
    elements,
    contextsUntouched,
  };
}
