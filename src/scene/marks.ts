import { seriesOf, type Atlas } from '../atlas';
import type { Series } from '../atlas/series';
import { existsBy, operationOf } from '../flows/operation';
import { asidesOf, sampleAt } from '../timeline/sample';
import { largestDisc } from './magnitudes';
import { quantityOf, timeOf } from './ribbons';
import type { AreaMark, MarkStatus, PartnerMark, PortMark, Stop, ThroughputMark } from './scene';

const order: readonly MarkStatus[] = ['reported', 'derived', 'interpolated', 'part', 'absent'];

/** The best status that any of the series has at a stop. */
function bestStatus(series: readonly Series[], stop: Stop): MarkStatus {
  let best = order.length - 1;
  for (const one of series) {
    const { status } = sampleAt(one, timeOf(stop));
    const part = asidesOf(one, stop.year).some(({ qualifier }) => qualifier !== 'expected');
    const shown = status === 'absent' && part ? 'part' : status;
    best = Math.min(best, order.indexOf(shown));
  }
  return order[best] ?? 'absent';
}

/** Ports and airports of the package that exist in the year of a stop. */
export function portsOf(
  atlas: Atlas,
  stop: Stop,
  selected: ReadonlySet<string>,
): readonly PortMark[] {
  return atlas.data.places.flatMap((place) => {
    const { id, kind, mode, position, national } = place;
    const isPort = kind === 'port' || (kind === 'airport' && national);
    if (!isPort || !position || !mode || !existsBy(place, stop.year)) return [];
    const status = bestStatus(atlas.seriesByPlace.get(id) ?? [], stop);
    const operation = operationOf(place, stop.year);
    return { id, mode, position, status, operation, national, selected: selected.has(id) };
  });
}

/**
 * Square pixels of a disc for one unit of throughput: the largest that any source states for a year has the
 * largest disc, so that one package may count in tonnes and another in millions of them.
 */
function squarePixelsPerUnit(atlas: Atlas): number {
  const { throughput } = atlas.data.info;
  const stated = atlas.data.places.flatMap(({ id }) =>
    (seriesOf(atlas, throughput, id)?.points ?? []).flatMap(({ lead, others }) =>
      [lead, ...others].map(({ value }) => value),
    ),
  );
  return largestDisc / Math.max(...stated);
}

/** Places with a documented throughput. */
export function throughputsOf(atlas: Atlas, stop: Stop): readonly ThroughputMark[] {
  const scale = squarePixelsPerUnit(atlas);
  return atlas.data.places.flatMap(({ id, position }) => {
    const quantity = quantityOf(atlas, atlas.data.info.throughput, id, stop);
    if (!quantity || !position) return [];
    return { id, position, ...quantity, from: quantity.from * scale, to: quantity.to * scale };
  });
}

/** Areas appear with the first year in which the figure of their size is valid. */
export function areasOf(
  atlas: Atlas,
  stop: Stop,
  selected: ReadonlySet<string>,
): readonly AreaMark[] {
  return atlas.data.areas.flatMap(({ id, position, squareKilometres, figure }) => {
    const since = atlas.figures.get(figure)?.period.start ?? -Infinity;
    if (Math.floor(since) > stop.year) return [];
    return { id, position, squareKilometres, selected: selected.has(id) };
  });
}

interface Shade {
  readonly shade: number;
  readonly status: MarkStatus;
}

function shadeOf(atlas: Atlas, country: string, stop: Stop): Shade | undefined {
  for (const { indicator, breaks } of atlas.data.info.partnerShades) {
    const quantity = quantityOf(atlas, indicator, country, stop);
    if (!quantity) continue;
    const value = (quantity.from + quantity.to) / 2;
    return { shade: 1 + breaks.filter((limit) => value >= limit).length, status: quantity.status };
  }
  return undefined;
}

/** Partner countries with the class of their documented trade; members of a group stand for its sum. */
export function partnersOf(
  atlas: Atlas,
  stop: Stop,
  selected: ReadonlySet<string>,
): readonly PartnerMark[] {
  const groups = atlas.data.countries.filter(({ kind }) => kind === 'group');
  return atlas.data.countries.flatMap((country) => {
    if (country.kind !== 'country' || !country.isoNumeric) return [];
    const own = shadeOf(atlas, country.id, stop);
    const group = groups.find(({ id, members, position }) => {
      return position && members.includes(country.id) && shadeOf(atlas, id, stop);
    });
    const shade = own ?? (group && shadeOf(atlas, group.id, stop));
    return {
      id: country.id,
      isoNumeric: country.isoNumeric,
      shade: shade?.shade ?? 0,
      status: shade?.status ?? 'absent',
      group: own || !group ? '' : group.id,
      selected: selected.has(country.id) || (group !== undefined && selected.has(group.id)),
    };
  });
}
