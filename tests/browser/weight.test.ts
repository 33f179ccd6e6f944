import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { filesLoadedWith, manifestOf } from '../tools/sizes.mjs';
import { useSetting } from './setting';
import { alive, pictureDrawn, pictureStays, withoutWebGL } from './visit';
import { dist, filesOf, isFont, weightOf } from './weights';

// Hard quotas: what a visit without a map in WebGL costs. The landforms, relief and physical names, are
// counted apart: the picture asks for them when the page is usable and the browser has nothing to do.

const setting = useSetting();
const landforms = ['assets/physical-', 'assets/physical-curves-', 'assets/relief-'] as const;
const isLandform = (file: string) => landforms.some((start) => file.startsWith(start));

describe('the weight of a visit', () => {
  it('the document itself is at most 60 kB', () => {
    expect(weightOf(['index.html'])).toBeLessThanOrEqual(60_000);
  });

  it('all that the page needs without a map in WebGL is at most 170 kB in 3 requests', async () => {
    const visit = await setting.visit({ reducedMotion: 'no-preference' });
    await visit.page.goto(`${setting.url()}#map=still`);
    await alive(visit.page);
    const files = filesOf(visit.requests, setting.url())
      .filter((file) => !isFont(file))
      .filter((file) => !isLandform(file));
    expect(weightOf(files), files.join(' ')).toBeLessThanOrEqual(170_000);
    expect(files.length).toBeLessThanOrEqual(3);
  });

  it('where there is no WebGL nothing of the map is fetched but its landforms, at most 45 kB', async () => {
    const visit = await setting.visit({ reducedMotion: 'no-preference' });
    await visit.page.goto(setting.url());
    await pictureStays(visit.page);
    await visit.page.locator('.live-picture .landforms').first().waitFor({ state: 'attached' });
    await visit.page.waitForLoadState('networkidle');
    const files = filesOf(visit.requests, setting.url()).filter((file) => !isFont(file));
    const others = files.filter((file) => !isLandform(file));
    expect(weightOf(others), others.join(' ')).toBeLessThanOrEqual(170_000);
    expect(others.length).toBeLessThanOrEqual(3);
    const late = files.filter(isLandform);
    expect(late).toHaveLength(landforms.length);
    expect(weightOf(late), late.join(' ')).toBeLessThanOrEqual(45_000);
  });

  it('where no canvas answers, the relief shows all the same: no script reads its pixels', async () => {
    const visit = await setting.visit({ reducedMotion: 'no-preference' });
    await withoutWebGL(visit.page);
    await visit.page.goto(setting.url());
    await pictureStays(visit.page);
    await visit.page.locator('.live-picture .relief image').waitFor({ state: 'attached' });
    expect(visit.problems()).toEqual([]);
  });
});

describe('the elements of the first view', () => {
  const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);

  it('are at most 1,500 when the page is alive', async () => {
    const { page } = await setting.visit({ width: 1440, height: 900 });
    await page.goto(`${setting.url()}#map=still`);
    await pictureDrawn(page);
    expect(await elements(page)).toBeLessThanOrEqual(1500);
  });

  it('are at most 1,500 as they are served, names for every size of the frame among them', async () => {
    const { page } = await setting.visit({ javaScriptEnabled: false });
    await page.goto(setting.url());
    expect(await elements(page)).toBeLessThanOrEqual(1500);
  });
});

describe('the graph of the build', () => {
  it('holds nothing of the map libraries in what the page loads first', () => {
    const manifest: Parameters<typeof filesLoadedWith>[0] = manifestOf(dist);
    const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
    const first = [...filesLoadedWith(manifest, entries)].filter((file) => file.endsWith('.js'));
    expect(first.length).toBeGreaterThan(0);
    for (const file of first) {
      const code = readFileSync(path.join(dist, file), 'utf8');
      expect(code, file).not.toMatch(/maplibregl|gl_position|luma\.gl|deck\.gl/i);
      // Lines are drawn without turf's splines and great circles, whose messages these are.
      expect(code, file).not.toMatch(/antipodal|sharpness/i);
    }
  });
});
