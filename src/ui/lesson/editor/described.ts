import { choosableFigure, type Choosable } from '../../../models/lesson/figureFinder';
import { thingName } from '../../../models/lesson/thingFinder';
import type { LessonText } from '../../../text/lessonText';
import type { EditorRoom } from './context';

/** A figure that has been chosen, in words; its id where the data has none. */
export function describeFigure({ atlas }: EditorRoom, text: LessonText, id: string): Choosable {
  const figure = atlas.figures.get(id);
  return figure ? choosableFigure(atlas, text, figure) : { id, name: id, aside: '' };
}

/** Something on the map that has been chosen, in words. */
export function describePlace({ atlas }: EditorRoom, text: LessonText, id: string): Choosable {
  return { id, name: thingName(atlas, text, id), aside: '' };
}
