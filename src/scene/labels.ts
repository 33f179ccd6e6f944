import { seriesOf, type Atlas } from '../atlas';
import { localForms } from '../atlas/names';
import type { Place } from '../atlas/place';
import { positionAt } from '../flows/path';
import { formatFigure, formatNumber } from '../text/format';
import type { Text } from '../text/text';
import { basisOf, sampleAt } from '../timeline/sample';
import type { Label, PortMark, Ribbon, Stop } from './scene';
import { widest } from './widest';

const portRank: Readonly<Record<PortMark['status'], number>> = {
  reported: 2,
  derived: 2,
  interpolated: 2,
  part: 3,
  absent: 5,
};

/** The first local form, which is short enough for a map; a region has room for all of them. */
function localOf(names: Place['names'], text: Text, all = false): string {
  const forms = localForms(names, text.language);
  return all ? forms.join(' ') : (forms[0] ?? '');
}

/** Ports by what is documented of them; the two modes of one gateway share one label. */
function portLabels(atlas: Atlas, text: Text, ports: readonly PortMark[]): Label[] {
  const labelled = new Set<string>();
  return ports.flatMap((port) => {
    const place = atlas.places.get(port.id);
    if (!place) return [];
    // An airport is not its city: each keeps its own name.
    const gateway = place.kind === 'port' ? atlas.places.get(place.partOf) : undefined;
    const shown = gateway?.position ? gateway : place;
    if (labelled.has(shown.id)) return [];
    labelled.add(shown.id);
    const rank = port.selected ? 0 : portRank[port.status];
    return {
      id: shown.id,
      kind: 'port',
      text: text.name(shown.names),
      local: localOf(shown.names, text),
      position: port.position,
      mode: port.mode,
      status: port.status,
      rank,
    };
  });
}

/** The number a ribbon stands for, as its source words it; rounded where a line was drawn. */
function statedOf(atlas: Atlas, text: Text, ribbon: Ribbon, year: number): string {
  const flow = atlas.flows.get(ribbon.id);
  const sample = flow && sampleAt(seriesOf(atlas, flow.indicator, flow.place), year);
  const [figure] = sample ? basisOf(sample) : [];
  if (!figure || ribbon.status === 'interpolated') {
    const decimals = ribbon.from < 100 ? 1 : 0;
    return text.say('qualifier.about', {
      value: formatNumber(text.language, ribbon.from, decimals),
    });
  }
  return text.say(`qualifier.${figure.qualifier}`, { value: formatFigure(text.language, figure) });
}

/** How far along its arc the number of a partner stands. */
const arcLabelAt = 0.92;

/** Before a stretch between two gates there is room: ports and branches crowd the stretch itself. */
const beforeStretch = 130;

function labelKilometre({ gate: [start, end] }: Ribbon): number {
  return start === end ? start : Math.max(0, start - beforeStretch);
}

/** No map has room for more numbers than this; of more ribbons the widest carry theirs. */
const mostFigures = 100;

/** At rest each measured ribbon carries its number, at the middle of the stretch it was counted on. */
function figureLabels(atlas: Atlas, text: Text, ribbons: readonly Ribbon[], stop: Stop): Label[] {
  if (stop.moving) return [];
  return widest(ribbons, mostFigures).flatMap((ribbon, index) => {
    const flow = atlas.flows.get(ribbon.id);
    const unit = atlas.units.get(atlas.indicators.get(flow?.indicator ?? '')?.unit ?? '');
    if (!unit) return [];
    const stated = `${statedOf(atlas, text, ribbon, stop.year)} ${text.name(unit.symbol)}`;
    // An arc crosses countries it says nothing about: its number stands near its end and names it.
    const partner =
      ribbon.mode === 'trade' ? atlas.countries.get(flow?.destination ?? '') : undefined;
    const kilometre = partner ? ribbon.path.length * arcLabelAt : labelKilometre(ribbon);
    return {
      id: `figure:${ribbon.id}`,
      kind: 'figure',
      text: partner ? `${text.name(partner.names)}: ${stated}` : stated,
      local: '',
      position: positionAt(ribbon.path, kilometre),
      mode: ribbon.mode,
      status: ribbon.status,
      // The widest first; all of them before any port.
      rank: 1 + index / 100,
    };
  });
}

/** Places that gather ports, a terminal or an airport, by the first of these. */
function gatewaysOf(atlas: Atlas): ReadonlyMap<string, 'port' | 'airport'> {
  const gateways = new Map<string, 'port' | 'airport'>();
  for (const { partOf, kind } of atlas.data.places) {
    if (!partOf || (kind !== 'port' && kind !== 'airport')) continue;
    if (kind === 'port' || !gateways.has(partOf)) gateways.set(partOf, kind);
  }
  return gateways;
}

function placeLabels(atlas: Atlas, text: Text): Label[] {
  const gateways = gatewaysOf(atlas);
  return atlas.data.places.flatMap(({ id, kind, names, position }) => {
    if (!position || (kind !== 'city' && kind !== 'region')) return [];
    const gathers = gateways.get(id);
    // The label of its ports already carries the name.
    if (gathers === 'port') return [];
    const isRegion = kind === 'region';
    return {
      id,
      kind: isRegion ? 'region' : gathers ? 'port' : 'city',
      text: text.name(names),
      local: isRegion || gathers ? localOf(names, text, isRegion) : '',
      position,
      mode: '',
      status: '',
      rank: isRegion ? 0 : gathers ? 2 : 6,
    };
  });
}

function countryLabels(atlas: Atlas, text: Text): Label[] {
  return atlas.data.countries.flatMap(({ id, kind, names, position }) => {
    if (kind !== 'country' || !position) return [];
    const label = text.name(names);
    return { id, kind, text: label, local: '', position, mode: '', status: '', rank: 4 };
  });
}

/** Every label of a stop; which of them are placed is the renderer's matter. */
export function labelsOf(
  atlas: Atlas,
  text: Text,
  stop: Stop,
  ports: readonly PortMark[],
  ribbons: readonly Ribbon[],
): readonly Label[] {
  return [
    ...figureLabels(atlas, text, ribbons, stop),
    ...portLabels(atlas, text, ports),
    ...placeLabels(atlas, text),
    ...countryLabels(atlas, text),
  ];
}
