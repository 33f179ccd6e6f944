import type { Language } from '../atlas/names';
import type { ViewGrammar } from '../view/linkGrammar';
import { serialiseView } from '../view/url';
import type { Interface, ViewState } from '../view/view';

/** Where the editions of the page stand. */
export interface Site {
  /** The folder of the page that follows the data; ends in a slash. */
  readonly latest: string;
  /** The folder of the page whose data never changes; the same where there is none. */
  readonly pinned: string;
}

/** A link to the data as it is, or to whatever it will be. */
export type Data = 'pinned' | 'latest';

/** The folder of the pinned page below that of the latest one. */
export function pinnedFolder(edition: string): string {
  return `v/${edition}/`;
}

/**
 * The folders of a page.
 * @param page its address, whole or without the fragment
 * @param edition of the data it shows; empty where no pinned page is published
 */
export function siteOf(page: string, edition: string): Site {
  const folder = page.replace(/[#?].*$/, '').replace(/[^/]*$/, '');
  if (!edition) return { latest: folder, pinned: folder };
  const below = pinnedFolder(edition);
  if (folder.endsWith(`/${below}`))
    return { latest: folder.slice(0, -below.length), pinned: folder };
  return { latest: folder, pinned: folder + below };
}

/** A page that is one file, wherever it lies: the file is all there is. */
export function siteOfFile(page: string): Site {
  const file = page.replace(/[#?].*$/, '');
  return { latest: file, pinned: file };
}

/**
 * The file in which an interface is there at the first paint, in its language.
 * @param year for a page of title and years that begins in another year than the first view
 */
export function fileOf(shown: Interface, language: Language, year?: number): string {
  if (shown === 'full') return '';
  const what = shown === 'minimal' && year !== undefined ? String(year) : shown;
  return `embed-${what}.${language}.html`;
}

/**
 * The file whose first paint is nearest to a view: all there is where a host forbids scripts, since no page
 * reads its fragment without one.
 * @param grammar of the plain page, whatever page is open
 */
export function fileOfView(view: ViewState, { defaults }: ViewGrammar): string {
  const year = Math.floor(view.t);
  return fileOf(view.interface, view.language, year === defaults.t ? undefined : year);
}

/**
 * A complete link to a view. Pinned, it also says what is only the default today: the year.
 * @param grammar of the plain page, whatever page is open
 */
export function linkTo(site: Site, view: ViewState, grammar: ViewGrammar, data: Data): string {
  const fragment = serialiseView(view, grammar, data === 'pinned' ? ['t', 'lang'] : ['lang']);
  return `${site[data]}${fileOfView(view, grammar)}#${fragment}`;
}
