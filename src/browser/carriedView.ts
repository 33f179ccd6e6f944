import { lessonElement, lessonHere } from '../view/lessonHere';

/** What a page shows by itself that was saved with a lesson in it: its first step. Else nothing. */
export function carriedView(): string {
  return document.getElementById(lessonElement) ? `lesson=${lessonHere}&step=1` : '';
}
