import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Question, QuestionKind } from '../../src/atlas/lesson';
import { translated } from '../../src/atlas/translations';
import { loadLessonText } from '../../src/text/lessonText';
import { atlas, details } from '../region/regionPackage';
import { findingsOf } from './axe';
import { everythingOf, isIn, secretsOf, type Secrets } from './secrets';
import { useOnePage, useSetting } from './setting';
import { fingerOn } from './touch';
import { fragmentOf, waitForFragment } from './visit';

// Questions of all kinds, as the lessons of the package ask them. What differs by a link goes on with one page. That
// nothing tells an answer before it is revealed, and all does then, is looked for in every question: walk.test.ts.

const setting = useSetting();
const onDesk = useOnePage(setting, { width: 1280, height: 800 });
const onPhone = useOnePage(setting, { width: 390, height: 844, hasTouch: true });
const text = await loadLessonText('en');

/** The first question of a kind, and its link. */
function askedAs(kind: QuestionKind): { link: string; question: Question; secrets: Secrets } {
  for (const { id, steps } of details.lessons)
    for (const [index, step] of steps.entries()) {
      const { question } = step;
      if (question?.kind !== kind) continue;
      const link = `lesson=${id}&step=${String(index + 1)}&map=still`;
      return { link, question, secrets: secretsOf(text, step) };
    }
  throw new Error(`No lesson asks a question of the kind ${kind}`);
}

const asked = (page: Page) => page.locator('.question');

/** Opens a question: nothing else is on the page then. */
async function ask(open: (link: string) => Promise<Page>, kind: QuestionKind) {
  const { link, question, secrets } = askedAs(kind);
  const page = await open(link);
  await asked(page).waitFor();
  await page.locator('.picture-room').waitFor({ state: 'detached' });
  expect(await page.locator('#record, .panel, .search, .heading header').count()).toBe(0);
  return { page, question, secrets };
}

/** Reveals the answer; then all of the page is there. */
async function reveal(page: Page, how: 'keys' | 'touch') {
  const button = page.getByRole('button', { name: 'Reveal' });
  await (how === 'keys' ? button.press('Enter') : button.tap());
  await waitForFragment(page, /answers=shown/);
  await page.locator('#record').waitFor();
  if (how === 'keys') expect(await findingsOf(page)).toEqual([]);
}

describe('a question by keys', () => {
  it('of several answers marks the right one by a mark and words', async () => {
    const { page, question } = await ask(onDesk, 'choose');
    const options = page.getByRole('radio');
    await options.first().press('ArrowDown');
    expect(await options.nth(1).isChecked()).toBe(true);
    // The arrows choose; they do not leave the step.
    await reveal(page, 'keys');
    const right = page.locator('.options label').nth(Number(question.answer) - 1);
    expect(await right.innerText()).toContain('what is documented');
    expect(await right.locator('svg').count()).toBe(1);
    expect(await page.locator('.options label').nth(1).innerText()).toContain('your answer');
  });

  it('for a number takes what is written, refuses nonsense kindly, and gives no score', async () => {
    const { page, secrets } = await ask(onDesk, 'number');
    const answer = secrets.told.at(-1) ?? '';
    const field = page.getByRole('textbox', { name: 'Your estimate' });
    await field.fill('no idea');
    await page.getByText('That is no number yet').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('9 876');
    await page.getByText(/^9,876 /).waitFor();
    expect(await findingsOf(page)).toEqual([]);
    const slider = page.getByRole('slider');
    await slider.press('Home');
    expect(await field.inputValue()).toBe('0');
    await field.fill('9 876');
    await reveal(page, 'keys');
    const beside = await page.locator('.question .beside').innerText();
    expect(beside).toMatch(/Your estimate\s+9,876/);
    expect(beside).toContain(answer);
    // The figure opens beside the map, and the step comes back when that is closed.
    await page.locator('.question .beside button').press('Enter');
    await page.locator('.panel').waitFor();
    expect(await page.locator('#record').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.question .beside').getByText('9,876').waitFor();
    await page.goBack();
    await page.goBack();
    // Going back hides it again, and the answer is still there.
    await page.goBack();
    await field.waitFor();
    expect(await field.inputValue()).toMatch(/^9.876$/);
    expect(isIn(await everythingOf(page), answer)).toBe(false);
  });

  it('to draw is a slider for each year that is kept back, and no map', async () => {
    const { page, secrets } = await ask(onDesk, 'draw');
    const years = page.locator('.board').getByRole('slider');
    expect(await page.locator('.plate').isVisible()).toBe(false);
    const first = years.first();
    await first.press('PageUp');
    const drawn = Number(await first.getAttribute('aria-valuenow'));
    await first.press('ArrowUp');
    expect(Number(await first.getAttribute('aria-valuenow'))).toBeGreaterThan(drawn);
    await first.press('ArrowRight');
    expect(await years.nth(1).evaluate((year) => year === document.activeElement)).toBe(true);
    await years.nth(1).press('PageDown');
    await years.nth(1).press('Delete');
    expect(await years.nth(1).getAttribute('aria-valuetext')).toBe('nothing drawn');
    expect(await findingsOf(page)).toEqual([]);
    await reveal(page, 'keys');
    expect(await page.locator('figure').ariaSnapshot()).toContain(secrets.told.at(-1));
    expect(await page.locator('.guess.thin path').count()).toBe(1);
    await page.getByRole('button', { name: 'Show the map' }).press('Enter');
    await page.locator('.plate').waitFor({ state: 'visible' });
  });

  it('for a place has letters, and no names that tell', async () => {
    const { page, question } = await ask(onDesk, 'place');
    const letter = page.getByRole('button', { name: /^Place A, \d/ });
    await letter.press('Enter');
    expect(await letter.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('radio').first().isChecked()).toBe(true);
    // Nothing is said by the map itself, to the keys or to a pointer.
    await page.getByRole('application').press('ArrowRight');
    await page.locator('.letters').hover({ position: { x: 300, y: 300 }, force: true });
    expect(await page.locator('.map-focus, .tip').count()).toBe(0);
    expect(await findingsOf(page)).toEqual([]);
    await reveal(page, 'keys');
    const name = text.name(atlas.places.get(question.answer)?.names ?? translated(''));
    expect(await page.locator('.places label.right').innerText()).toContain(name);
  });

  it('of sources takes a reason, and says which one the rule draws, and why', async () => {
    const { page, question } = await ask(onDesk, 'source');
    const conflict = details.conflicts.get(question.answer);
    const rule = text.name(details.rules.get(conflict?.rule ?? '')?.text ?? question.text);
    await page.getByRole('radio').first().press('Space');
    await page.getByRole('textbox', { name: 'Why?' }).fill('They were there.');
    expect(await findingsOf(page)).toEqual([]);
    await reveal(page, 'keys');
    expect(await page.locator('.revealed').innerText()).toContain(rule);
    await page.getByRole('button', { name: 'My answers' }).press('Enter');
    const answers = page.getByRole('dialog', { name: 'My answers' });
    await answers.getByText('Because: They were there.').waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.plate').isVisible()).toBe(false);
    expect(await answers.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
  });
});

describe('a question by touch', () => {
  it.each(['choose', 'place', 'source'] as const)('is answered with a tap: %s', async (kind) => {
    const { page } = await ask(onPhone, kind);
    const option = page.locator('.question label', { has: page.getByRole('radio') }).last();
    await option.tap();
    expect(await option.getByRole('radio').isChecked()).toBe(true);
    const box = await option.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await reveal(page, 'touch');
  });

  it('is drawn with a finger, which moves the page everywhere else', async () => {
    const { page } = await ask(onPhone, 'draw');
    const pad = page.locator('.pad');
    expect(await pad.evaluate((element) => getComputedStyle(element).touchAction)).toBe('none');
    const others = await page
      .locator('.question-field, figure, .plot, .lesson')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).touchAction));
    expect(new Set(others)).toEqual(new Set(['auto']));
    const finger = await fingerOn(page);
    const stroke = (from: number, to: number) =>
      finger.stroke(
        pad,
        [0, 0.25, 0.5, 0.75, 1].map((share) => [0.05 + 0.9 * share, from + (to - from) * share]),
      );
    const last = page.locator('.board').getByRole('slider').last();
    const drawn = async () => Number(await last.getAttribute('aria-valuenow'));
    await stroke(0.9, 0.2);
    const first = await drawn();
    expect(first).toBeGreaterThan(0);
    // A second stroke takes the place of the first.
    await stroke(0.9, 0.7);
    expect(await drawn()).toBeLessThan(first);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    // A tap right behind such a stroke would only end it: keys press these buttons.
    await page.getByRole('button', { name: 'clear the line' }).press('Enter');
    await page.locator('.guess path').waitFor({ state: 'detached' });
    await stroke(0.9, 0.5);
    await reveal(page, 'keys');
  });
});

describe('a link to a question', () => {
  it('hides what was served before its script has come, until the page shows what it says', async () => {
    const { link, secrets } = askedAs('number');
    const { page } = await setting.visit();
    const held: (() => void)[] = [];
    await page.route(/assets\/(?:index|LessonView)-[^/]*\.js/, async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    const release = () => {
      for (const go of held.splice(0)) go();
    };
    await page.goto(`${setting.url()}#${link}`, { waitUntil: 'commit' });
    await page.locator('#record').waitFor({ state: 'attached' });
    // The script of the page is still on its way.
    await page.locator('html[data-awaited]').waitFor({ state: 'attached' });
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    expect(await page.locator('#record, h1').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('body').innerText()).toBe('');
    await expect.poll(() => held.length).toBe(1);
    release();
    await page.locator('html[data-live]:not([data-awaited])').waitFor({ state: 'attached' });
    // The lesson has not come: nobody knows yet what it asks.
    const spoken = await page.locator('body').ariaSnapshot();
    expect(secrets.kept.filter((one) => isIn(spoken, one))).toEqual([]);
    expect(await page.locator('.heading, #record').count()).toBe(0);
    await expect.poll(() => held.length).toBe(1);
    release();
    await asked(page).waitFor();
  });

  it('shows what was served where the script does not come', async () => {
    const { page } = await setting.visit();
    await page.route(/assets\/index-[^/]*\.js/, (route) => route.abort());
    await page.goto(`${setting.url()}#${askedAs('number').link}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('that shows the answer shows it at once', async () => {
    const { link, secrets } = askedAs('number');
    const page = await onDesk(`${link}&answers=shown`);
    await page.locator('#record').waitFor();
    expect(await page.locator('.revealed').innerText()).toContain(secrets.told[0]);
    // Going on hides what comes next.
    await page.getByRole('button', { name: 'Previous' }).click();
    await waitForFragment(page, /step=/);
    expect(await fragmentOf(page)).not.toContain('answers');
  });
});

describe('a question in an article', () => {
  it('has room in small frames', async () => {
    const { page } = await setting.visit({ width: 640, height: 420, hasTouch: true });
    const { link } = askedAs('draw');
    await page.goto(`${setting.url()}#ui=minimal&${link}`);
    await asked(page).waitFor();
    for (const size of [
      { width: 640, height: 420 },
      { width: 360, height: 480 },
    ]) {
      await page.setViewportSize(size);
      const plot = await page.locator('.plot').boundingBox();
      expect(plot?.height).toBeGreaterThan(79);
      const [width, height] = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight];
      });
      expect(width).toBeLessThanOrEqual(size.width);
      expect(height).toBeLessThanOrEqual(size.height);
    }
  });
});
