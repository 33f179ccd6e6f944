import { describe, expect, it } from 'vitest';
import { countDocuments, keepCopy, leftBehind, openDialog, useKeptSite } from './keptCopy';
import { alive, pictureStays, yearOf, reachForMap } from './visit';

// A reader keeps the page, loses the network, and is rid of the copy again.

const { site, visit, openPage } = useKeptSite({ isChanged: true });

describe('a kept copy', () => {
  it('goes when the reader asks, and can be made anew at once', async () => {
    const { page, ...reader } = await openPage();
    await keepCopy(page);
    await page.reload();
    await alive(page);
    const dialog = await openDialog(page);
    const button = dialog.getByRole('button', { name: 'Remove the copy' });
    await button.click();
    await dialog.getByText('The copy has been removed.').waitFor();
    expect(await leftBehind(page)).toEqual([]);
    // The button stays where the reader's focus is.
    const again = dialog.getByRole('button', { name: 'Keep on this device' });
    expect(await again.evaluate((one) => one === document.activeElement)).toBe(true);
    await again.click();
    await dialog.getByText('Kept on this device: edition').waitFor({ timeout: 30_000 });
    await site().close();
    await page.reload();
    await alive(page);
    expect(reader.pageErrors).toEqual([]);
  });

  it('that lost a part is loaded again once, and then goes on without it', async () => {
    const { page } = await visit();
    await page.goto(`${site().url}#map=still`);
    await alive(page);
    await keepCopy(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys())
          if (/\/map-[^/]*\.js$/.test(request.url)) await cache.delete(request);
      }
    });
    // What the browser happens to have besides is no part of the copy.
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
    await site().close();
    await page.goto('about:blank');
    const documents = countDocuments(page);
    await page.goto(`${site().url}#t=2021`);
    await reachForMap(page);
    await expect.poll(documents, { timeout: 20_000 }).toBe(2);
    await pictureStays(page);
    expect(await yearOf(page)).toBe(2021);
    await page.getByRole('slider').press('ArrowLeft');
    await page.waitForLoadState('networkidle');
    expect(await yearOf(page)).toBe(2020);
    expect(documents()).toBe(2);
  });

  it('that cannot be completed is not kept', async () => {
    const { page } = await openPage();
    const dialog = await openDialog(page);
    await dialog.getByRole('button', { name: /\(\d\.\d MB\)/ }).waitFor();
    await site().breakPage();
    await dialog.getByRole('button', { name: 'Keep on this device' }).click();
    await dialog.getByText('Nothing is kept').waitFor({ timeout: 30_000 });
    expect(await leftBehind(page)).toEqual([]);
  });
});
