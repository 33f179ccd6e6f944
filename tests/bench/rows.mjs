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

/** @type {Row[]} what comes over the network, with brotli, fonts apart */
const bytes = [
  ['HTML alone', 'kB', ({ slow }) => slow.htmlBytes, { most: 60_000 }],
  ['bytes until page-usable', 'kB', ({ slow }) => slow.usableBytes, { most: 170_000 }],
  ['bytes without WebGL, all', 'kB', ({ withoutWebGL }) => withoutWebGL?.allBytes],
  ['bytes until flows move in WebGL', 'kB', ({ slow }) => slow.flowBytes, { most: 700_000 }],
  ['bytes of everything', 'kB', ({ slow }) => slow.allBytes, { most: 850_000 }],
  ['  beside it fonts', 'kB', ({ slow }) => slow.fontBytes],
  [
    'requests that block the first paint',
    'count',
    ({ slow }) => slow.blockingRequests,
    { most: 1 },
  ],
  ['requests made before the first paint', 'count', ({ slow }) => slow.earlyRequests],
];

/** @type {Row[]} what a reader waits for */
const times = [
  ['first contentful paint, 1×', 'ms', ({ full }) => full.firstPaint],
  ['first contentful paint, 4×', 'ms', ({ slow }) => slow.firstPaint, { most: 0.5, of: 'bare' }],
  ['largest paint, 4×', 'ms', ({ slow }) => slow.largestPaint, { most: 0.8, of: 'bare' }],
  ['flows move, 4×', 'ms', ({ slow }) => slow.moving, { most: 1, of: 'bare' }],
  ['page-usable, 1×', 'ms', ({ full }) => full.usable],
  // Of a page that is a map, when its map is there.
  ['page-usable, 4×', 'ms', ({ slow }) => slow.usable, { most: 0.4, of: 'bare' }],
  ['blocking until quiet, 1×', 'ms', ({ full }) => full.blocking],
  ['blocking until quiet, 4×', 'ms', ({ slow }) => slow.blocking, { most: 1, of: 'bare' }],
  ['  counted from the start, 4×', 'ms', ({ slow }) => slow.blockingFromStart],
  ['longest task ever, 4×', 'ms', ({ slow }) => slow.longestTask, { most: 1, of: 'flowmap' }],
  ['  before a touch, 4×', 'ms', ({ slow }) => slow.longestTaskUntouched],
  ['from the first touch to WebGL in its place, 1×', 'ms', ({ full }) => full.takeover],
  // Beside it the whole load of a page that is nothing else.
  [
    'from the first touch to WebGL in its place, 4×',
    'ms',
    ({ slow }) => slow.takeover ?? slow.whole,
    { most: 1, of: 'bare' },
  ],
];

/** @type {Row[]} what it takes while it is there */
const use = [
  [
    'script per picture while playing',
    'ms',
    (page) => page.use.script,
    { most: 0.8, of: 'flowmap' },
  ],
  [
    'main thread per picture while playing',
    'ms',
    (page) => page.use.task,
    { most: 1, of: 'flowmap' },
  ],
  ['JS heap after collection', 'MB', ({ full }) => full.heap, { most: 1.2, of: 'flowmap' }],
  ['elements in the first view', 'count', ({ slow }) => slow.elements, { most: 1500 }],
  ['WebGL contexts before a touch', 'count', ({ slow }) => slow.contextsUntouched, { most: 0 }],
  ['WebGL contexts after it', 'count', (page) => page.use.contexts, { most: 1 }],
  ['frames scheduled at rest, in 2 s', 'count', (page) => page.use.framesAtRest, { most: 0 }],
  ['layout shift', 'shift', ({ slow }) => slow.layoutShift, { most: 0 }],
];

export const rows = [...bytes, ...times, ...use];
