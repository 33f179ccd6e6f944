import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { misplacedWords, speakPseudo } from './pseudo';
import { useSetting } from './setting';
import { complete, follow } from './visit';

// Every screen in a language that is longer than any, each way round, in a narrow and in a wide window.

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
          for (const one of await page.evaluate(misplacedWords)) found.push(`${screen}: ${one}`);
        }
        expect(found).toEqual([]);
      },
      60_000,
    );
  },
);
