import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { packed } from '../../src/view/packed';
import { writeLesson } from '../../src/view/lessonFile';
import { emptyStep, type OwnLesson } from '../../src/view/ownLesson';
import { lessonInPage } from '../../src/view/lessonPage';
import { findingsOf } from './axe';
import { useOnePage, useSetting } from './setting';
import { alive, contentOf } from './visit';

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

/** Presses what has a name, by keys alone. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** Writes into a field, figures by the list that `{` opens. */
async function write(page: Page, field: string, ...words: string[]): Promise<void> {
  await page.getByRole('textbox', { name: field, exact: true }).focus();
  for (const part of words) {
    if (!part.startsWith('{')) {
      await page.keyboard.type(part);
      continue;
    }
    await page.keyboard.type('{');
    const finder = page.getByRole('combobox', { name: 'What is counted' });
    await finder.fill(part.slice(1));
    await page.keyboard.press('Enter');
    await finder.waitFor({ state: 'detached' });
  }
}

async function taken(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return (await contentOf(download)).toString();
}

describe('a lesson that a reader has made', () => {
  it('is opened by its link, with its words marked as theirs', async () => {
    const carried = await packed(writeLesson(made));
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
    const page = await open(`lesson=${await packed(writeLesson(hostile))}&lang=en`);
    await page.getByText('“12,210” is written by hand').waitFor();
    await page.getByText('“<b>” looks like markup').waitFor();
    expect(await page.locator('main b', { hasText: 'trains' }).count()).toBe(0);
    await open('lesson=~1abcz&lang=en');
    await page.getByText('could not be read').waitFor();
    await page.getByRole('button', { name: 'Leave the lesson' }).click();
    await page.getByRole('slider').waitFor();
  });

  it('is made of two views and a question from nothing, by keys, and is in its link', async () => {
    const page = await open('t=2021&lead=trains&lang=en');
    await press(page, 'Share');
    await press(page, 'Make a lesson from this view');
    await write(page, 'Title of the lesson', 'By keys');
    await write(page, 'Sentence', 'In 2021, 12,210 ', '{2021', ' crossed.');
    await page.getByText('“12,210” is written by hand').waitFor();
    for (const _ of ['figure', 'words']) await page.keyboard.press('Control+z');
    await page.getByText('is written by hand').waitFor({ state: 'detached' });
    await write(page, 'Sentence', 'In 2021, ', '{trains xinjiang 2021', ' crossed.');
    await page.getByRole('heading', { name: 'In 2021, 12,210 trains crossed.' }).waitFor();
    await press(page, '+ Add this view');
    await press(page, 'change the view');
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    await press(page, 'Take this view');
    await write(page, 'Sentence', 'Two bodies count.');
    await page.getByRole('radio', { name: 'choose' }).focus();
    await page.keyboard.press('Space');
    await write(page, 'What is asked', 'Why?');
    await write(page, 'Answer 1', 'Other trains');
    await write(page, 'Answer 2', 'Nobody says');
    await page.getByRole('radio', { name: 'Answer 2 is right' }).focus();
    await page.keyboard.press('Space');
    await write(page, 'The reveal says', 'No report explains ', '{2020', '.');
    await page.getByText('nothing leaves this computer').waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^2 Two bodies count/ }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('button', { name: /^1 Two bodies count/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /^2 Two bodies count/ }).waitFor();
    const kept = await taken(page, 'Keep as a file to change later');
    expect(kept).toContain('"title": "By keys"');
    expect(kept).toMatch(/"view": "t=2021&[^]*"In 2021, \{P-171\} crossed\."[^]*"view": "t=2020&/);
    expect(kept).toMatch(/"kind": "choose",[^]*"answer": "2"/);
    await press(page, 'Worksheet');
    await page.locator('.sheet', { hasText: 'Why?' }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.worksheet-room').waitFor({ state: 'detached' });
    await press(page, 'Try it');
    await page.getByRole('complementary', { name: 'By keys' }).waitFor();
    await page.waitForFunction(() => /lesson=~1[\w-]{50,}z&step=1/.test(location.hash));
    await page.reload();
    await page.getByRole('complementary', { name: 'By keys' }).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Why?').first().waitFor();
  });

  it('goes into one file that opens with it, without a server, and makes another such file', async () => {
    const carried = await packed(writeLesson(made));
    const page = await open(`lesson=${carried}&lang=en`);
    await press(page, 'Change this lesson');
    const file = await taken(page, 'Save as one file');
    const folder = mkdtempSync(path.join(os.tmpdir(), 'lesson '));
    try {
      writeFileSync(path.join(folder, 'mine.html'), file);
      const visit = await setting.visit({ width: 1280, height: 800 });
      await visit.page.context().setOffline(true);
      await visit.page.goto(pathToFileURL(path.join(folder, 'mine.html')).href);
      await alive(visit.page);
      const lesson = visit.page.getByRole('complementary', { name: 'Mine' });
      await lesson.getByText('trains crossed.').waitFor();
      await press(visit.page, 'Change this lesson');
      await write(visit.page, 'Title of the lesson', 'Not ');
      const again = await taken(visit.page, 'Save as one file');
      expect(JSON.parse(lessonInPage(again) ?? '')).toMatchObject({ title: 'Not Mine' });
      expect(again.length).toBeGreaterThan(1_000_000);
      expect(visit.problems()).toEqual([]);
      // Dropped on the page it opens as well.
      await drop(page, 'mine.html', again, 'text/html');
      await page.getByRole('complementary', { name: 'Not Mine' }).waitFor();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
