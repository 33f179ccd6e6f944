import type { ViewGrammar } from '../view/linkGrammar';
import { lessonHere } from '../view/lessonHere';
import type { ViewState } from '../view/view';
import { linkTo, siteOf } from './address';

/** Letters that a code of 26 mm holds so that a phone still reads it from paper. */
const mostLetters = 300;

/** Whether others can open an address: no file, and no page that a machine serves for itself. */
function isReachable(address: string): boolean {
  if (!/^https?:/i.test(address)) return false;
  const { hostname } = new URL(address);
  return !/^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/i.test(hostname);
}

/**
 * The address at which pupils open a lesson at its first step: of the page as it stands, or of where a copy in
 * one file was published. Undefined where others could not open it, or a code on paper could not be read.
 * @param page address of the page, whole
 * @param published address of the site; empty where it is not known
 * @param view of the lesson, in the language of the sheet
 */
export function lessonAddress(
  page: string,
  published: string,
  edition: string,
  view: ViewState,
  grammar: ViewGrammar,
): string | undefined {
  // What stands in the page itself is in no link.
  if (view.lesson === lessonHere) return undefined;
  const address = [page, published].find(isReachable);
  if (address === undefined) return undefined;
  const link = linkTo(siteOf(address, edition), view, grammar, 'latest');
  return link.length <= mostLetters ? link : undefined;
}
