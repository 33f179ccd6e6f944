import { Window } from 'happy-dom';
import { vi } from 'vitest';

/** Does something where there is a document, as in a page, and leaves none behind. */
export async function withDocument<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  vi.stubGlobal('document', new Window().document);
  try {
    return await work();
  } finally {
    vi.unstubAllGlobals();
  }
}

/** Markup as an element that can be looked through, where there is a document. */
export function elementFrom(markup: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element;
}

/** What begins and ends a line of its own, or is set apart by space. */
const apart = 'p, div, section, li, dt, dd, h1, h2, h3, h4, button, summary, .word, .qualifier';

function rawWordsIn(element: Element): string {
  let words = '';
  let children = 0;
  for (const child of element.childNodes) {
    if (child.nodeType === child.ELEMENT_NODE) {
      words += rawWordsIn(element.children[children] ?? element);
      children += 1;
    } else if (child.nodeType === child.TEXT_NODE) words += child.textContent ?? '';
  }
  return element.matches(apart) ? ` ${words} ` : words;
}

/** The words in an element, in one line; those of blocks beside each other are not run together. */
export function wordsIn(element: Element | null | undefined): string {
  return element ? rawWordsIn(element).replace(/\s+/g, ' ').trim() : '';
}
