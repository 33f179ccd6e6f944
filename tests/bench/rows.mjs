// The figures of the table, each with its budget. The budgets are decisions: change them with a reason.
/** @typedef {import('./compare.mjs').Budget} Budget */

/**
 * @typedef {object} PageResult medians of one page; speeds by how much the main thread was slowed down
 * @property {Partial<import('./figures.mjs').LoadFigures>} full at full speed
 * @property {Partial<import('./figures.mjs').LoadFigures>} slow at a quarter of it
 * @property {{ framesAtRest?: number, contexts?: number, script?: number, task?: number }} use
 * @property {Partial<import('./figures.mjs').LoadFigures>} [withoutWebGL]
 */

/** @typedef {'kB' | 'ms' | 'MB' | 'count' | 'shift'} Unit */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {Unit} unit
 * @property {(result: PageResult) => number | undefined} of
 * @property {Budget} [budget]
 */

/** @type {Row[]} */
export const rows = [
  {
    name: 'HTML alone',
    unit: 'kB',
    of: ({ slow }) => slow.htmlBytes,
    budget: { most: 45_000 },
  },
  {
    name: 'requests that block the first paint',
    unit: 'count',
    of: ({ slow }) => slow.blockingRequests,
    budget: { most: 1 },
  },
  {
    name: 'requests made before the first paint',
    unit: 'count',
    of: ({ slow }) => slow.earlyRequests,
  },
  {
    name: 'bytes until page-usable',
    unit: 'kB',
    of: ({ slow }) => slow.usableBytes,
    budget: { most: 170_000 },
  },
  {
    name: 'bytes without WebGL, all',
    unit: 'kB',
    of: ({ withoutWebGL }) => withoutWebGL?.allBytes,
    budget: { most: 170_000 },
  },
  { name: '  beside it fonts', unit: 'kB', of: ({ withoutWebGL }) => withoutWebGL?.fontBytes },
  {
    name: 'bytes until flows-drawn',
    unit: 'kB',
    of: ({ slow }) => slow.flowBytes,
    budget: { most: 700_000 },
  },
  {
    name: 'bytes until the network is idle',
    unit: 'kB',
    of: ({ slow }) => slow.allBytes,
    budget: { most: 850_000 },
  },
  { name: '  beside it fonts', unit: 'kB', of: ({ slow }) => slow.fontBytes },
  { name: 'first contentful paint, 1×', unit: 'ms', of: ({ full }) => full.firstPaint },
  {
    name: 'first contentful paint, 4×',
    unit: 'ms',
    of: ({ slow }) => slow.firstPaint,
    budget: { most: 0.35, of: 'bare' },
  },
  {
    name: 'largest contentful paint, 4×',
    unit: 'ms',
    of: ({ slow }) => slow.largestPaint,
    budget: { most: 0.35, of: 'bare' },
  },
  { name: 'page-usable, 1×', unit: 'ms', of: ({ full }) => full.usable },
  { name: 'page-usable, 4×', unit: 'ms', of: ({ slow }) => slow.usable },
  { name: 'map-drawn, 1×', unit: 'ms', of: ({ full }) => full.map },
  { name: 'map-drawn, 4×', unit: 'ms', of: ({ slow }) => slow.map },
  { name: 'flows-drawn, 1×', unit: 'ms', of: ({ full }) => full.flows },
  {
    name: 'flows-drawn, 4×',
    unit: 'ms',
    of: ({ slow }) => slow.flows,
    budget: { most: 1, of: 'bare' },
  },
  { name: '  map in place of the picture, 1×', unit: 'ms', of: ({ full }) => full.shown },
  { name: '  map in place of the picture, 4×', unit: 'ms', of: ({ slow }) => slow.shown },
  { name: 'total blocking time, 1×', unit: 'ms', of: ({ full }) => full.blocking },
  {
    name: 'total blocking time, 4×',
    unit: 'ms',
    of: ({ slow }) => slow.blocking,
    budget: { most: 1, of: 'bare' },
  },
  { name: '  counted from the start, 4×', unit: 'ms', of: ({ slow }) => slow.blockingFromStart },
  { name: 'longest task, 1×', unit: 'ms', of: ({ full }) => full.longestTask },
  { name: 'longest task, 4×', unit: 'ms', of: ({ slow }) => slow.longestTask },
  {
    name: 'script per picture while playing',
    unit: 'ms',
    of: ({ use }) => use.script,
    budget: { most: 0.8, of: 'flowmap' },
  },
  { name: 'main thread per picture while playing', unit: 'ms', of: ({ use }) => use.task },
  { name: 'JS heap after collection', unit: 'MB', of: ({ full }) => full.heap },
  { name: 'WebGL contexts', unit: 'count', of: ({ use }) => use.contexts, budget: { most: 1 } },
  {
    name: 'frames scheduled at rest, in 2 s',
    unit: 'count',
    of: ({ use }) => use.framesAtRest,
    budget: { most: 0 },
  },
  { name: 'layout shift', unit: 'shift', of: ({ slow }) => slow.layoutShift, budget: { most: 0 } },
];
