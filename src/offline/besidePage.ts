import { build } from '../view/build';

/**
 * The address of a file that lies beside the page. Where the page is one file, a link in it that nobody
 * sees holds the content: `src/build/singleFile/page.ts` writes them.
 * @param name relative to the page: `data/figures.csv`
 */
export function besidePage(name: string): string {
  if (!build.isSingleFile) return name;
  return document.getElementById(name)?.getAttribute('href') ?? name;
}
