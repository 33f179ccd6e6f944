import { expect, it } from 'vitest';
import { useSetting } from '../setting';
import { useStick } from '../stick';
import { mapDrawn, yearOf } from '../visit';

const stick = useStick(useSetting({ hasWebGL: true }));

it('the page as one file draws the map with the finer base map and the relief, moves, and answers, without a server', async () => {
  const visit = await stick.open('#at=80,43,6', { width: 800, height: 560 });
  const { page } = visit;
  await mapDrawn(page);
  await page.waitForFunction(() => performance.getEntriesByName('everything-drawn').length > 0);
  // What could not be fetched out of the file would be a problem; names need the worker.
  expect(page.workers().length).toBeGreaterThan(0);
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  expect(await yearOf(page)).toBe(2012);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('dialog').getByRole('table').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
  await page.waitForFunction(() => document.documentElement.lang.startsWith('zh'));
  expect(visit.requests).toEqual([]);
  expect(visit.files()).toEqual([page.url().replace(/#.*$/, '')]);
  expect(visit.problems()).toEqual([]);
});
