// What a page says about its own loading, collected in it from its first moment.
import { setTimeout } from 'node:timers/promises';

/**
 * @typedef {object} Task a stretch of more than 50 ms in which the main thread could not answer
 * @property {number} start milliseconds since the navigation began
 * @property {number} duration milliseconds
 */

/**
 * @typedef {object} Observed
 * @property {number} timeOrigin milliseconds since the epoch
 * @property {number | undefined} firstPaint first contentful paint, ms
 * @property {number | undefined} largestPaint largest contentful paint, ms; pages of canvases have none
 * @property {Record<string, number>} marks User Timing marks, ms
 * @property {Task[]} longTasks
 * @property {number} layoutShift the sum of all shifts, without a window or a gap
 * @property {number} blockingRequests what the first paint had to wait for, with the page itself
 */

/** Runs in the page before any script of it, so it can refer to nothing outside itself. */
function observe() {
  /** @type {PerformanceEntry[]} */
  const entries = [];
  /** @type {Map<string, () => void>} */
  const waiting = new Map();
  // A picture without WebGL may stand in for the map and say that it is drawn: the map is what is meant.
  let canvasTime = Infinity;
  const canvas = globalThis.HTMLCanvasElement.prototype;
  const { value: getContext } = Object.getOwnPropertyDescriptor(canvas, 'getContext') ?? {};
  Object.defineProperty(canvas, 'getContext', {
    /**
     * @this {HTMLCanvasElement}
     * @param {string} kind
     * @param {unknown[]} rest
     */
    value(kind, ...rest) {
      if (kind.startsWith('webgl') && this.isConnected)
        canvasTime = Math.min(canvasTime, performance.now());
      return Reflect.apply(getContext, this, [kind, ...rest]);
    },
    writable: true,
    configurable: true,
  });
  /** @param {PerformanceEntry} entry */
  const isMark = ({ entryType, name, startTime }) =>
    entryType === 'mark' && (!name.endsWith('-drawn') || startTime >= canvasTime);

  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      entries.push(entry);
      if (isMark(entry)) waiting.get(entry.name)?.();
    }
  });
  for (const type of ['paint', 'largest-contentful-paint', 'mark', 'longtask', 'layout-shift'])
    observer.observe({ type, buffered: true });

  /** @param {string} type @param {string} [name] */
  const timesOf = (type, name) =>
    entries
      .filter((entry) => entry.entryType === type && (name ?? entry.name) === entry.name)
      .map(({ startTime }) => startTime);

  Object.defineProperty(globalThis, 'bench', {
    value: {
      /** @param {string} name @returns {Promise<void>} */
      reached: (name) =>
        new Promise((resolve) => {
          if (entries.some((entry) => entry.name === name && isMark(entry))) resolve();
          else waiting.set(name, resolve);
        }),
      /** @returns {Observed} */
      observed: () => ({
        timeOrigin: performance.timeOrigin,
        firstPaint: timesOf('paint', 'first-contentful-paint')[0],
        largestPaint: timesOf('largest-contentful-paint').at(-1),
        marks: Object.fromEntries(
          entries
            .filter(isMark)
            .map(({ name, startTime }) => [name, startTime])
            // The first of a name counts.
            .reverse(),
        ),
        longTasks: entries
          .filter(({ entryType }) => entryType === 'longtask')
          .map(({ startTime, duration }) => ({ start: startTime, duration })),
        layoutShift: entries
          // What a reader does may move things, and browsers do not count it: letters that came late are
          // taken up with the first press.
          .filter(({ entryType }) => entryType === 'layout-shift')
          .filter(({ startTime }) => startTime < (timesOf('mark', 'touched')[0] ?? Infinity))
          .reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0),
        blockingRequests:
          1 +
          performance
            .getEntriesByType('resource')
            .filter((entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking').length,
      }),
    },
  });
}

/**
 * Starts observing; to be called before the page is opened.
 * @param {import('playwright-core').Page} page
 */
export async function observePage(page) {
  await page.addInitScript(observe);
}

/**
 * Waits until the page has set a mark, without asking it again and again; false when it took too long.
 * @param {import('playwright-core').Page} page
 * @param {string} name
 * @param {number} limit milliseconds
 */
export async function reached(page, name, limit) {
  const mark = page
    .evaluate((wanted) => Reflect.get(globalThis, 'bench').reached(wanted), name)
    .then(
      () => true,
      // The page was closed while it was waited for.
      () => false,
    );
  return Promise.race([mark, setTimeout(limit, false, { ref: false })]);
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<Observed>}
 */
export function observedOf(page) {
  return page.evaluate(() => Reflect.get(globalThis, 'bench').observed());
}
