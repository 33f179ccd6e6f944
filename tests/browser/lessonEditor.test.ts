import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { carriedLesson } from '../../src/view/carriedLesson';
import { writeLesson } from '../../src/view/lessonFile';
import { emptyStep, type OwnLesson } from '../../src/view/ownLesson';
import { useOnePage, useSetting } from './setting';

// Lessons that readers make: in a link, in a file, in one page, and the editor. One page goes on by links.

const setting = useSetting();
const open = useOnePage(setting, { width: 1280, height: 800 });

const step = { ...emptyStep, view: 't=2021&at=first&lead=trains' };
const made: OwnLesson = {
  ...{ language: 'en', data: '', title: 'Mine', summary: '', minutes: 0, audience: '' },
  steps: [
    { ...step, title: 'First', text: 'In 2021, {P-171} crossed.' },
    { ...step, title: 'Second', text: 'Two rail gates.' },
  ],
};

/** Drops a file on the page, as from a folder. */
async function drop(page: Page, name: string, content: string, type = ''): Promise<void> {
  await page.evaluate(
    ([called = '', text = '', kind = '']) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], called, { type: kind }));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', options));
    },
    [name, content, type],
  );
}

describe('a lesson that a reader has made', () => {
  it('is opened by its link, with its words marked as theirs', async () => {
    const carried = await carriedLesson(writeLesson(made));
    const page = await open(`lesson=${carried}&step=2&lang=en`);
    const lesson = page.getByRole('complementary', { name: 'Mine' });
    await lesson.getByText('Two rail gates.').waitFor();
    await lesson.getByText('Words by whoever made this lesson').waitFor();
    await lesson.getByRole('button', { name: 'Previous' }).click();
    await lesson.getByText('trains crossed.').waitFor();
  });

  it('is opened where it is dropped, and is in the link then', async () => {
    const page = await open('t=2013&lang=en');
    await drop(page, 'mine.lesson.json', writeLesson(made, 2));
    await page.getByRole('complementary', { name: 'Mine' }).waitFor();
    await page.waitForFunction(() => /lesson=~1[\w-]{50,}z/.test(location.hash));
    await page.reload();
    await page.getByRole('complementary', { name: 'Mine' }).waitFor();
  });

  it('names what is wrong with a file, runs nothing of it, and leaves the page as it was', async () => {
    const page = await open('t=2013&lang=en');
    await drop(page, 'x<img src=x onerror=document.title=1>.json', '{"format":"nothing"}');
    const dialog = page.getByRole('dialog', { name: 'could not be opened' });
    await dialog.getByText('no lesson in the format').waitFor();
    await dialog.getByText('x<img src=x').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByRole('slider').getAttribute('aria-valuenow')).toBe('2013');
    await drop(page, 'page.html', '<!doctype html><p>Nothing');
    await dialog.getByText('has no lesson in it').waitFor();
    await page.keyboard.press('Escape');
  });

  it('says what is to be mended in one that breaks the rules, step by step', async () => {
    const hostile = { ...made, steps: [{ ...step, text: 'Some 12,210 <b>trains</b>.' }] };
    const page = await open(`lesson=${await carriedLesson(writeLesson(hostile))}&lang=en`);
    await page.getByText('“12,210” is written by hand').waitFor();
    await page.getByText('“<b>” looks like markup').waitFor();
    expect(await page.locator('main b', { hasText: 'trains' }).count()).toBe(0);
    await open('lesson=~1abcz&lang=en');
    await page.getByText('could not be read').waitFor();
    await page.getByRole('button', { name: 'Leave the lesson' }).click();
    await page.getByRole('slider').waitFor();
  });
});
