import type { Atlas } from '../../atlas';
import type { Mode } from '../../atlas/indicator';
import type { Names } from '../../atlas/names';
import type { Section } from '../../flows/differences';
import type { PanelText } from '../../text/panelText';
import type { Pick } from '../../view/ids';
import { layerIds, type LayerId } from '../../view/layers';

/** Something that a layer shows, as the table lists it. */
export interface Subject {
  readonly pick: Pick;
  readonly names: Names;
  readonly mode: Mode | '';
  /** What is said of it where nothing is documented. */
  readonly fallback: (text: PanelText) => string;
}

/** Where the value stands that is drawn at something: in a series, or in one figure. */
export type Valued = {
  /** What files that leave the page say that it is shown as. */
  readonly kind: Pick['kind'] | 'port';
  readonly id: string;
  readonly names: Names;
} & ({ readonly indicators: readonly string[] } | { readonly figure: string });

/** What a layer shows, for the table and for what leaves the page. */
export interface Subjects {
  readonly section?: Section;
  /** Its rows in that section of the table. */
  readonly rows?: (atlas: Atlas, year: number) => readonly Subject[];
  readonly values?: (atlas: Atlas) => readonly Valued[];
}

const folders = import.meta.glob<Subjects>('./*/subjects.ts', { eager: true, import: 'subjects' });

/** The subjects of the layers that are not hidden, in the order of the layers. */
export function subjectsOf(hidden: ReadonlySet<LayerId>): readonly Subjects[] {
  return layerIds
    .filter((id) => !hidden.has(id))
    .flatMap((id) => folders[`./${id}/subjects.ts`] ?? []);
}
