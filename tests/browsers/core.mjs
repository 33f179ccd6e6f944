import { comes } from './tab.mjs';

/**
 * What has to work in every browser, each in a page of its own. Throws what does not.
 * @typedef {object} Check
 * @property {string} what
 * @property {'paper'} [asks] what not every driver can do
 * @property {(tab: import('./tab.mjs').Tab, site: string, host: string) => Promise<void>} holds site: the page under
 *   its own headers; host: a page that has it in a frame with nothing but scripts
 */

/** @param {boolean} holds @param {string} what */
function expect(holds, what) {
  if (!holds) throw new Error(what);
}

/**
 * Opens a page and waits until it answers and its own picture has given way to the live one.
 * @param {import('./tab.mjs').Tab} tab
 * @param {string} address
 */
export async function opens(tab, address) {
  await tab.visit(address);
  await comes(
    tab,
    'A page that answers',
    () => 'live' in globalThis.document.documentElement.dataset,
  );
  await comes(
    tab,
    'The live picture',
    () => globalThis.document.querySelector('.live-picture') !== null,
  );
}

const year = () =>
  globalThis.document.querySelector('[role=slider]')?.getAttribute('aria-valuenow');
const heading = () => globalThis.document.querySelector('.panel h2')?.textContent ?? '';

/** @type {readonly Check[]} */
export const core = [
  {
    what: 'opens at the year of its link, and a key leads to the one before',
    holds: async (tab, site) => {
      await opens(tab, `${site}#t=2021`);
      await comes(
        tab,
        'The year',
        (wanted) => {
          const slider = globalThis.document.querySelector('[role=slider]');
          return slider?.getAttribute('aria-valuenow') === wanted;
        },
        '2021',
      );
      await tab.run(() =>
        /** @type {HTMLElement} */ (globalThis.document.querySelector('[role=slider]')).focus(),
      );
      await tab.type('ArrowLeft');
      await comes(
        tab,
        'The year before',
        (wanted) => {
          const slider = globalThis.document.querySelector('[role=slider]');
          return slider?.getAttribute('aria-valuenow') === wanted;
        },
        '2020',
      );
      expect((await tab.run(year)) === '2020', 'The year is another one');
    },
  },
  {
    what: 'shows layers, key and states',
    holds: async (tab, site) => {
      await opens(tab, site);
      const rows = await tab.run(
        () =>
          [...globalThis.document.querySelectorAll('aside li, aside section')].filter(
            (one) => one.getBoundingClientRect().height > 0,
          ).length,
      );
      expect(rows > 10, `${rows} rows of the key are seen`);
    },
  },
  {
    what: 'opens what is pressed on the map, and what is searched for',
    holds: async (tab, site) => {
      await opens(tab, site);
      const [x = 0, y = 0] = await tab.run(() => {
        const names = [...globalThis.document.querySelectorAll('.live-picture .labels text')];
        const box = names
          .find((one) => one.textContent?.includes('Alashankou'))
          ?.getBoundingClientRect();
        return box ? [box.x + box.width / 2, box.y + box.height / 2] : [];
      });
      expect(x > 0, 'A name that can be pressed is missing');
      await tab.press(x, y);
      await comes(tab, 'The panel of what was pressed', () =>
        globalThis.document.querySelector('.panel h2')?.textContent?.includes('Alashankou'),
      );
      await tab.run(() =>
        /** @type {HTMLElement} */ (globalThis.document.querySelector('[role=combobox]')).focus(),
      );
      await tab.type('irkeshtam');
      await comes(
        tab,
        'A result',
        () => globalThis.document.querySelector('[role=option]') !== null,
      );
      await tab.type('Enter');
      await comes(tab, 'The panel of what was found', () =>
        globalThis.document.querySelector('.panel h2')?.textContent?.includes('Irkeshtam'),
      );
      expect((await tab.run(heading)) !== '', 'The panel has no heading');
    },
  },
  {
    what: 'draws in WebGL when the map is reached for, or says why it does not',
    holds: async (tab, site) => {
      await opens(tab, site);
      const [x = 0, y = 0] = await tab.run(() => {
        const box = globalThis.document.querySelector('.layer.picture')?.getBoundingClientRect();
        return box ? [box.x + box.width * 0.3, box.y + box.height * 0.85] : [];
      });
      await tab.press(x, y);
      await comes(
        tab,
        'WebGL, or a reason',
        () => globalThis.document.querySelector('[data-map=map], [data-failure]') !== null,
      );
      const marks = await tab.run(
        () => globalThis.document.querySelectorAll('.live-picture .marks *').length,
      );
      expect(marks > 10, 'The marks are gone');
    },
  },
  {
    what: 'comes alive in a frame that may do nothing but run scripts, under its own policy',
    holds: async (tab, _, host) => {
      await tab.visit(host);
      await comes(tab, 'A frame that answers', () => globalThis.document.title === 'alive');
    },
  },
  {
    what: 'prints the map on paper',
    asks: 'paper',
    holds: async (tab, site) => {
      if (!tab.paper) throw new Error('This driver prints nothing');
      await opens(tab, `${site}#t=2021`);
      const paper = await tab.paper();
      // A sheet without the map has a tenth of that.
      expect(paper.length > 60_000, `The paper weighs ${paper.length} bytes`);
    },
  },
];
