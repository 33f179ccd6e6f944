import type { Atlas } from '../../atlas';
import type { AtlasDetails } from '../../atlas/details';
import type { Figure } from '../../atlas/figure';
import type { Mode } from '../../atlas/indicator';
import { languages } from '../../atlas/languages';
import type { Names } from '../../atlas/names';
import { unitOf } from '../../atlas/relations';
import type { Series } from '../../atlas/series';
import type { Difference } from '../../flows/difference';
import type { PanelText } from '../../text/panelText';
import { basisOf } from '../../timeline/sample';
import type { Pick as Picked } from '../../view/ids';
import type { LayerId } from '../../view/layers';
import { creditOf } from '../credit';
import { periodWords, quantityWords } from '../dossier/words';
import { cellOf } from '../record/cell';
import { aboutText, stateWord } from '../record/words';
import { fold } from '../search/fold';
import { markOf, type Mark } from '../statusMark';
import { publisherOf } from '../../text/publisher';

/** Where a row leads: to a figure in its panel, or to the panel of what it is about. */
export type RowTarget = { readonly figure: string } | { readonly pick: Picked };

/** One line of the table: what is known of one thing and one year. */
export interface ViewRow {
  readonly id: string;
  readonly names: Names;
  readonly what: string;
  readonly mode: Mode | '';
  readonly mark: Mark;
  readonly state: string;
  readonly conflict: boolean;
  /** As its source words it, with its unit; empty where nothing is known. */
  readonly value: string;
  /** The number itself, for sorting. */
  readonly amount: number | undefined;
  readonly period: string;
  /** Who says so, and the ids of the sources. */
  readonly source: string;
  readonly sources: readonly string[];
  readonly target: RowTarget;
  readonly difference?: Difference;
  /** All its words, folded, for the filter. */
  readonly haystack: string;
}

/** What the table is made for. */
export interface TableState {
  readonly year: number;
  /** The year that it is compared with. */
  readonly compared: number | undefined;
  readonly hidden: ReadonlySet<LayerId>;
}

/** What is known of a thing in a year, and who says so. */
export type Statement = Pick<
  ViewRow,
  'mark' | 'state' | 'conflict' | 'value' | 'amount' | 'period' | 'source' | 'sources'
>;

/** What rows are made from. */
export interface Maker {
  readonly atlas: Atlas;
  readonly details: AtlasDetails;
  readonly text: PanelText;
  readonly state: TableState;
  readonly differences: ReadonlyMap<string, Difference>;
}

/** A row with its difference, by a key of those, and the words it is found by. */
export function rowOf(
  { text, differences, atlas }: Maker,
  row: Omit<ViewRow, 'haystack' | 'difference'>,
  difference: string,
): ViewRow {
  const { names, what, state, source, period } = row;
  const variants = [...languages.map((language) => names[language]), names.local];
  const other = differences.get(difference);
  const publishers = row.sources.map((id) => publisherOf(text, atlas.sources.get(id)));
  const words = [
    text.name(names),
    ...variants,
    what,
    state,
    source,
    period,
    row.value,
    ...publishers,
  ];
  return {
    ...row,
    ...(other && { difference: other }),
    haystack: words.map(fold).join('\n'),
  };
}

/** A figure as a statement, worded as its source words it. */
export function statementOf(
  { atlas, text }: Pick<Maker, 'atlas' | 'text'>,
  figure: Figure,
): Statement {
  const mark = markOf(figure);
  return {
    mark,
    state: stateWord(text, mark),
    conflict: (atlas.conflictsByFigure.get(figure.id) ?? []).length > 0,
    value: quantityWords(atlas, text, figure),
    amount: figure.value,
    period: periodWords(atlas, text, figure),
    source: creditOf(atlas, text, figure),
    sources: [figure.source],
  };
}

/** Of a thing that is there, but of which no source says a number. */
export const nothingKnown = {
  ...{ conflict: false, value: '', amount: undefined, period: '', source: '', sources: [] },
} as const;

/** What a series says of the year: its leading figure, a value on the line, a part, or nothing. */
export function seriesStatement(
  maker: Maker,
  series: Series,
): (Statement & { readonly figure?: Figure }) | undefined {
  const { atlas, text, state } = maker;
  const cell = cellOf(atlas, series, state.year);
  if (cell.figure) {
    const conflict = cell.conflict !== undefined;
    return { ...statementOf(maker, cell.figure), conflict, figure: cell.figure };
  }
  if (cell.sample.status !== 'interpolated') return undefined;
  const [from, to] = basisOf(cell.sample);
  return {
    mark: 'interpolated',
    state: text.say('state.interpolated'),
    conflict: false,
    value: aboutText(text, cell.sample.value, unitOf(atlas, series)),
    amount: cell.sample.value,
    period: text.say('record.between', {
      from: from?.period.text ?? '',
      to: to?.period.text ?? '',
    }),
    source: '',
    sources: [from, to].flatMap((figure) => figure?.source ?? []),
    ...(from && { figure: from }),
  };
}

/** What is counted, in words. */
export function indicatorName({ atlas, text }: Maker, id: string): string {
  const indicator = atlas.indicators.get(id);
  return indicator ? text.name(indicator.name) : '';
}
