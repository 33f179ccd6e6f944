import { seriesOf, type Atlas } from '../../atlas';
import type { AtlasDetails } from '../../atlas/details';
import { touchesYear } from '../../atlas/period';
import { placeNameOf } from '../../atlas/relations';
import { seriesKey } from '../../atlas/series';
import type { Difference } from '../../flows/difference';
import {
  differencesOf,
  seriesDifference,
  type Section,
  type SubjectDifference,
} from '../../flows/differences';
import { flowsAt } from '../../flows/flowsAt';
import { isHiddenWay } from '../../scene/layers/layers';
import { subjectsOf, type Subject } from '../../scene/layers/subjects';
import { formatPeriod } from '../../text/format';
import type { PanelText } from '../../text/panelText';
import {
  indicatorName,
  nothingKnown,
  rowOf,
  seriesStatement,
  statementOf,
  type Maker,
  type Statement,
  type TableState,
  type ViewRow,
} from './row';
import { publisherOf } from '../../text/publisher';

function keyOf({ section, id, series }: SubjectDifference): string {
  return section === 'flows' || !series
    ? `${section}:${id}`
    : seriesKey(series.indicator, series.place);
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
    const way = { mode: flow.mode, isMeasured: kind === 'measured' };
    if (isHiddenWay(state.hidden, way)) return [];
    const runs = shown.has(flow);
    const series = flow.indicator ? seriesOf(atlas, flow.indicator, flow.place) : undefined;
    const stated = runs && series ? seriesStatement(maker, series) : undefined;
    const cited = atlas.sources.get(details.flows.get(flow.id)?.source ?? '');
    const words = !runs ? 'state.absent' : kind === 'planned' ? 'state.planned' : 'state.service';
    const service = {
      ...nothingKnown,
      mark: 'absent' as const,
      state: text.say(words),
      period: formatPeriod(text.language, flow.period),
      source: publisherOf(text, cited),
      sources: cited ? [cited.id] : [],
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
function subjectRows(maker: Maker, { pick, names, mode, fallback }: Subject): readonly ViewRow[] {
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
  const row = { ...nothingKnown, mark: 'absent' as const, state, what: fallback(text) };
  return [rowOf(maker, { ...row, id: pick.id, names, mode, target: { pick } }, `ports:${pick.id}`)];
}

/** The rows of what the layers show that stand in a section. */
function layerRows(section: Section): (maker: Maker) => readonly ViewRow[] {
  return (maker) =>
    subjectsOf(maker.state.hidden)
      .filter((subjects) => subjects.section === section)
      .flatMap(({ rows }) => rows?.(maker.atlas, maker.state.year) ?? [])
      .flatMap((subject) => subjectRows(maker, subject));
}

/** Every statement that touches the year, and every value that only a line gives. */
function figureRows(maker: Maker): readonly ViewRow[] {
  const { atlas, state } = maker;
  const leads = new Set<string>();
  const onLines = [...atlas.series.values()].flatMap((series): readonly ViewRow[] => {
    const stated = seriesStatement(maker, series);
    if (stated?.figure) leads.add(stated.figure.id);
    const names = placeNameOf(atlas, series.place);
    if (stated?.mark !== 'interpolated' || !stated.figure || !names) return [];
    const { figure, ...statement } = stated;
    const what = indicatorName(maker, series.indicator);
    const key = seriesKey(series.indicator, series.place);
    const target = { figure: figure.id };
    return [rowOf(maker, { id: key, names, what, mode: '', ...statement, target }, key)];
  });
  const statements = atlas.data.figures.flatMap((figure): readonly ViewRow[] => {
    const names = placeNameOf(atlas, figure.place);
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
  ports: layerRows('ports'),
  countries: layerRows('countries'),
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
  text: PanelText,
  section: Section,
  state: TableState,
): readonly ViewRow[] {
  const differences = differencesBy(atlas, state);
  return makers[section]({ atlas, details, text, state, differences });
}
