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

/** @typedef {[name: string, unit: Unit, of: (result: PageResult) => number | undefined, budget?: Budget]} Row */

/** @type {Row[]} */
export const rows = [
  ['HTML alone', 'kB', ({ slow }) => slow.htmlBytes, { most: 45_000 }],
  [
    'requests that block the first paint',
    'count',
    ({ slow }) => slow.blockingRequests,
    { most: 1 },
  ],
  ['requests made before the first paint', 'count', ({ slow }) => slow.earlyRequests],
  ['bytes until page-usable', 'kB', ({ slow }) => slow.usableBytes, { most: 170_000 }],
  [
    'bytes without WebGL, all',
    'kB',
    ({ withoutWebGL }) => withoutWebGL?.allBytes,
    { most: 170_000 },
  ],
  ['  beside it fonts', 'kB', ({ withoutWebGL }) => withoutWebGL?.fontBytes],
  ['bytes until flows-drawn', 'kB', ({ slow }) => slow.flowBytes, { most: 700_000 }],
  ['bytes until the network is idle', 'kB', ({ slow }) => slow.allBytes, { most: 850_000 }],
  ['  beside it fonts', 'kB', ({ slow }) => slow.fontBytes],
  ['first contentful paint, 1×', 'ms', ({ full }) => full.firstPaint],
  ['first contentful paint, 4×', 'ms', ({ slow }) => slow.firstPaint, { most: 0.35, of: 'bare' }],
  [
    'largest contentful paint, 4×',
    'ms',
    ({ slow }) => slow.largestPaint,
    { most: 0.35, of: 'bare' },
  ],
  ['page-usable, 1×', 'ms', ({ full }) => full.usable],
  ['page-usable, 4×', 'ms', ({ slow }) => slow.usable],
  ['map-drawn, 1×', 'ms', ({ full }) => full.map],
  ['map-drawn, 4×', 'ms', ({ slow }) => slow.map],
  ['flows-drawn, 1×', 'ms', ({ full }) => full.flows],
  ['flows-drawn, 4×', 'ms', ({ slow }) => slow.flows, { most: 1, of: 'bare' }],
  ['  map in place of the picture, 1×', 'ms', ({ full }) => full.shown],
  ['  map in place of the picture, 4×', 'ms', ({ slow }) => slow.shown],
  ['total blocking time, 1×', 'ms', ({ full }) => full.blocking],
  ['total blocking time, 4×', 'ms', ({ slow }) => slow.blocking, { most: 1, of: 'bare' }],
  ['  counted from the start, 4×', 'ms', ({ slow }) => slow.blockingFromStart],
  ['longest task, 1×', 'ms', ({ full }) => full.longestTask],
  ['longest task, 4×', 'ms', ({ slow }) => slow.longestTask],
  ['script per picture while playing', 'ms', ({ use }) => use.script, { most: 0.8, of: 'flowmap' }],
  ['main thread per picture while playing', 'ms', ({ use }) => use.task],
  ['JS heap after collection', 'MB', ({ full }) => full.heap],
  ['WebGL contexts', 'count', ({ use }) => use.contexts, { most: 1 }],
  ['frames scheduled at rest, in 2 s', 'count', ({ use }) => use.framesAtRest, { most: 0 }],
  ['layout shift', 'shift', ({ slow }) => slow.layoutShift, { most: 0 }],
];
