import { seriesOf, type Atlas } from '../../../atlas';
import type { Series } from '../../../atlas/series';
import { existsBy, isPort, operationOf } from '../../../flows/operation';
import { asidesOf, sampleAt } from '../../../timeline/sample';
import { unitOf } from '../../../atlas/relations';
import { largestDisc } from '../../magnitudes';
import { quantityOf, timeOf } from '../../ribbons';
import type { MarkStatus, PortMark, Stop, ThroughputMark } from '../../scene';
import type { MarkContext } from '../layer';

const order: readonly MarkStatus[] = ['reported', 'derived', 'interpolated', 'part', 'absent'];

/** The best status that any of the series has at a stop. */
function bestStatus(series: readonly Series[], stop: Stop): MarkStatus {
  let best = order.length - 1;
  for (const one of series) {
    const { status } = sampleAt(one, timeOf(stop));
    const part = asidesOf(one, stop.year).some(({ kind }) => kind !== 'expected');
    const shown = status === 'absent' && part ? 'part' : status;
    best = Math.min(best, order.indexOf(shown));
  }
  return order[best] ?? 'absent';
}

/** Ports and airports of the package that exist in the year of a stop. */
export function portsOf({ atlas, stop, selected }: MarkContext): readonly PortMark[] {
  return atlas.data.places.flatMap((place) => {
    const { id, mode, position, national } = place;
    if (!isPort(place) || !position || !mode || !existsBy(place, stop.year)) return [];
    const status = bestStatus(atlas.seriesByPlace.get(id) ?? [], stop);
    const operation = operationOf(place, stop.year);
    return { id, mode, position, status, operation, national, selected: selected.has(id) };
  });
}

/**
 * Square pixels of a disc for one unit of throughput, as the unit says; where it does not, the largest that
 * any source states for a year has the largest disc.
 */
function squarePixelsPerUnit(atlas: Atlas): number {
  const { throughput } = atlas.data.info;
  const { squarePixels = 0 } = unitOf(atlas, { indicator: throughput }) ?? {};
  if (squarePixels > 0) return squarePixels;
  const stated = atlas.data.places.flatMap(({ id }) =>
    (seriesOf(atlas, throughput, id)?.points ?? []).flatMap(({ lead, others }) =>
      [lead, ...others].map(({ value }) => value),
    ),
  );
  return largestDisc / Math.max(...stated);
}

/** Places with a documented throughput. */
export function throughputsOf({ atlas, stop }: MarkContext): readonly ThroughputMark[] {
  const scale = squarePixelsPerUnit(atlas);
  return atlas.data.places.flatMap(({ id, position }) => {
    const quantity = quantityOf(atlas, atlas.data.info.throughput, id, stop);
    if (!quantity || !position) return [];
    return { id, position, ...quantity, from: quantity.from * scale, to: quantity.to * scale };
  });
}
