import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/atlas/lesson';
import { packed } from '../../src/view/packed';
import { writeLesson } from '../../src/view/lessonFile';
import { emptyStep, type OwnLesson } from '../../src/view/ownLesson';
import { packedWork } from '../../src/view/work';
import { details } from '../region/regionPackage';
import { findingsOf } from './axe';
import { useSetting } from './setting';
import { useStick } from './stick';
import { alive, follow, waitForFragment } from './visit';

// Answers handed in by a link: made by a pupil, opened by whoever asked.

const setting = useSetting();
const stick = useStick(setting);
const size = { width: 1280, height: 800 };

/** The first question with answers to choose from. */
function asked() {
  for (const { id, steps } of details.lessons)
    for (const [index, { question }] of steps.entries())
      if (question?.kind === 'choose') return { id, step: index + 1, question };
  throw new Error('No lesson asks a question with answers to choose from');
}

const own: OwnLesson = {
  ...{ language: 'en', data: '', title: 'Mine', summary: '', minutes: 0, audience: '' },
  steps: [
    {
      ...emptyStep,
      ...{ view: 't=2021&at=first&lead=trains', title: 'Why', text: 'Two bodies count.' },
      ...{ kind: 'choose', question: 'Why?', options: ['Other trains', 'Nobody says'] },
      ...{ answer: '2', explanation: 'No report explains {P-171}.' },
    },
  ],
};

describe('answers', () => {
  it('are handed in by a link, which shows all of them at once beside what is documented', async () => {
    const { id, step, question } = asked();
    const { page } = await setting.visit(size);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${setting.url()}#lesson=${id}&step=${String(step)}&map=still&lang=en`);
    await page.getByRole('radio').last().press('Space');
    await page.getByRole('button', { name: 'My answers' }).press('Enter');
    const mine = page.getByRole('dialog', { name: 'My answers' });
    await mine.getByText('nobody else keeps them').waitFor();
    await mine.getByRole('textbox', { name: 'Name' }).fill('Aigul <b>7b</b>');
    await mine.getByRole('button', { name: 'Copy link to hand in' }).press('Enter');
    await mine.getByText('Copied. Send the link').waitFor();
    expect(await findingsOf(page)).toEqual([]);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(await mine.locator('dt', { hasText: 'Documented' }).count()).toBe(0);

    const teacher = await setting.visit(size);
    const { page: desk } = teacher;
    await desk.goto(link);
    const handedIn = desk.getByRole('dialog', { name: 'Answers handed in' });
    await handedIn.getByText('Name: Aigul <b>7b</b>').waitFor();
    await handedIn.getByText('in the link alone').waitFor();
    expect(await handedIn.locator('dt', { hasText: 'Documented' }).count()).toBe(
      details.lessons.find((one) => one.id === id)?.steps.filter((one) => one.question).length,
    );
    expect(await findingsOf(desk)).toEqual([]);
    // Step by step they stand there as well, and nothing can be changed.
    await desk.keyboard.press('Escape');
    for (let at = 1; at < step; at += 1) await desk.getByRole('button', { name: 'Next' }).click();
    await waitForFragment(desk, /&work=~1/);
    const option = desk.locator('.options label').nth(partsOf(question.options.en).length - 1);
    await option.getByText('handed in').waitFor();
    expect(await option.getByRole('radio').isDisabled()).toBe(true);
    await desk.getByRole('button', { name: 'All answers' }).press('Enter');
    await handedIn.waitFor();
    await desk.keyboard.press('Escape');
    await desk.getByRole('button', { name: 'Leave the lesson' }).click();
    await desk.waitForFunction(() => !location.hash.includes('work='));
    expect(teacher.problems()).toEqual([]);
  });

  it('come with a lesson that a reader has made; what cannot be read is said, and asked', async () => {
    const { page } = await setting.visit(size);
    const lesson = `lesson=${(await packed(writeLesson(own))) ?? ''}&lang=en`;
    const answers = new Map([['step-1', { chosen: 1 }]]);
    const work = (await packedWork({ name: 'Wei', answers })) ?? '';
    await page.goto(`${setting.url()}#${lesson}&work=${work}`);
    const handedIn = page.getByRole('dialog', { name: 'Answers handed in' });
    await handedIn.getByText('Other trains').waitFor();
    await handedIn.getByText('Nobody says').waitFor();
    await page.keyboard.press('Escape');
    await follow(page, `${lesson}&work=~1abcz`);
    await handedIn.getByText('could not be read').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Reveal' }).waitFor();
    expect(await page.locator('.handed-in').count()).toBe(0);
    await waitForFragment(page, /^(?!.*work=)/);
  });

  it('are handed in as text where no link leads to the page', async () => {
    const { id, step } = asked();
    const { page } = await stick.open(`#lesson=${id}&step=${String(step)}&lang=en`, {
      ...size,
      hasWebGL: false,
    });
    await alive(page);
    await page.getByRole('button', { name: 'My answers' }).press('Enter');
    await page.getByText('no link leads to it').waitFor();
    await page.getByRole('button', { name: 'Copy my answers' }).waitFor();
    expect(await page.getByRole('button', { name: 'Copy link to hand in' }).count()).toBe(0);
  });
});
