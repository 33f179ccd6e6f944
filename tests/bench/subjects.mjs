import { preparePeer } from './peers.mjs';
import { openSite } from './site.mjs';

/**
 * @typedef {object} Subject a page under measurement
 * @property {string} name
 * @property {string} title
 * @property {import('./site.mjs').Site} site
 * @property {string} playQuery what the address needs for playing: the year, or more flows
 * @property {((page: import('playwright-core').Page) => Promise<void>) | undefined} play
 * @property {((page: import('playwright-core').Page) => Promise<void>) | undefined} [touch] what a reader
 * does first on a page that starts WebGL only then; the mark `touched` says when
 * @property {boolean} [isProduct]
 */

/**
 * Reaches for the map as a reader does who presses it, but touches nothing there.
 * @param {import('playwright-core').Page} page
 */
export async function touchMap(page) {
  await page.locator('.layer.picture').evaluate((map) => {
    performance.mark('touched');
    map.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'mouse', bubbles: true }));
  });
}

/**
 * The built product.
 * @param {string} folder
 * @returns {Promise<Subject>}
 */
export async function openProduct(folder) {
  return {
    name: 'product',
    title: 'this page',
    site: await openSite(folder),
    playQuery: '#t=2016',
    play: (page) => page.getByRole('slider').first().press(' '),
    touch: touchMap,
    isProduct: true,
  };
}

/**
 * The peers that can be had here; those that cannot are named with the reason.
 * @param {import('./peers.mjs').Peer[]} peers
 * @returns {Promise<{ subjects: Subject[], notes: string[] }>}
 */
export async function openPeers(peers) {
  /** @type {Subject[]} */
  const subjects = [];
  const notes = [];
  for (const peer of peers) {
    const { name, title, plays = false } = peer;
    try {
      const site = await openSite(await preparePeer(peer));
      subjects.push({
        name,
        title,
        site,
        playQuery: '?flows=1000',
        play: plays ? (page) => page.keyboard.press(' ') : undefined,
      });
    } catch (error) {
      const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
      notes.push(`Without ${title}, which could not be installed or built here: ${String(reason)}`);
      console.log(notes.at(-1));
    }
  }
  return { subjects, notes };
}
