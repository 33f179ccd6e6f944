import { languages } from '../../atlas/languages';
import { seriesOf, subjectOf, type Atlas } from '../../atlas';
import type { AtlasDetails } from '../../atlas/details';
import type { Figure } from '../../atlas/figure';
import type { Mode } from '../../atlas/indicator';
import type { Names } from '../../atlas/names';
import { touchesYear } from '../../atlas/period';
import { seriesKey, type Series } from '../../atlas/series';
import type { Difference } from '../../flows/difference';
import {
  differencesOf,
  seriesDifference,
  type Section,
  type SubjectDifference,
} from '../../flows/differences';
import { flowsAt, type FlowSample } from '../../flows/flowsAt';
import { existsBy, operationOf } from '../../flows/operation';
import type { LayerId, Pick as Picked } from '../../view/ids';
import { formatPeriod } from '../../text/format';
import type { SheetText } from '../../text/sheetText';
import { basisOf } from '../../timeline/sample';
import { creditOf } from '../credit';
import { markOf } from '../statusMark';
import { namesOf } from '../dossier/subject';
import { periodWords, quantityWords, unitOf } from '../dossier/words';
import { cellOf } from '../record/cell';
import { roundedText, stateWord } from '../record/words';
import { fold } from '../search/fold';
import type { Mark } from '../statusMark';

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

type Statement = Pick<
  ViewRow,
  'mark' | 'state' | 'conflict' | 'value' | 'amount' | 'period' | 'source' | 'sources'
>;

interface Maker {
  readonly atlas: Atlas;
  readonly details: AtlasDetails;
  readonly text: SheetText;
  readonly state: TableState;
  readonly differences: ReadonlyMap<string, Difference>;
}

function keyOf({ section, id, series }: SubjectDifference): string {
  return section === 'flows' || !series
    ? `${section}:${id}`
    : seriesKey(series.indicator, series.place);
}

function rowOf(
  { text, differences, atlas }: Maker,
  row: Omit<ViewRow, 'haystack' | 'difference'>,
  difference: string,
): ViewRow {
  const { names, what, state, source, period } = row;
  const variants = [...languages.map((language) => names[language]), names.local];
  const other = differences.get(difference);
  const publishers = row.sources.map((id) => atlas.sources.get(id)?.publisher ?? '');
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

function statementOf({ atlas, text }: Maker, figure: Figure): Statement {
  const unit = unitOf(atlas, figure);
  const isForecast = figure.qualifier === 'expected';
  const mark = isForecast ? 'absent' : markOf(figure);
  return {
    mark,
    state: isForecast
      ? text.say('qualifier.expected', { value: '' }).trim()
      : stateWord(text, mark),
    conflict: (atlas.conflictsByFigure.get(figure.id) ?? []).length > 0,
    value: unit ? quantityWords(text, figure, unit) : '',
    amount: figure.value,
    period: periodWords(atlas, text, figure),
    source: creditOf(atlas, text, figure),
    sources: [figure.source],
  };
}

const nothingKnown = {
  ...{ conflict: false, value: '', amount: undefined, period: '', source: '', sources: [] },
} as const;

/** What a series says of the year: its leading figure, a value on the line, a part, or nothing. */
function seriesStatement(
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
  const unit = atlas.units.get(atlas.indicators.get(series.indicator)?.unit ?? '');
  const value = text.say('qualifier.about', { value: roundedText(text, cell.sample.value) });
  return {
    mark: 'interpolated',
    state: text.say('state.interpolated'),
    conflict: false,
    value: text.say('record.valueUnit', { value, unit: unit ? text.name(unit.name) : '' }),
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

function indicatorName({ atlas, text }: Maker, id: string): string {
  const indicator = atlas.indicators.get(id);
  return indicator ? text.name(indicator.name) : '';
}

function isHidden({ hidden }: TableState, { flow, kind }: FlowSample): boolean {
  if (kind === 'measured' && hidden.has('flows')) return true;
  return hidden.has(flow.mode === 'trade' ? 'partners' : flow.mode);
}

function flowRows(maker: Maker): readonly ViewRow[] {
  const { atlas, details, text, state } = maker;
  const now = flowsAt(atlas, state.year);
  const shown = new Set(now.map(({ flow }) => flow));
  // What ran in the other year alone stands in the comparison, too.
  const then = state.compared === undefined ? [] : flowsAt(atlas, state.compared);
  const gone = then.filter(({ flow }) => !shown.has(flow));
  return [...now, ...gone].flatMap((sample) => {
    const { flow, kind } = sample;
    if (isHidden(state, sample)) return [];
    const runs = shown.has(flow);
    const series = flow.indicator ? seriesOf(atlas, flow.indicator, flow.place) : undefined;
    const stated = runs && series ? seriesStatement(maker, series) : undefined;
    const publisher = atlas.sources.get(details.flows.get(flow.id)?.source ?? '');
    const words = !runs ? 'state.absent' : kind === 'planned' ? 'state.planned' : 'state.service';
    const service = {
      ...nothingKnown,
      mark: 'absent' as const,
      state: text.say(words),
      period: formatPeriod(text.language, flow.period),
      source: publisher?.publisher ?? '',
      sources: publisher ? [publisher.id] : [],
    };
    const what = flow.indicator
      ? indicatorName(maker, flow.indicator)
      : text.say(`kind.flow.${flow.mode}`);
    const statement: Statement = stated ?? service;
    const target = { pick: { kind: 'flow', id: flow.id } } as const;
    const row = { id: flow.id, names: flow.names, what, mode: flow.mode, ...statement, target };
    return [rowOf(maker, row, `flows:${flow.id}`)];
  });
}

/** The rows of one place or country: one for each series that says something, else one that says nothing does. */
function subjectRows(
  maker: Maker,
  pick: Picked,
  names: Names,
  mode: Mode | '',
  fallback: string,
): readonly ViewRow[] {
  const { atlas, text } = maker;
  const rows = (atlas.seriesByPlace.get(pick.id) ?? []).flatMap((series): readonly ViewRow[] => {
    const key = seriesKey(series.indicator, series.place);
    const stated = seriesStatement(maker, series);
    const silent = { ...nothingKnown, mark: 'absent', state: text.say('state.absent') } as const;
    // Silent in this year, but not in the one it is compared with.
    if (!stated && !maker.differences.has(key)) return [];
    const { figure, ...statement } = stated ?? { ...silent, figure: undefined };
    const target = figure ? { figure: figure.id } : { pick };
    const what = indicatorName(maker, series.indicator);
    return [rowOf(maker, { id: key, names, what, mode, ...statement, target }, key)];
  });
  if (rows.length > 0) return rows;
  const state = text.say('state.absent');
  const row = { ...nothingKnown, mark: 'absent' as const, state, what: fallback };
  return [rowOf(maker, { ...row, id: pick.id, names, mode, target: { pick } }, `ports:${pick.id}`)];
}

function portRows(maker: Maker): readonly ViewRow[] {
  const { atlas, text, state } = maker;
  if (state.hidden.has('ports')) return [];
  return atlas.data.places.flatMap((place) => {
    const isPort = place.kind === 'port' || (place.kind === 'airport' && place.national);
    if (!isPort || !existsBy(place, state.year)) return [];
    const operation = text.say(`status.${operationOf(place, state.year)}`);
    return subjectRows(maker, { kind: 'place', id: place.id }, place.names, place.mode, operation);
  });
}

function countryRows(maker: Maker): readonly ViewRow[] {
  const { atlas, text, state } = maker;
  if (state.hidden.has('partners')) return [];
  return atlas.data.countries.flatMap(({ id, kind, names }) =>
    subjectRows(maker, { kind: 'country', id }, names, '', text.say(`kind.${kind}`)),
  );
}

/** Every statement that touches the year, and every value that only a line gives. */
function figureRows(maker: Maker): readonly ViewRow[] {
  const { atlas, state } = maker;
  const namesAt = (place: string) => {
    const subject = subjectOf(atlas, place);
    return subject && namesOf(subject);
  };
  const leads = new Set<string>();
  const onLines = [...atlas.series.values()].flatMap((series): readonly ViewRow[] => {
    const stated = seriesStatement(maker, series);
    if (stated?.figure) leads.add(stated.figure.id);
    const names = namesAt(series.place);
    if (stated?.mark !== 'interpolated' || !stated.figure || !names) return [];
    const { figure, ...statement } = stated;
    const what = indicatorName(maker, series.indicator);
    const key = seriesKey(series.indicator, series.place);
    const target = { figure: figure.id };
    return [rowOf(maker, { id: key, names, what, mode: '', ...statement, target }, key)];
  });
  const statements = atlas.data.figures.flatMap((figure): readonly ViewRow[] => {
    const names = namesAt(figure.place);
    if (!names || !touchesYear(figure.period, state.year)) return [];
    const { id, indicator, place } = figure;
    const row = { id, names, what: indicatorName(maker, indicator), mode: '' as const };
    const difference = leads.has(id) ? seriesKey(indicator, place) : '';
    return [
      rowOf(maker, { ...row, ...statementOf(maker, figure), target: { figure: id } }, difference),
    ];
  });
  return [...statements, ...onLines];
}

const makers: Readonly<Record<Section, (maker: Maker) => readonly ViewRow[]>> = {
  flows: flowRows,
  ports: portRows,
  countries: countryRows,
  figures: figureRows,
};

/** Differences by what a row is about, from the earlier to the later of the two years. */
function differencesBy(
  atlas: Atlas,
  { year, compared }: TableState,
): ReadonlyMap<string, Difference> {
  if (compared === undefined || compared === year) return new Map();
  const [from, to] = [Math.min(year, compared), Math.max(year, compared)];
  const named = differencesOf(atlas, from, to).map((one) => [keyOf(one), one.difference] as const);
  // A series that moves a flow stands at its port and among the figures as well.
  const ofSeries = [...atlas.series].flatMap(([key, series]) => {
    const difference = seriesDifference(atlas, series, from, to);
    const isSilent = [difference.from, difference.to].every(({ state }) => state === 'absent');
    return isSilent ? [] : [[key, difference] as const];
  });
  return new Map([...ofSeries, ...named]);
}

/**
 * The view of one year as rows: all that the map, the record and the panels say of it. Hidden layers are
 * left out; what is only interpolated is there as far as the package it is given has lines.
 */
export function rowsOf(
  atlas: Atlas,
  details: AtlasDetails,
  text: SheetText,
  section: Section,
  state: TableState,
): readonly ViewRow[] {
  const differences = differencesBy(atlas, state);
  return makers[section]({ atlas, details, text, state, differences });
}
