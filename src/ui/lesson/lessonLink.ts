import type { Atlas } from '../../atlas';
import { linkTo, siteOf, siteOfFile, type Site } from '../../embed/address';
import { build } from '../../view/build';
import { grammarOf } from '../../view/grammar';
import type { ViewState } from '../../view/view';

/** Whether others can open what leads to this page: a file without a published page leads nowhere. */
export const leadsOut = !build.isSingleFile || build.siteAddress !== '';

/** Where others find the page. */
export function siteHere(): Site {
  const { href } = window.location;
  if (build.isSingleFile && !build.siteAddress) return siteOfFile(href);
  return siteOf(build.isSingleFile ? build.siteAddress : href, build.edition);
}

/** The first step of a lesson, as others are to see it. */
export function firstStep(view: ViewState, lesson: string): ViewState {
  return {
    ...view,
    ...{ lesson, step: 1, answers: 'hidden', explores: false, presents: false },
    ...{ sheet: 'map', interface: 'full', data: undefined, still: false },
  };
}

/** A link that opens a lesson; one that a reader has made is in it. */
export function lessonLink(atlas: Atlas, view: ViewState, lesson: string): string {
  return linkTo(siteHere(), firstStep(view, lesson), grammarOf(atlas, view.language), 'latest');
}
