import type { Atlas } from '../../atlas';
import type { Unit } from '../../atlas/indicator';
import type { Country, Place } from '../../atlas/place';
import type { Difference } from '../../flows/difference';
import { differencesOf, type SubjectDifference } from '../../flows/differences';
import { changeWords } from '../../text/change';
import type { Text } from '../../text/text';
import { statedText } from '../../text/unitWords';
import type { Label, PortMark } from '../scene';
import type { LayerId } from '../../view/layers';

/** What the map says of two years side by side: of the one that is drawn, and the other. */
export interface Comparison {
  /** The number of a ribbon with what it is more or less than in the other year, or that nobody can say. */
  readonly besideNumber: (flow: string, unit: Unit, number: string) => string;
  /** At rest, beside the numbers of the ribbons: what ports handled more or less, and what began or ended. */
  readonly labels: (ports: readonly PortMark[]) => readonly Label[];
}

interface Years {
  readonly compared: number;
  /** The earlier year of the two; differences run from it to the later one. */
  readonly earlier: number;
  readonly all: readonly SubjectDifference[];
  readonly byFlow: ReadonlyMap<string, Difference>;
  readonly hidden: ReadonlySet<LayerId>;
}

/** Everything that differs between the year drawn and another one, from the earlier to the later. */
export function comparisonOf(
  atlas: Atlas,
  text: Text,
  year: number,
  compared: number,
  hidden: ReadonlySet<LayerId>,
): Comparison {
  const earlier = Math.min(year, compared);
  const all = differencesOf(atlas, earlier, Math.max(year, compared));
  const flows = all.filter(({ section }) => section === 'flows');
  const byFlow = new Map(flows.map(({ id, difference }) => [id, difference]));
  const years: Years = { compared, earlier, all, byFlow, hidden };
  return {
    besideNumber: (flow, unit, number) => besideNumber(text, years, flow, unit, number),
    labels: (ports) => [
      ...portLabels(atlas, text, years, ports),
      ...appearanceLabels(atlas, text, years),
    ],
  };
}

function withChange(
  text: Text,
  { compared, earlier }: Years,
  difference: Difference,
  unit: Unit,
  value: string,
): string {
  const words = changeWords(text, difference, unit, compared, compared === earlier);
  return text.say('comparison.aside', { value, words });
}

function besideNumber(
  text: Text,
  comparison: Years,
  flow: string,
  unit: Unit,
  number: string,
): string {
  const difference = comparison.byFlow.get(flow);
  if (!difference || difference.kind === 'new' || difference.kind === 'ended') return number;
  return withChange(text, comparison, difference, unit, number);
}

/** No map has room for more of them. */
const mostAppearances = 24;

/** What began or ended stands at the far end of its way; a port at its own place. */
function standsAt(atlas: Atlas, { section, id }: SubjectDifference): Place | Country | undefined {
  if (section === 'ports') return atlas.places.get(id);
  const { destination = '', routes = [] } = atlas.flows.get(id) ?? {};
  if (routes.length === 0) return undefined;
  return atlas.places.get(destination) ?? atlas.countries.get(destination);
}

function appearanceLabels(atlas: Atlas, text: Text, { all, hidden }: Years): readonly Label[] {
  const labels = all.flatMap((one): readonly Label[] => {
    const { kind } = one.difference;
    if (kind !== 'new' && kind !== 'ended') return [];
    const flow = one.section === 'flows' ? atlas.flows.get(one.id) : undefined;
    const mode = flow?.mode ?? atlas.places.get(one.id)?.mode ?? '';
    const layer = one.section === 'ports' ? 'ports' : mode === 'trade' ? 'partners' : mode;
    const place = standsAt(atlas, one);
    if (!place?.position || (layer !== '' && hidden.has(layer))) return [];
    return [
      {
        id: `difference:${one.id}`,
        kind: 'figure',
        // The same words at a dozen places would say less than a sign that the key explains.
        text: `${kind === 'new' ? '+' : '−'} ${text.name((flow ?? place).names)}`,
        local: '',
        position: place.position,
        mode,
        // That it began or ended is what a source says.
        status: 'reported',
        rank: 3,
      },
    ];
  });
  return labels.slice(0, mostAppearances);
}

/** The value of the year that is drawn, as its source words it, with its unit. */
function drawnValue(
  text: Text,
  { compared, earlier }: Years,
  { from, to }: Difference,
  unit: Unit | undefined,
): string {
  const side = compared === earlier ? to : from;
  if (side.state !== 'documented') return '';
  return statedText(text, side.figure, unit, 'symbol');
}

/** What a port handled more or less, beside the port. */
function portLabels(
  atlas: Atlas,
  text: Text,
  comparison: Years,
  ports: readonly PortMark[],
): readonly Label[] {
  return ports.flatMap(({ id, position, mode }) =>
    comparison.all.flatMap(({ section, series, difference }): readonly Label[] => {
      if (section !== 'ports' || series?.place !== id) return [];
      const unit = atlas.units.get(atlas.indicators.get(series.indicator)?.unit ?? '');
      const value = drawnValue(text, comparison, difference, unit);
      const { status, change } = difference;
      if (!unit || !change || value === '' || status === 'absent') return [];
      return [
        {
          id: `difference:${series.indicator}@${id}`,
          kind: 'figure',
          text: withChange(text, comparison, difference, unit, value),
          local: '',
          position,
          mode,
          status,
          rank: 1.5,
        },
      ];
    }),
  );
}
