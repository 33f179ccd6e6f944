import { describe, expect, it } from 'vitest';
import { leftBehind, openDialog, useKeptSite } from './keptCopy';
import { alive, withoutWebGL } from './visit';

// Nothing is kept unless it is asked for, and nothing is offered where it could not be kept.

const { site, visit, openPage } = useKeptSite({ isChanged: false });

describe('an ordinary visit', () => {
  it('leaves nothing behind, also when the dialog was opened', async () => {
    const { page, ...reader } = await openPage();
    const dialog = await openDialog(page);
    await dialog.getByRole('button', { name: 'Keep on this device' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await leftBehind(page)).toEqual([]);
    expect(reader.requests.filter((url) => url.endsWith('sw.js'))).toEqual([]);
    expect(reader.problems()).toEqual([]);
  });
});

describe('a copy is not offered', () => {
  it('in a frame, sandboxed or not', async () => {
    const { page, ...reader } = await visit();
    await withoutWebGL(page);
    const frames = ['', 'sandbox="allow-scripts"'].map(
      (sandbox) => `<iframe ${sandbox} src="./#map=still" width="900" height="700"></iframe>`,
    );
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frames.join('')}` }),
    );
    await page.goto(`${site().url}host.html`);
    for (const index of [0, 1]) {
      const frame = page.locator('iframe').nth(index).contentFrame();
      await frame.locator('html[data-live]').waitFor({ state: 'attached' });
      await frame.getByRole('button', { name: 'Share', exact: true }).click();
      await frame.getByLabel('Code of the embed').waitFor();
      expect(await frame.locator('[data-copy]').count()).toBe(0);
    }
    expect(reader.problems()).toEqual([]);
  });

  it.each(['blocked', 'missing'])('where storage is %s', async (how) => {
    const { page, ...reader } = await visit();
    await withoutWebGL(page);
    await page.addInitScript((isBlocked) => {
      const get = () => {
        if (isBlocked) throw new DOMException('The operation is insecure.', 'SecurityError');
        return undefined;
      };
      Object.defineProperty(globalThis, 'caches', { get });
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get });
    }, how === 'blocked');
    await page.goto(site().url);
    await alive(page);
    const dialog = await openDialog(page);
    expect(await dialog.locator('[data-copy]').count()).toBe(0);
    expect(reader.problems()).toEqual([]);
  });

  it('on the page of pinned data, which stays where it is', async () => {
    const { page } = await openPage();
    const dialog = await openDialog(page);
    await dialog.getByLabel('exactly this').first().check();
    await page.goto(await dialog.getByLabel('Link', { exact: true }).inputValue());
    await alive(page);
    expect(await (await openDialog(page)).locator('[data-copy]').count()).toBe(0);
  });
});

describe('the description for devices', () => {
  it('is all that the browser needs to install the page', async () => {
    const { page } = await openPage();
    const session = await page.context().newCDPSession(page);
    const { url, errors, data } = await session.send('Page.getAppManifest');
    expect(url).toBe(`${site().url}site.webmanifest`);
    expect(errors).toEqual([]);
    const description: unknown = JSON.parse(data ?? '');
    expect(description).toMatchObject({ start_url: './', scope: './' });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors).toEqual([]);
  });
});
