import { seriesOf, type Atlas } from '../../atlas';
import { conflictOf } from '../../atlas/rivals';
import { unitOf } from '../../atlas/relations';
import { fullestPart } from '../../flows/parts';
import { shortPeriod } from '../../text/shortPeriod';
import type { Text } from '../../text/text';
import { statedText } from '../../text/unitWords';
import type { Label, PortMark } from '../scene';
import { shownAs } from './gateways';

/** What moves through ports of a mode, as it is counted: by the flows of the mode, else as throughput. */
function countedOf(atlas: Atlas, port: PortMark): readonly string[] {
  const flows = atlas.data.flows.filter(({ mode }) => mode === port.mode);
  return [...new Set([...flows.map(({ indicator }) => indicator), atlas.data.info.throughput])];
}

/** Of ports of which only a part of the year is counted, that figure with its part, beside the port. */
export function partLabels(
  atlas: Atlas,
  text: Text,
  ports: readonly PortMark[],
  year: number,
): readonly Label[] {
  const parts = ports.filter(({ status }) => status === 'part');
  return parts.flatMap((port, index): readonly Label[] => {
    const { id, mode, position } = port;
    const place = atlas.places.get(id);
    const figures = countedOf(atlas, port).flatMap((indicator) => {
      const series = seriesOf(atlas, indicator, id);
      return (series && fullestPart(series, year)) ?? [];
    });
    const [figure] = figures;
    const unit = figure && unitOf(atlas, figure);
    if (!place || !figure || !unit) return [];
    const stated = statedText(text, figure, unit, 'symbol');
    const gateway = shownAs(atlas, place);
    // A number, what it counts and when stand on one line.
    const part = shortPeriod(text, figure.period);
    const counted = `${stated}, ${part}`.replaceAll(' ', '\u00a0');
    return [
      {
        id: `part:${id}`,
        kind: 'figure',
        text: `${text.name(gateway.names)}: ${counted}`,
        local: '',
        position,
        mode,
        status: 'part',
        // After the figures of whole years, before any port.
        rank: 2 + index / 100,
        names: gateway.id,
        ...(conflictOf(atlas, figure) ? { disputed: true } : {}),
      },
    ];
  });
}
