import type { Page } from 'playwright-core';
import { pageChapters, type Chapter } from './pageFacts';
import { pictureChapters } from './pictureFacts';
import type { GoldenView } from './views';

function written({ title, lines }: Chapter): string[] {
  return lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];
}

/** All that can be read of a view, as a text of which each line is one fact. */
export async function recordOf(page: Page, view: GoldenView): Promise<string> {
  const { name, reason, fragment, drawnBy } = view;
  const chapters = [
    ...(await pageChapters(page)),
    ...(drawnBy === 'picture' ? await pictureChapters(page) : []),
  ];
  return [`${name}: ${reason}`, `#${fragment}`, ...chapters.flatMap(written), ''].join('\n');
}
