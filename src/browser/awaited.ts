/** The script of the page has come: what `awaitLesson.mjs` has hidden stays so until the page shows what it says. */
export function awaitPage(): void {
  const { dataset } = document.documentElement;
  if (dataset['awaited']) dataset['awaited'] = 'page';
}

/** Shows the page again, to the eye and to what reads it aloud. */
export function showPage(): void {
  delete document.documentElement.dataset['awaited'];
}
