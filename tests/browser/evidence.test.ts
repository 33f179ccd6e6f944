import { parse as parseCsv } from 'csv-parse/sync';
import { decode } from 'fast-png';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Locator, Page } from 'playwright-core';
import * as v from 'valibot';
import data from 'virtual:atlas';
import details from 'virtual:atlas/details';
import { describe, expect, it } from 'vitest';
import { useOnePage, useSetting } from './setting';
import { alive, contentOf, fragmentOf, waitForFragment } from './visit';

// All but one go on with the same page; each begins with a link of its own.

const setting = useSetting();
const follow = useOnePage(setting, { reducedMotion: 'reduce' });
const open = (fragment: string) => follow(`map=still&${fragment}`);

/** Presses Tab until something has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The keyboard does not lead there');
}

async function textOf(download: Download): Promise<string> {
  return (await contentOf(download)).toString('utf8');
}

async function taken(page: Page, what: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-take="${what}"]`).click(),
  ]);
  return download;
}

describe('a conflict', () => {
  it('is switched: map, record, address, citation and notice follow, and the way back leads home', async () => {
    const page = await open('t=2020&lead=trains&show=place:xinjiang&figure=Q-006');
    const label = page
      .locator('.live-picture text, .live-picture .label')
      .filter({ hasText: '9,749 trains' });
    const row = page.locator('[data-figure="Q-006"]');
    const note = row.locator('[data-conflict="C21"]');
    await note.locator('summary').click();
    await note.getByRole('img', { name: /9,679 trains.*9,749 trains/ }).waitFor();
    await note.getByText('What would settle it').waitFor();
    await note.locator('dd', { hasText: '10,049' }).waitFor();
    expect(await label.count()).toBe(0);
    await note.getByRole('button', { name: /^Draw this one: 9,749 trains/ }).click();
    await waitForFragment(page, /drawn=C21:X-T2020A/);
    await label.first().waitFor();
    const notice = page.locator('.heading [data-notice="drawn"]');
    expect(await notice.textContent()).toContain('2020: 9,749 trains');

    const rival = page.locator('[data-figure="X-T2020A"]').first();
    await rival.evaluate((element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (at instanceof HTMLDetailsElement) at.open = true;
    });
    await rival.locator('summary').first().click();
    await rival.getByRole('button', { name: 'Cite this figure' }).click();
    const cited = rival.getByRole('textbox');
    await expect.poll(() => cited.inputValue()).toContain('reader’s choice in C21');
    expect(await cited.inputValue()).toContain('drawn=C21:X-T2020A');
    expect(await cited.inputValue()).toContain(`data=${details.info.version}`);

    await notice.getByRole('button', { name: 'Back to the rule' }).click();
    await notice.waitFor({ state: 'detached' });
    await expect.poll(() => fragmentOf(page)).not.toContain('drawn');
    expect(await label.count()).toBe(0);
    await page.locator('.live-picture').getByText('9,679 trains').first().waitFor();
  });

  it('is found in the list of all, sorted, with a way into the map', async () => {
    const page = await open('sheet=conflicts');
    const entries = page.locator('[data-part="conflicts"] > ol > li');
    await entries.first().waitFor();
    expect(await entries.count()).toBe(data.conflicts.length);
    const idsNow = () =>
      page
        .locator('[data-part="conflicts"] [data-conflict]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-conflict')));
    const before = await idsNow();
    await page.getByLabel('Sort by').selectOption('size');
    const bySize = await idsNow();
    expect(bySize).not.toEqual(before);
    expect([...bySize].sort()).toEqual([...before].sort());
    const sizes = await entries.evaluateAll((all) =>
      all.flatMap((one) => {
        const match = /([\d,.]+)% apart/.exec(one.textContent);
        return match ? [Number(match[1]?.replace(',', ''))] : [];
      }),
    );
    expect(sizes.length).toBeGreaterThan(15);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    await entries
      .filter({ has: page.locator('[data-conflict="C18"]') })
      .getByRole('link', { name: 'Show on the map' })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await waitForFragment(page, /t=2022.*show=place:xinjiang.*figure=P-064/);
    await page.locator('[data-figure="P-064"]').first().waitFor();
  });
});

describe('a growth that no source states', () => {
  it('says its arithmetic and leads to the year before', async () => {
    const page = await open('lead=trains&t=2022');
    const growth = page.getByRole('button', { name: /up 8\.9% on 2021.*13,300 ÷ 12,210/ });
    await growth.click();
    await expect.poll(() => fragmentOf(page)).toContain('show=place:xinjiang');
    await page.locator('.panel [data-figure="P-171"]').first().waitFor();
  });
});

describe('a citation', () => {
  it('is reached and copied by the keyboard alone', async () => {
    const page = await open('lead=trade');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tabTo(page, page.getByRole('button', { name: /^How it is known: 435.11/ }));
    await page.keyboard.press('Enter');
    const row = page.locator('[data-figure="S1-01"]').first();
    await row.waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('aside') !== null))
      .toBe(true);
    await tabTo(page, row.getByRole('button', { name: 'Cite this figure' }));
    await page.keyboard.press('Enter');
    await row.getByRole('textbox').waitFor();
    await tabTo(page, row.getByRole('radio', { name: 'Text' }));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => row.getByRole('textbox').inputValue()).toMatch(/^@misc\{/);
    await tabTo(page, row.getByRole('button', { name: 'Copy' }));
    await page.keyboard.press('Enter');
    await row.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await row.getByRole('textbox').inputValue());
    for (const part of ['435.11 billion yuan', '{Silk} {Road} revival', 'Beijing Review', '2025'])
      expect(copied).toContain(part);
    expect(copied).toContain(details.info.version);
    expect(copied).toContain('figure=S1-01');
  });

  it('is selected to be copied by hand where the browser denies the clipboard', async () => {
    const { page } = await setting.visit({ reducedMotion: 'reduce' });
    await page.goto(`${setting.url()}#map=still&show=place:xinjiang&figure=S1-01`);
    await alive(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('denied')) },
      });
    });
    const row = page.locator('[data-figure="S1-01"]').first();
    await row.getByRole('button', { name: 'Cite this figure' }).click();
    await expect.poll(() => row.getByRole('textbox').inputValue()).toContain('435.11');
    await row.getByRole('button', { name: 'Copy' }).click();
    await row.getByText(/copy it from here/).waitFor();
    const selected = await row.getByRole('textbox').evaluate((area) => {
      if (!(area instanceof HTMLTextAreaElement)) return '';
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(selected).toBe(await row.getByRole('textbox').inputValue());
  });
});

describe('the data', () => {
  it('are taken away as they are shown, with the choice, the version and the sources', async () => {
    const page = await open('t=2024&drawn=C01:S4-17&sheet=data');
    const csv = await taken(page, 'shown.csv');
    const { version, name } = details.info;
    expect(csv.suggestedFilename()).toBe(`${name}-${version}-shown-2024.csv`);
    const rows: Record<string, string>[] = parseCsv(await textOf(csv), {
      columns: true,
      bom: true,
    });
    const trade = rows.find(({ id, figures }) => id === 'trade' && figures === 'S4-17');
    expect(trade).toMatchObject({
      value: '434.1',
      publisher: 'Bastille Post Global',
      data_version: version,
      chosen_by_reader: 'C01:S4-17',
    });
    const whole = await textOf(await taken(page, 'whole.geojson'));
    expect(JSON.parse(whole)).toMatchObject({ type: 'FeatureCollection', version });
  });

  it('come with a picture of the view, as lines and as points', async () => {
    const page = await open('t=2019&sheet=data');
    const svg = await textOf(await taken(page, 'picture.svg'));
    const parsed = await page.evaluate((source) => {
      const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
      return [documentElement.nodeName, documentElement.textContent] as const;
    }, svg);
    expect(parsed[0]).toBe('svg');
    expect(parsed[1]).toContain('The gateways of Xinjiang, 2019');
    expect(parsed[1]).toContain(details.info.version);
    const sheet = /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
    const png = await contentOf(await taken(page, 'picture.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(sheet.map((side) => side * 2));
    const { data: pixels, width, channels } = decode(png);
    /** How many pixels of a part of the sheet are not of the colour of its corner. */
    const inked = (left: number, top: number, right: number, bottom: number) => {
      const corner = pixels.slice(0, 3).join();
      let found = 0;
      for (let y = top * 2; y < bottom * 2; y += 1)
        for (let x = left * 2; x < right * 2; x += 1) {
          const at = (y * width + x) * channels;
          if (pixels.slice(at, at + 3).join() !== corner) found += 1;
        }
      return found;
    };
    const [, height = 0] = sheet;
    // The title, the sentence, the note and the credit are written, in letters that have come.
    expect(inked(28, 28, 300, 46)).toBeGreaterThan(500);
    expect(inked(28, 52, 380, 90)).toBeGreaterThan(3000);
    expect(inked(28, height - 60, 360, height - 10)).toBeGreaterThan(1000);
  });

  it('come as a picture that other programs draw as well: with relief, fonts and nothing they cut', async () => {
    const page = await open('t=2014&lang=zh&lead=trains&sheet=data');
    const svg = await textOf(await taken(page, 'picture.svg'));
    expect(/<image [^>]*xlink:href="data:image\/jpeg;base64,/.test(svg)).toBe(true);
    for (const family of ['Source Sans 3 Variable', 'Source Serif 4 Variable', 'Han'])
      expect(svg.includes(`@font-face{font-family:&#39;${family}&#39;`), family).toBe(true);
    expect(/<symbol|<use|overflow|vector-effect/.exec(svg)).toBeNull();
    expect(svg.match(/<svg/g)).toHaveLength(1);
    expect(svg.length).toBeLessThan(1_200_000);
    const words = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner]) => inner);
    expect(words).toContain('新疆的门户，2014年');
    expect(words).toContain('2014年：无记载');
  });

  it('come as the package itself, whole', async () => {
    const page = await open('sheet=data');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'ZIP' }).click(),
    ]);
    const files = unzipSync(await contentOf(download));
    const folder = `${details.info.name}-${details.info.version}/`;
    const descriptor: unknown = JSON.parse(
      strFromU8(files[`${folder}datapackage.json`] ?? new Uint8Array()),
    );
    const { resources } = v.parse(
      v.object({ resources: v.array(v.object({ path: v.string() })) }),
      descriptor,
    );
    expect(resources.map(({ path }) => path)).toContain('changes.csv');
    for (const { path } of resources) {
      expect(files[folder + path]?.length, path).toBeGreaterThan(0);
      const beside = await page.request.get(`${setting.url()}data/${path}`);
      expect(beside.status(), path).toBe(200);
    }
  });

  it('say what changed since the version that a link names', async () => {
    const page = await open('data=1.0.0');
    const notice = page.locator('.heading [data-notice="version"]');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('1.0.0');
    await notice.getByRole('button', { name: 'What changed' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('since your link', { exact: true }).first().waitFor();
    await page.keyboard.press('Escape');
    await notice.getByRole('button', { name: 'Forget the version' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(await fragmentOf(page)).not.toContain('data=');
  });

  it('say who speaks how much, and which years rest on one source or state media alone', async () => {
    const page = await open('sheet=sources');
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('row', { name: /think tanks.*Himalayan/ }).waitFor();
    await sheet.getByText(/repression of Uyghurs/).waitFor();
    const years = sheet.getByRole('region', { name: 'What each year rests on' });
    await years.getByText('a single source').first().waitFor();
    await years.getByText('state media alone').first().waitFor();
  });
});
