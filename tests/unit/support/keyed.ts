import type { Atlas } from '../../../src/atlas';
import { keyOf } from '../../../src/models/key/key';
import { lineStates, notesOf } from '../../../src/models/key/notes';
import { words as airWords } from '../../../src/scene/layers/air/words';
import { words as areaWords } from '../../../src/scene/layers/areas/words';
import { words as flowWords } from '../../../src/scene/layers/flows/words';
import { words as partnerWords } from '../../../src/scene/layers/partners/words';
import { words as portWords } from '../../../src/scene/layers/ports/words';
import { words as railWords } from '../../../src/scene/layers/rail/words';
import { words as roadWords } from '../../../src/scene/layers/road/words';
import { words as seaWords } from '../../../src/scene/layers/sea/words';
import { textOf } from '../../../src/text/text';

const text = textOf('en');

/** What explains which sorts of marks: a row of the key or one of its notes, by its words. */
const explanationsOf = ({ data }: Atlas): readonly (readonly [words: string, marks: RegExp])[] => [
  [flowWords.rail, /^ribbon rail /],
  [flowWords.road, /^ribbon road /],
  [flowWords.air, /^ribbon air /],
  [flowWords.sea, /^ribbon sea /],
  [flowWords.trade, /^ribbon trade /],
  [flowWords.split, /^split /],
  [railWords.name, /^(?:service|planned|reference) (?:rail|trade)|^symbol port rail /],
  [roadWords.name, /^(?:service|planned) road|^symbol port road /],
  [airWords.name, /^(?:service|planned) air|^symbol port air /],
  [seaWords.name, /^(?:service|planned) sea|^symbol port sea /],
  [portWords.circle, /^disc /],
  [data.info.areas?.en ?? areaWords.name, /^symbol area$/],
  [partnerWords.name, /^shade-[1-4]/],
  [text.say('state.service'), /^service /],
  [text.say('state.planned'), /^planned /],
  [text.say('state.reference'), /^reference /],
  [text.say('key.ports'), /^symbol port neutral /],
  [text.say('key.leader'), /^leader$/],
  [text.say('key.group shade'), / hatched$/],
  [text.say('key.areas'), /^symbol area$/],
];

/** The rows of the key, and the notes that are about one sort of mark. */
function said(atlas: Atlas): readonly string[] {
  const notes = notesOf(atlas, text).join('\n');
  return [
    ...keyOf(atlas, text).flatMap(({ lines }) => lines.map(({ name }) => name)),
    ...lineStates(atlas).map((state) => text.say(`state.${state}`)),
    ...explanationsOf(atlas).flatMap(([words]) =>
      notes.includes(words) && words.endsWith('.') ? words : [],
    ),
  ];
}

/** Sorts of marks that nothing in the key explains, and what the key explains though there is no such mark. */
export function mismatches(
  atlas: Atlas,
  sorts: ReadonlySet<string>,
): { readonly unexplained: readonly string[]; readonly empty: readonly string[] } {
  const rows = said(atlas);
  const explanations = explanationsOf(atlas);
  const known = explanations.filter(([words]) => rows.includes(words));
  return {
    unexplained: [...sorts].filter((sort) => {
      // Each needs all that is said of such marks: a planned railway the row of railways and that of plans.
      const due = explanations.filter(([, marks]) => marks.test(sort));
      return due.length === 0 || due.some((one) => !known.includes(one));
    }),
    empty: rows.filter((row) => {
      const marks = explanations.find(([words]) => words === row)?.[1];
      return !marks || ![...sorts].some((sort) => marks.test(sort));
    }),
  };
}
