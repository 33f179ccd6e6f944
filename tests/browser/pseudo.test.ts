import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { AtlasData } from '../../src/atlas/atlas';
import { inPseudoWords, misplacedWords, shownTexts, speakPseudo } from './pseudo';
import { atlas } from '../region/regionPackage';
import { useSetting } from './setting';
import { complete, follow } from './visit';

// Every screen in a language that is longer than any, each way round, in a narrow and in a wide window.

/** English names that another language has otherwise. */
function namesOf({
  places,
  areas,
  countries,
  routes,
  flows,
  indicators,
  units,
  record,
}: AtlasData) {
  const named = [...places, ...areas, ...countries, ...routes, ...flows].map(({ names }) => names);
  const translated = [...named, ...[...indicators, ...units, ...record].map(({ name }) => name)];
  return translated.flatMap(({ en, ru }) => (en === ru ? [] : en));
}

const setting = useSetting();
const heights = { 320: 700, 1440: 900 } as const;

/** Where a reader may be. */
const screens = [
  '',
  't=2018',
  'show=place:horgos-rail',
  ...['table', 'comparison', 'lessons', 'sources', 'conflicts', 'data', 'about'].map(
    (id) => `sheet=${id}`,
  ),
  ...[1, 3, 5].map((step) => `lesson=trains&step=${String(step)}`),
  ...[3, 5].map((step) => `lesson=trains&step=${String(step)}&answers=shown`),
  'lesson=why-here&step=2',
  'lesson=air&step=5',
  'lesson=trains&step=5&present=on',
];

const button = (page: Page, words: string) =>
  page.getByRole('button', { name: inPseudoWords(words), exact: true });

/** Presses what is in the header of a wide window and in the menu of a narrow one. */
async function pressAbove(page: Page, words: string): Promise<void> {
  const menu = page.locator('button.menu');
  if (await menu.isVisible()) await menu.click();
  await button(page, words).filter({ visible: true }).first().click();
}

/** What no link opens, and how it is opened; the page is opened anew after each. */
const pressed: readonly {
  readonly name: string;
  readonly fragment: string;
  readonly open: (page: Page) => Promise<unknown>;
}[] = [
  { name: 'share', fragment: 't=2021', open: (page) => pressAbove(page, 'Поделиться') },
  {
    name: 'worksheet',
    fragment: 'lesson=trains&step=1',
    open: async (page) => {
      await button(page, 'Рабочий лист').click();
      await page.locator('.sheets[aria-busy=false]').waitFor();
    },
  },
  {
    name: 'editor',
    fragment: 'sheet=lessons',
    open: async (page) => {
      await button(page, 'Составить урок').click();
      await page.locator('.editor').waitFor();
    },
  },
];

/** The texts of the page in a language. */
function messages(catalogues: Record<string, Record<string, Record<string, unknown>>>) {
  const groups = Object.values(catalogues).flatMap((catalogue) => Object.values(catalogue));
  return groups.flatMap((words) => Object.values(words));
}

const inRussian = new Set(
  messages(import.meta.glob('../../src/text/messages/ru/*.ts', { eager: true })),
);

/** What the page and the package say in English, and in Russian otherwise. */
const english = new Set(
  [
    ...messages(import.meta.glob('../../src/text/messages/en/*.ts', { eager: true })),
    ...namesOf(atlas.data),
  ].filter((words) => /[a-z]{3}/.test(String(words)) && !inRussian.has(words)),
);

/** What is wrong with the words of a screen. */
async function faultsOf(page: Page, screen: string): Promise<readonly string[]> {
  const faults = [
    ...(await page.evaluate(misplacedWords)),
    ...(await page.evaluate(shownTexts))
      .map((words) => words.trim())
      .filter((words) => english.has(words))
      .map((words) => `in English: “${words}”`),
  ];
  return faults.map((fault) => `${screen}: ${fault}`);
}

async function opened(width: 320 | 1440, isFromRight: boolean): Promise<Page> {
  const { page } = await setting.visit({ width, height: heights[width], reducedMotion: 'reduce' });
  await speakPseudo(page, { isFromRight });
  await page.goto(`${setting.url()}#lang=ru&map=still`);
  await page.locator('html[data-live][lang=ru]').waitFor({ state: 'attached' });
  return page;
}

describe.each([320, 1440] as const)(
  'a page of %i pixels, in words that are longer than any',
  (width) => {
    it.each([false, true])(
      'cuts none and lays none over others, from the right: %s',
      async (isFromRight) => {
        const page = await opened(width, isFromRight);
        expect(await page.locator('html').getAttribute('dir')).toBe(isFromRight ? 'rtl' : 'ltr');
        const found: string[] = [];
        for (const screen of screens) {
          await follow(page, `${screen}&lang=ru&map=still`);
          await complete(page);
          found.push(...(await faultsOf(page, screen)));
        }
        expect(found).toEqual([]);
      },
      60_000,
    );

    it.each(pressed)('nor in what a press opens: $name', async ({ name, fragment, open }) => {
      const page = await opened(width, name === 'share');
      await follow(page, `${fragment}&lang=ru&map=still`);
      await complete(page);
      await open(page);
      await complete(page);
      expect(await faultsOf(page, name)).toEqual([]);
    });

    it.runIf(width === 320)('nor in the menu', async () => {
      const page = await opened(width, true);
      await page.locator('button.menu').click();
      expect(await faultsOf(page, 'menu')).toEqual([]);
    });
  },
);
