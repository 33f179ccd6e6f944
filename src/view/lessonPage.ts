import { lessonElement } from './lessonHere';

/*
 * A lesson in the page that is one file: the element in which it stands is data, which nothing runs.
 */

const open = `<script id="${lessonElement}" type="application/json">`;
const close = '</script>';
/** It stands before the code, which is long: what can be read comes first. */
const before = '<script id="code"';

/** Where the element of a page begins and ends. */
function placeIn(page: string): readonly [start: number, end: number] | undefined {
  const start = page.lastIndexOf(open);
  if (start < 0) return undefined;
  const end = page.indexOf(close, start);
  return end < 0 ? undefined : [start, end + close.length];
}

/** What the page carries, as it was written; undefined: nothing. */
export function lessonInPage(page: string): string | undefined {
  const place = placeIn(page);
  return place && page.slice(place[0] + open.length, place[1] - close.length);
}

/**
 * The page with a lesson in it, in the place of another one.
 * @param written the lesson as a file holds it
 * @returns undefined where the page is none that can carry one
 */
export function pageWithLesson(page: string, written: string): string | undefined {
  const place = placeIn(page);
  const plain = place ? page.slice(0, place[0]) + page.slice(place[1]) : page;
  const at = plain.lastIndexOf(before);
  if (at < 0) return undefined;
  // No element can begin or end in it, whatever its words.
  const data = written.replaceAll('<', '\\u003c');
  return plain.slice(0, at) + open + data + close + plain.slice(at);
}
