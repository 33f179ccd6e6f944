import { seriesOf, subjectOf, type Atlas } from '../atlas';
import { seriesKey, type Series } from '../atlas/series';
import type { Flow } from '../atlas/route';
import { differenceOf, sideOf, type Difference, type Side } from './difference';
import { existsAt, isPlanned, routeIds } from './flowsAt';
import { worksIn } from './operation';

export const sections = ['flows', 'ports', 'countries', 'figures'] as const;
/** What a row of a table is about; `figures` are those of everything else. */
export type Section = (typeof sections)[number];

/** The difference of one series or one service between two years. */
export interface SubjectDifference {
  readonly section: Section;
  /** Of the flow, place, area or country it belongs to. */
  readonly id: string;
  /** None for a service without a volume, and for a port that opened or closed. */
  readonly series?: Series;
  readonly difference: Difference;
}

/** Where a series belongs: ports and countries by their place, everything else among the figures. */
function sectionOf(atlas: Atlas, { place }: Series): Section {
  const subject = subjectOf(atlas, place);
  if (subject?.kind === 'country') return 'countries';
  const kind = subject?.kind === 'place' ? subject.thing.kind : undefined;
  return kind === 'port' || kind === 'airport' ? 'ports' : 'figures';
}

/** The same matter in another scope or unit: the companion of a row of the record, either way. */
function siblingOf(atlas: Atlas, { indicator, place }: Series): Series | undefined {
  for (const row of atlas.data.record) {
    if (row.indicator === indicator && row.place === place)
      return seriesOf(atlas, row.companionIndicator, row.companionPlace);
    if (row.companionIndicator === indicator && row.companionPlace === place)
      return seriesOf(atlas, row.indicator, row.place);
  }
  return undefined;
}

/** The difference of a series, beside its sibling in another scope. */
export function seriesDifference(
  atlas: Atlas,
  series: Series,
  from: number,
  to: number,
): Difference {
  return differenceOf(series, from, to, siblingOf(atlas, series));
}

function runsIn(atlas: Atlas, flow: Flow, year: number): boolean {
  const isOnlyPlanned = routeIds(flow).some((id) => {
    const route = atlas.routes.get(id);
    return route && isPlanned(route, year);
  });
  return existsAt(flow, year) && !isOnlyPlanned;
}

/** Appearing or ending, of something that is documented to exist or not. */
function appearance(was: boolean, is: boolean, from: Side, to: Side): Difference | undefined {
  if (was === is) return undefined;
  return { kind: is ? 'new' : 'ended', from, to, status: 'absent', contested: false };
}

function flowDifference(
  atlas: Atlas,
  flow: Flow,
  from: number,
  to: number,
): Difference | undefined {
  const [was, is] = [runsIn(atlas, flow, from), runsIn(atlas, flow, to)];
  if (!was && !is) return undefined;
  const series = flow.indicator ? seriesOf(atlas, flow.indicator, flow.place) : undefined;
  const sideIn = (runs: boolean, year: number): Side => {
    if (!runs) return { state: 'no service' };
    return series ? sideOf(series, year) : { state: 'service' };
  };
  const [first, second] = [sideIn(was, from), sideIn(is, to)];
  const appeared = appearance(was, is, first, second);
  if (appeared) return appeared;
  if (series) return seriesDifference(atlas, series, from, to);
  return {
    ...{ from: first, to: second, kind: 'not comparable', status: 'absent' },
    ...{ obstacle: 'volume', contested: false },
  };
}

/** Whether a series says anything of at least one of the two years. */
function isSilent({ from, to }: Difference): boolean {
  return [from, to].every(({ state }) => state === 'absent' || state === 'elsewhere');
}

/**
 * Every difference between two years that a source, or arithmetic on sources, supports: each flow once,
 * each port that opened or closed, and each series that moves no flow. Series silent in both years are left
 * out. Swapping the years swaps growth and decline, what is new and what ended, and nothing else.
 */
export function differencesOf(
  atlas: Atlas,
  from: number,
  to: number,
): readonly SubjectDifference[] {
  const moving = new Set(
    atlas.data.flows.map(({ indicator, place }) => seriesKey(indicator, place)),
  );
  const flows = atlas.data.flows.flatMap((flow): readonly SubjectDifference[] => {
    const difference = flowDifference(atlas, flow, from, to);
    if (!difference) return [];
    const series = flow.indicator ? seriesOf(atlas, flow.indicator, flow.place) : undefined;
    return [{ section: 'flows', id: flow.id, ...(series && { series }), difference }];
  });
  const ports = atlas.data.places.flatMap((place): readonly SubjectDifference[] => {
    if (place.kind !== 'port' && place.kind !== 'airport') return [];
    const [was, is] = [worksIn(place, from), worksIn(place, to)];
    const side = (works: boolean): Side => ({ state: works ? 'service' : 'no service' });
    const difference = appearance(was, is, side(was), side(is));
    return difference ? [{ section: 'ports', id: place.id, difference }] : [];
  });
  const figures = [...atlas.series].flatMap(([key, series]): readonly SubjectDifference[] => {
    if (moving.has(key)) return [];
    const difference = seriesDifference(atlas, series, from, to);
    if (isSilent(difference)) return [];
    return [{ section: sectionOf(atlas, series), id: series.place, series, difference }];
  });
  return [...flows, ...ports, ...figures];
}
