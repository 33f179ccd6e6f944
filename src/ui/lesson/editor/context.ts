import { createContext } from 'svelte';
import type { Atlas } from '../../../atlas';
import type { Choosable } from '../../../models/lesson/figureFinder';
import type { LessonDraft } from '../../../state/lessonDraft.svelte';

/** What every field of the editor works on. */
export interface EditorRoom {
  readonly draft: LessonDraft;
  /** With all its figures, also while the class sees none. */
  readonly atlas: Atlas;
  readonly findFigures: (query: string) => readonly Choosable[];
  readonly findPlaces: (query: string) => readonly Choosable[];
  readonly findThings: (query: string) => readonly Choosable[];
}

export const [getEditor, setEditor] = createContext<EditorRoom>();
