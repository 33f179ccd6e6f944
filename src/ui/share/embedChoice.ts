import type { Data } from '../../embed/address';
import type { Language } from '../../atlas/names';
import type { LayerId } from '../../view/layers';
import type { Interface, Start, Theme, ViewState } from '../../view/view';

/** What an editor chooses for an embed. */
export interface EmbedChoice {
  interface: Interface;
  /** Id of the lesson that the frame tells as a story; empty: it shows the map. */
  lesson: string;
  start: Start;
  language: Language;
  theme: Theme;
  data: Data;
  /** Whether the years play. */
  plays: boolean;
  /** Whether they start again at their end. */
  loops: boolean;
  year: number;
  first: number;
  last: number;
  /** The section on the map now, or all of it. */
  keepsCamera: boolean;
  hidden: ReadonlySet<LayerId>;
  adapts: boolean;
}

/** What is offered first: light for the article, quiet for its readers, of the view as it stands. */
export function firstChoice(view: ViewState, years: readonly [number, number]): EmbedChoice {
  return {
    interface: 'minimal',
    lesson: view.lesson ?? '',
    start: 'picture',
    language: view.language,
    theme: view.theme,
    data: 'pinned',
    plays: view.play !== undefined,
    loops: view.loops,
    year: Math.round(view.t),
    first: view.play?.[0] ?? years[0],
    last: view.play?.[1] ?? years[1],
    keepsCamera: view.camera !== undefined,
    hidden: view.hidden,
    adapts: true,
  };
}

/** The view that the embed shows. */
export function embeddedView(view: ViewState, choice: EmbedChoice): ViewState {
  const map = embeddedMap({ ...view, lesson: undefined, presents: false }, choice);
  const { lesson } = choice;
  if (!lesson) return { ...map, step: 1, answers: 'hidden', explores: false };
  const step = lesson === view.lesson ? view.step : 1;
  // The steps say what is seen; a picture that waits for a click would hide the first of them.
  return {
    ...map,
    lesson,
    step,
    explores: false,
    answers: 'hidden',
    interface: 'minimal',
    start: 'map',
  };
}

function embeddedMap(view: ViewState, choice: EmbedChoice): ViewState {
  const { plays, first, last } = choice;
  const runs = plays && first < last;
  return {
    ...view,
    sheet: 'map',
    still: false,
    // The address says which data a frame shows; a version beside it could only contradict.
    data: undefined,
    t: runs ? first : choice.year,
    camera: choice.keepsCamera ? view.camera : undefined,
    hidden: choice.hidden,
    language: choice.language,
    theme: choice.theme,
    interface: choice.interface,
    start: choice.start,
    play: runs ? [first, last] : undefined,
    loops: runs && choice.loops,
  };
}

/** The same view with everything around it, for who leaves the article. */
export function wholePage(shown: ViewState): ViewState {
  return { ...shown, interface: 'full', start: 'map' };
}
