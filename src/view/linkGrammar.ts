import type { Choices } from '../atlas/chosen';
import type { Domain } from '../timeline/clock';
import type { Camera, Sight } from './ids';
import type { Selection, ViewState } from './view';

/** What a link may name, and what it means when it names nothing. */
export interface ViewGrammar {
  readonly defaults: ViewState;
  readonly domain: Domain;
  readonly leadings: ReadonlySet<string>;
  /**
   * What leads where a link says something, but not what leads. It stays what it was when the first links
   * were written, so that a package may put another row first and no link ever shows something else; the
   * bare address, which says nothing, shows what comes first now.
   */
  readonly unsaidLeading: string;
  /** What the map shows where a link says something, but not what is seen: for the same reason. */
  readonly unsaidCamera: Exclude<Sight, Camera>;
  readonly knows: (selection: Selection) => boolean;
  /** The present id of what a link names, which an earlier version may have called otherwise. */
  readonly presentId: (id: string) => string;
  readonly knowsFigure: (id: string) => boolean;
  /** Whether it is something on the map. */
  readonly knowsThing: (id: string) => boolean;
  readonly knowsLesson: (id: string) => boolean;
  readonly choices: Choices;
}
