import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Keys by their names in the language of the driver. */
const named = /^(Enter|Escape|Tab|Arrow\w+|Home|End)$/;

/**
 * Starts an installed Firefox by WebDriver BiDi; `FIREFOX` names another one. It has no window, and so no WebGL 2
 * on most systems: where the display is one, it has.
 * @param {{ width: number, height: number }} size
 * @returns {Promise<import('./tab.mjs').Started | undefined>} undefined where there is none
 */
export async function startFirefox(size) {
  const executablePath = [process.env.FIREFOX ?? '', ...usualPlaces].find((one) => existsSync(one));
  if (!executablePath) return undefined;
  const { default: puppeteer } = await import('puppeteer-core');
  const headless = !process.env.DISPLAY;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless });
  const page = await browser.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport(size);
  return {
    name: await browser.version(),
    tab: {
      visit: async (address) => {
        // A page that differs by its fragment alone would not be loaded.
        await page.goto('about:blank');
        await page.goto(address);
      },
      run: (look, ...given) => page.evaluate(look, ...given),
      press: (x, y) => page.mouse.click(x, y),
      type: (text) => (named.test(text) ? page.keyboard.press(text) : page.keyboard.type(text)),
      picture: () => page.screenshot(),
      paper: () => page.pdf({ format: 'A4' }),
      errors: () => errors,
    },
    close: () => browser.close(),
  };
}
