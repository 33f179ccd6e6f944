import { setTimeout } from 'node:timers/promises';

/**
 * A window of a browser, whatever drives it.
 * @typedef {object} Tab
 * @property {(address: string) => Promise<void>} visit
 * @property {<Given extends unknown[], Found>(look: (...given: Given) => Found, ...given: Given) => Promise<Found>} run
 *   runs a function in the page, which sees nothing of its surroundings here
 * @property {(x: number, y: number) => Promise<void>} press pixels of the page
 * @property {(text: string) => Promise<void>} type keys; those with a name by the name, such as Enter
 * @property {() => Promise<Uint8Array>} picture of what is seen, as PNG
 * @property {(() => Promise<Uint8Array>) | undefined} paper what is printed, as PDF; undefined where it cannot be had
 * @property {() => readonly string[]} errors that nobody caught, as far as the browser tells
 */

/**
 * A browser that has been started.
 * @typedef {object} Started
 * @property {string} name with its version
 * @property {Tab} tab
 * @property {() => Promise<void>} close
 */

const patience = 30_000;
const pause = 100;

/**
 * Waits until a function in the page finds something.
 * @template {unknown[]} Given
 * @param {Tab} tab
 * @param {string} what for the message
 * @param {(...given: Given) => unknown} look
 * @param {Given} given
 * @throws when it does not come
 */
export async function comes(tab, what, look, ...given) {
  const latest = Date.now() + patience;
  while (!(await tab.run(look, ...given))) {
    if (Date.now() > latest) throw new Error(`${what} did not come`);
    await setTimeout(pause);
  }
}
