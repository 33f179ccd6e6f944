/**
 * Opens an empty window of this page's own, in its look and language. It has no address: nothing is fetched for
 * it but the sheets that the page has, so that it opens from a file as well, and under the policy of the page.
 * @returns nothing where the browser refuses
 */
export function openSecondWindow(title: string): Window | undefined {
  const second = window.open('', '', 'popup,width=960,height=720');
  if (!second) return undefined;
  const { document: there } = second;
  // Whole sheets, not their rules one by one: what a browser writes of a rule with variables may lack some of it.
  for (const sheet of document.querySelectorAll('style, link[rel="stylesheet"]')) {
    const copy = there.importNode(sheet, true);
    // The other window has no address that this could follow from.
    if (sheet instanceof HTMLLinkElement) copy.setAttribute('href', sheet.href);
    // The fonts are here; a window that is drawn at once would do without them for good.
    else copy.textContent = sheet.textContent.replaceAll('optional', 'swap');
    there.head.append(copy);
  }
  there.title = title;
  const { lang, dir, dataset } = document.documentElement;
  Object.assign(there.documentElement, { lang, dir });
  // What is served is dead until this says that it answers.
  there.documentElement.dataset['live'] = '';
  if (dataset['theme']) there.documentElement.dataset['theme'] = dataset['theme'];
  return second;
}
