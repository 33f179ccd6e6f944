import { largestLesson } from '../../../view/lessonFile';
import { lessonElement, lessonHere } from '../../../view/lessonHere';
import { lessonInPage } from '../../../view/lessonPage';
import type { LessonRule } from '../../../view/lessonRules';
import { unpacked } from '../../../view/packed';

/** Bytes: the page that is one file is far smaller. */
const largestPage = 30_000_000;

/** What stands under an address of a lesson: in the link itself, or in the page. */
export async function textUnder(link: string): Promise<Uint8Array | string | undefined> {
  if (link !== lessonHere) return unpacked(link);
  return document.getElementById(lessonElement)?.textContent ?? undefined;
}

/** The text of a lesson in a file, by itself or in a page; or why there is none. */
export async function textIn(
  file: File,
): Promise<{ readonly text: Uint8Array | string } | { readonly rule: LessonRule }> {
  const isPage = /\.x?html?$/i.test(file.name) || file.type === 'text/html';
  if (file.size > (isPage ? largestPage : largestLesson)) return { rule: 'large' };
  if (!isPage) return { text: new Uint8Array(await file.arrayBuffer()) };
  const text = lessonInPage(await file.text());
  return text === undefined ? { rule: 'page' } : { text };
}
