/**
 * Takes away the table of figures that the page as one file has for readers without script: nobody sees it here, but
 * what a lesson asks for stands in it.
 */
export function removeFiguresTable(): void {
  document.querySelector('body > .figures-table')?.remove();
}
