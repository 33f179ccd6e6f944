/** Shows the page that `awaitLesson.ts` has hidden, from the eye and from what reads it aloud. */
export function showPage(): void {
  delete document.documentElement.dataset['awaited'];
}
