import { rulesOf } from './sheetRules';

/** A rule with the addresses in it complete: the other window has none of its own that they could follow from. */
function rulesFrom(sheet: CSSStyleSheet): string {
  const base = sheet.href ?? document.baseURI;
  return rulesOf(sheet)
    .map(({ cssText }) =>
      cssText.replace(/url\("([^"]+)"\)/g, (whole, address: string) =>
        /^(data:|#)/.test(address) ? whole : `url("${new URL(address, base).href}")`,
      ),
    )
    .join('\n');
}

/**
 * Opens an empty window of this page's own, in its look and language. It has no address: nothing is fetched
 * for it, so that it opens from a file as well, and under the policy of the page.
 * @returns nothing where the browser refuses
 */
export function openSecondWindow(title: string): Window | undefined {
  const second = window.open('', '', 'popup,width=960,height=720')?.document.defaultView;
  if (!second) return undefined;
  // A sheet belongs to the window in which it was made.
  const sheet = new second.CSSStyleSheet();
  const own = [...document.styleSheets, ...document.adoptedStyleSheets];
  sheet.replaceSync(own.map(rulesFrom).join('\n'));
  const { document: there } = second;
  there.adoptedStyleSheets = [sheet];
  there.title = title;
  const { lang, dir, dataset } = document.documentElement;
  Object.assign(there.documentElement, { lang, dir });
  // What is served is dead until this says that it answers.
  there.documentElement.dataset['live'] = '';
  if (dataset['theme']) there.documentElement.dataset['theme'] = dataset['theme'];
  return second;
}
