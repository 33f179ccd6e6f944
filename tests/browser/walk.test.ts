import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language, Translated } from '../../src/atlas/names';
import { embedCode } from '../../src/embed/code';
import type { LessonStep } from '../../src/atlas/lesson';
import { plainWords } from '../../src/models/lesson/words';
import { loadLessonText, type LessonText } from '../../src/text/lessonText';
import { atlas, details } from '../region/regionPackage';
import { inside, useFrames } from './frames';
import { article } from './hostPage';
import { differencesOf, everythingOf, isIn, secretsOf, writtenIn } from './secrets';
import { useSetting } from './setting';
import { useStick } from './stick';
import { fingerOn } from './touch';
import { withoutWebGL } from './visit';

// Every lesson of the package to its end, in each of the ways in which one is walked; each way on one page. What a
// question keeps back is looked for everywhere before it is revealed. On paper: worksheet.test.ts.

const setting = useSetting();
const stick = useStick(setting);
const frames = useFrames(setting);

const { lessons } = details;
/** Small: what is drawn of a map takes most of the time. */
const board = { width: 800, height: 450 };

const plain = (text: LessonText, words: Translated) => plainWords(atlas, text, text.name(words));

/** The link to a lesson at its first step. */
const linkTo = (id: string, language: Language, form = '') =>
  `lesson=${id}&step=1&map=still&lang=${language}${form}`;
/** Where each walk begins. */
const beginning = (language: Language, form?: string) =>
  `#${linkTo(lessons[0]?.id ?? '', language, form)}`;

/** Where lessons stand, and what takes whoever walks through them on. */
interface Walk {
  readonly page: Page | Frame;
  readonly language: Language;
  /** Of links to a lesson: how it is shown. */
  readonly form?: string;
  /** What is done once a lesson has come. */
  readonly begin?: () => Promise<void>;
  /** None: whoever walks so goes on without the answers. */
  readonly reveal?: () => Promise<unknown>;
  readonly next: () => Promise<unknown>;
  /** What else is true at each step, and once its question is revealed. */
  readonly look?: (at: {
    /** What may not be found yet. */
    readonly kept: readonly string[];
    readonly following: LessonStep | undefined;
  }) => Promise<void>;
}

async function walkAll({
  page,
  language,
  form = '',
  begin,
  reveal,
  next,
  look,
}: Walk): Promise<void> {
  const text = await loadLessonText(language);
  for (const { id, steps } of lessons) {
    await page.evaluate(
      (link) => {
        location.hash = link;
      },
      linkTo(id, language, form),
    );
    const [first] = steps;
    if (begin && first) {
      const shows = first.question ? 'question' : 'words';
      await writtenIn(page, 'body', { step: 1, says: plain(text, first.text), shows });
      await begin();
    }
    for (const [index, step] of steps.entries()) {
      const at = { step: index + 1, says: plain(text, step.text) };
      const following = steps[index + 1];
      const { kept, told, marked } = secretsOf(text, step);
      if (step.question) {
        const before = await everythingOf(page, { ...at, shows: 'question' });
        expect(kept.filter((one) => isIn(before, one))).toEqual([]);
        expect(await differencesOf(page)).toEqual([]);
        await look?.({ kept, following });
        await reveal?.();
      }
      if (reveal || !step.question) {
        const shows = step.question ? 'answer' : 'words';
        const after = await writtenIn(page, 'body', { ...at, shows });
        expect([...told, ...marked].filter((one) => !isIn(after, one))).toEqual([]);
        await look?.({ kept: [], following });
      }
      if (following) await next();
    }
  }
}

describe('every lesson', () => {
  it('asks questions, and keeps something back of each', async () => {
    const text = await loadLessonText('en');
    const asked = lessons.flatMap(({ steps }) => steps.filter(({ question }) => question));
    expect(asked.length).toBeGreaterThan(lessons.length * 2);
    for (const step of asked) {
      const { kept, told, marked } = secretsOf(text, step);
      expect(kept.length, step.id).toBeGreaterThan(4);
      expect(told.length + marked.length, step.id).toBeGreaterThan(2);
    }
  });

  it('is walked by swiping on a board', async () => {
    const { page } = await setting.visit({ ...board, hasTouch: true });
    await page.goto(setting.url() + beginning('ru', '&present=on'));
    const finger = await fingerOn(page);
    const swipe = () => finger.swipe(page.locator('.slide .top'), 'next');
    await walkAll({ page, language: 'ru', form: '&present=on', reveal: swipe, next: swipe });
  });

  it('is walked by swiping on a phone, past what it asks, and is nowhere wider than it', async () => {
    const { page } = await setting.visit({ width: 390, height: 844, hasTouch: true });
    await page.goto(setting.url() + beginning('zh'));
    const finger = await fingerOn(page);
    await walkAll({
      ...{ page, language: 'zh' },
      next: () => finger.swipe(page.locator('.lesson .sentence'), 'next'),
      look: async () => {
        const overhang = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overhang).toBeLessThanOrEqual(0);
      },
    });
  });

  it('is walked by clicks beside the map', async () => {
    const { page } = await setting.visit({ width: 800, height: 600 });
    await page.goto(setting.url() + beginning('ru'));
    await walkAll({
      ...{ page, language: 'ru' },
      reveal: () => page.locator('.question .reveal').click(),
      next: () => page.locator('.lesson .next').click(),
    });
  });

  it('is walked with the keys of a clicker, from one file without a network, with notes on the slide and beside it', async () => {
    const text = await loadLessonText('en');
    const visit = await stick.open(beginning('en', '&present=on'), { hasWebGL: false, ...board });
    const { page } = visit;
    let speaker: Page | undefined;
    await walkAll({
      ...{ page, language: 'en', form: '&present=on' },
      begin: async () => {
        await page.keyboard.press('n');
        [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
      },
      reveal: () => page.keyboard.press('PageDown'),
      next: () => page.keyboard.press('PageDown'),
      look: async ({ kept, following }) => {
        const heading = speaker?.locator('.upcoming h2') ?? page.locator('nothing');
        if (kept.length > 0) await heading.getByText('Next: the answer').waitFor();
        else if (following)
          await heading.getByText(`Next: ${plain(text, following.title)}`).waitFor();
        const upcoming = (await speaker?.locator('.upcoming').textContent()) ?? '';
        expect(kept.filter((one) => isIn(upcoming, one))).toEqual([]);
      },
    });
    expect(visit.problems()).toEqual([]);
  });

  it('is walked as a story in an article', async () => {
    const site = frames.site('plain').url;
    const code = embedCode({
      address: `${site}embed-minimal.en.html${beginning('en', '&ui=minimal')}`,
      ...{ link: site, title: 'A story', height: 420, script: undefined },
    }).replace('loading="lazy"', '');
    frames.host().show(`<div style="width:640px">${article(code)}</div>`);
    const { page } = await frames.visitHost({ width: 700, height: 700 }, withoutWebGL);
    const story = await inside(page, 0);
    await walkAll({
      ...{ page: story, language: 'en', form: '&ui=minimal' },
      reveal: () => story.locator('.question .reveal').click(),
      next: () => story.locator('.lesson .next').click(),
    });
  });
});
