import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const libraries = '/usr/lib';

/** The browser that WebKitGTK brings, which its driver drives. */
function miniBrowser() {
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .flatMap((machine) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) =>
        join(libraries, machine, version, 'MiniBrowser'),
      ),
    )
    .find((file) => existsSync(file));
}

/** @param {string} program */
const isInstalled = (program) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}

/** The names of keys in the WebDriver standard. @type {Readonly<Record<string, string>>} */
const keys = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

/**
 * Starts an installed WebKitGTK by WebDriver, on a display of its own where there is none.
 * @param {{ width: number, height: number }} size
 * @returns {Promise<import('./tab.mjs').Started | undefined>} undefined where driver, browser or display are missing
 */
export async function startWebKit({ width, height }) {
  const binary = miniBrowser();
  if (!binary || !isInstalled('WebKitWebDriver')) return undefined;
  const hasDisplay = Boolean(process.env.DISPLAY);
  if (!hasDisplay && !isInstalled('Xvfb')) return undefined;
  const display = process.env.DISPLAY ?? ':77';
  const screen = hasDisplay
    ? undefined
    : spawn('Xvfb', [display, '-screen', '0', '1920x1200x24'], { stdio: 'ignore' });
  const port = await freePort();
  // Its own sandbox needs rights that a container does not give; the pages are ours.
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  const end = () => {
    driver.kill();
    screen?.kill();
  };

  /**
   * @param {string} method
   * @param {string} path
   * @param {object} [body]
   */
  async function ask(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKit: ${value?.message ?? answer.status}`);
    return value;
  }

  /** The driver takes a moment until it listens. */
  async function begin() {
    const options = { binary, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    for (let attempt = 0; ; attempt += 1) {
      await setTimeout(300);
      try {
        return await ask('POST', '/session', { capabilities });
      } catch (error) {
        if (attempt === 20) throw error;
      }
    }
  }

  try {
    const { sessionId, capabilities } = await begin();
    const session = `/session/${sessionId}`;
    await ask('POST', `${session}/window/rect`, { width, height });
    /** @param {object} source */
    const act = (source) => ask('POST', `${session}/actions`, { actions: [source] });
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      tab: {
        visit: async (address) => {
          await ask('POST', `${session}/url`, { url: 'about:blank' });
          await ask('POST', `${session}/url`, { url: address });
        },
        run: (look, ...given) =>
          ask('POST', `${session}/execute/sync`, {
            script: `return (${look}).apply(null, arguments)`,
            args: given,
          }),
        press: (x, y) =>
          act({
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          }),
        type: (text) =>
          act({
            type: 'key',
            id: 'keyboard',
            actions: (keys[text] ? [keys[text]] : [...text]).flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
          }),
        picture: async () => Buffer.from(await ask('GET', `${session}/screenshot`), 'base64'),
        paper: undefined,
        errors: () => [],
      },
      close: async () => {
        await ask('DELETE', session);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
