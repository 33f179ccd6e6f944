import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectFolder } from '../../src/build/project.mjs';

/*
 * A language that nobody speaks: Russian with every word half as long again and with accents, so that what has
 * no room is cut, and whatever is not translated stands in Latin letters; from left to right, or from right to left.
 */

const word = /[\u0400-\u04ff]+/g;

/** A word that is half as long again, with letters that have something above them. */
function longer(letters: string): string {
  return `${letters}${letters.slice(0, Math.floor(letters.length / 2)).toLowerCase()}${letters.length > 2 ? 'ё' : ''}`;
}

/** Russian words as a page in the pseudo-language says them. */
export const inPseudoWords = (words: string): string => words.replace(word, longer);

const scripts = new Map<string, string>();

/** A script of the built page in the pseudo-language, as it lies in the distribution. */
function inPseudo(name: string, isFromRight: boolean): string {
  const key = `${name} ${String(isFromRight)}`;
  const known = scripts.get(key);
  if (known !== undefined) return known;
  const text = readFileSync(path.join(projectFolder, 'dist/assets', name), 'utf8');
  const named = inPseudoWords(text.replaceAll('Русский', 'Pseudo'));
  // The language is taken for one whose lines begin on the right.
  const body = isFromRight ? named.replace(/(code:`ru`[^}]*?script:)`Cyrl`/, '$1`Arab`') : named;
  scripts.set(key, body);
  return body;
}

/** Lets the scripts of a page come in the pseudo-language, in place of Russian. */
export async function speakPseudo(
  page: Page,
  { isFromRight }: { isFromRight: boolean },
): Promise<void> {
  await page.route(/\/assets\/[^/]*\.js$/, (route) => {
    const name = path.basename(new URL(route.request().url()).pathname);
    return route.fulfill({ contentType: 'text/javascript', body: inPseudo(name, isFromRight) });
  });
}

/** What of a page is cut off, stands outside of it, or lies on other words. Run in the page. */
export function misplacedWords(): string[] {
  const found: string[] = [];
  const shown: { readonly words: string; readonly box: DOMRect; readonly element: Element }[] = [];
  const isOutOfSight = (element: Element) =>
    element.closest(
      'svg, .visually-hidden, .skip, .year.short, [aria-hidden="true"], [hidden], script, style, textarea, .plate, select, .record .chart, .record .strip',
    ) !== null || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const name = (words: string, element: Element) =>
    `“${words.slice(0, 50)}” in ${element.localName}.${element.getAttribute('class') ?? ''}`;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const modal = document.querySelector('dialog:modal');
  while (texts.nextNode()) {
    const { parentElement: element, textContent } = texts.currentNode;
    const words = textContent?.trim() ?? '';
    if (!element || words === '' || isOutOfSight(element)) continue;
    if (modal && !modal.contains(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      let isScrolledAway = false;
      let { top, bottom } = box;
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(around);
        if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue;
        const room = around.getBoundingClientRect();
        const isMovedAcross = overflowX === 'auto' || overflowX === 'scroll';
        if (
          !isMovedAcross &&
          overflowX !== 'visible' &&
          (box.left < room.left - 2 || box.right > room.right + 2)
        ) {
          found.push(`cut: ${name(words, element)}`);
          break;
        }
        [top, bottom] = [Math.max(top, room.top), Math.min(bottom, room.bottom)];
        if (
          box.bottom <= room.top + 1 ||
          box.top >= room.bottom - 1 ||
          box.right <= room.left ||
          box.left >= room.right
        )
          isScrolledAway = true;
      }
      if (isScrolledAway) continue;
      if (box.left < -1 || box.right > innerWidth + 1) {
        const isMoved = element.closest('table, .room, pre, [role=tablist], nav');
        if (!isMoved) found.push(`outside: ${name(words, element)}`);
      }
      if (bottom - top > 4)
        shown.push({
          words,
          box: new DOMRect(box.x, top, box.width, Math.max(0, bottom - top)),
          element,
        });
    }
  }
  shown.sort((one, other) => one.box.top - other.box.top);
  shown.forEach((one, at) => {
    for (let next = at + 1; next < shown.length; next += 1) {
      const other = shown[next];
      if (!other || other.box.top > one.box.bottom) break;
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const least = Math.min(one.box.height, other.box.height);
      if (across > 3 && down > least * 0.6 && one.element !== other.element) {
        // What is held in place lies over what is moved under it.
        const isHeld = (element: Element) => {
          for (let around: Element | null = element; around; around = around.parentElement)
            if (['sticky', 'fixed'].includes(getComputedStyle(around).position)) return true;
          return false;
        };
        if (isHeld(one.element) !== isHeld(other.element)) continue;
        found.push(
          `over each other: ${name(one.words, one.element)} and ${name(other.words, other.element)}`,
        );
      }
    }
  });
  if (document.documentElement.scrollWidth > innerWidth + 1) {
    const isWide = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      if (right <= innerWidth + 1 && left >= -1) return false;
      for (let around = element.parentElement; around; around = around.parentElement)
        if (getComputedStyle(around).overflowX !== 'visible' && around !== document.body)
          return false;
      return true;
    };
    const wide = [...document.querySelectorAll('.page *')].filter(isWide);
    const names = wide.map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}`);
    found.push(`the page is wider than the window by ${names.slice(-3).join(', ')}`);
  }
  return [...new Set(found)];
}

/** Texts of a page one by one, but for what is marked as another language. Run in the page. */
export function shownTexts(): string[] {
  const shown: string[] = [];
  const own = document.documentElement.lang;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: element, textContent } = texts.currentNode;
    if (!element || element.closest('script, style, [translate=no]')) continue;
    if (element.closest('[lang]')?.getAttribute('lang') === own) shown.push(textContent ?? '');
  }
  return shown;
}
