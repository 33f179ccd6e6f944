import { describe, expect, it } from 'vitest';
import { useSetting } from './setting';
import { alive, waitForFragment, yearOf } from './visit';

const setting = useSetting();

async function open(fragment: string) {
  const visit = await setting.visit({ width: 1000, height: 600, reducedMotion: 'reduce' });
  await visit.page.clock.install();
  await visit.page.goto(`${setting.url()}#${fragment}`);
  await alive(visit.page);
  return visit;
}

/** Longer than the address is gathered for before it is written. */
const written = 600;

describe('a link that was copied with its sentence', () => {
  it('is shown as it was meant, and stands in the address as it came until the reader does something', async () => {
    const { page } = await open('t=2016.&amp;map=still)');
    expect(await yearOf(page)).toBe(2016);
    await page.clock.runFor(written);
    expect(await page.evaluate(() => location.hash)).toBe('#t=2016.&amp;map=still)');
    expect(await page.locator('[data-notice]').count()).toBe(0);
    await page.getByRole('slider').press('ArrowRight');
    await waitForFragment(page, /^t=2017&map=still$/);
  });

  it('says in the language of the page what could not be read, as text, and what is shown instead', async () => {
    const lead = '%3Cimg%20src=x%20onerror=alert(1)%3E';
    const fragment = `t=2106&lang=ru&lead=${lead}&show=place:atlantis&map=still`;
    const visit = await open(fragment);
    const { page } = visit;
    const notice = page.locator('.heading [data-notice="unread"]');
    await notice.waitFor();
    const words = await notice.innerText();
    expect(words).toContain('«2106»');
    expect(words).toContain('2024');
    expect(words).toContain('<img src=x onerror=alert(1)>');
    expect(words).toContain('«place:atlantis»');
    expect(await page.locator('img').count()).toBe(0);
    await page.clock.runFor(written);
    expect(await page.evaluate(() => location.hash.slice(1))).toBe(fragment);
    await notice.getByRole('button').click();
    await notice.waitFor({ state: 'detached' });
    expect(visit.problems()).toEqual([]);
  });
});
