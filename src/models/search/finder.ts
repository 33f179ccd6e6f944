import type { Atlas } from '../../atlas';
import type { AtlasDetails } from '../../atlas/details';
import type { Mode } from '../../atlas/indicator';
import { localForms } from '../../atlas/names';
import type { Pick } from '../../view/ids';
import type { PanelText } from '../../text/panelText';
import { kindWords } from '../dossier/words';
import { createSearchIndex, foundBy, search, type SearchItem } from './search';

/** Something that was found, in words. */
export interface Found {
  readonly id: string;
  readonly name: string;
  /** In the language and script of the place itself; empty when the name says it. */
  readonly local: string;
  /** What it is, and the name it was found by where that is not on the screen. */
  readonly aside: string;
  readonly mode: Mode | '';
  readonly selection: Pick;
}

/** Finds what a reader may mean by a few letters. */
export type Find = (query: string) => readonly Found[];

function localOf({ names }: SearchItem, text: PanelText): string {
  return 'local' in names ? (localForms(names, text.language)[0] ?? '') : '';
}

/** As much of a statement as stands on two lines of the list. */
const longest = 100;

function shortened(name: string): string {
  if (name.length <= longest) return name;
  // Between words, where a script has blanks between them.
  return `${name.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}

function kindOf(atlas: Atlas, { kind, subject }: SearchItem, text: PanelText): string {
  if (subject) return kindWords(atlas, text, subject);
  return text.say(kind === 'statement' ? 'kind.statement' : 'kind.record');
}

/** Indexes a package, once, for finding in it in one language of the interface. */
export function createFinder(atlas: Atlas, details: AtlasDetails, text: PanelText): Find {
  const index = createSearchIndex(atlas, details);
  return (query) =>
    search(index, query).map((item) => {
      const name = shortened(text.name(item.names));
      const local = localOf(item, text);
      const kind = kindOf(atlas, item, text);
      const other = foundBy(item, query, [name, local]);
      const aside = other === undefined ? kind : `${kind} · ${other}`;
      return { id: item.id, name, local, aside, mode: item.mode, selection: item.selection };
    });
}
