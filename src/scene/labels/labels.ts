import { taperKilometres } from '../scales';
import { seriesOf, type Atlas } from '../../atlas';
import type { Figure } from '../../atlas/figure';
import type { Unit } from '../../atlas/indicator';
import type { Place, Position } from '../../atlas/place';
import { conflictOf } from '../../atlas/rivals';
import { positionAt } from '../../flows/path';
import { formatFigure } from '../../text/format';
import type { Text } from '../../text/text';
import { statedText, unitWords } from '../../text/unitWords';
import { basisOf, sampleAt } from '../../timeline/sample';
import type { Comparison } from './differenceLabels';
import { arcNotes, circleNotes, splitNotes } from './notes';
import { localOf, nameWithLocal, shownAs } from './gateways';
import { partLabels } from './partLabels';
import type { Label, Line, PortMark, Ribbon, Scene, Stop } from '../scene';
import { widest } from '../widest';

const portRank: Readonly<Record<PortMark['status'], number>> = {
  reported: 2,
  derived: 2,
  interpolated: 2,
  part: 3,
  absent: 5,
};

/** Ports by what is documented of them; the two modes of one gateway share one label. */
function portLabels(atlas: Atlas, text: Text, ports: readonly PortMark[]): Label[] {
  const labelled = new Set<string>();
  return ports.flatMap((port) => {
    const place = atlas.places.get(port.id);
    if (!place) return [];
    const shown = shownAs(atlas, place);
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

/** The figure that states a ribbon's number; none where a line was drawn. */
function figureOf(atlas: Atlas, ribbon: Ribbon, year: number): Figure | undefined {
  const flow = atlas.flows.get(ribbon.id);
  const sample = flow && sampleAt(seriesOf(atlas, flow.indicator, flow.place), year);
  return sample && ribbon.status !== 'interpolated' ? basisOf(sample)[0] : undefined;
}

/** The number a ribbon stands for, as its source words it; rounded where a line was drawn. */
function statedOf(
  text: Text,
  { from: value }: Ribbon,
  figure: Figure | undefined,
  unit: Unit,
): string {
  if (figure) return statedText(text, figure, unit, 'symbol');
  const counted = { value, decimals: value < 100 ? 1 : 0, qualifier: 'about' } as const;
  const about = text.say('qualifier.about', {
    value: formatFigure(text.language, counted, unit),
  });
  return `${about} ${unitWords(text, unit, counted, 'symbol')}`;
}

/** How far along its arc the number of a partner stands. */
const arcLabelAt = 0.92;

/**
 * A number stands in the middle of the stretch it was counted on. One that several ports make up together is
 * counted where their lines part; it stands aside, where the ribbon still is nearly as wide, to leave room
 * for theirs.
 */
function labelKilometre({ gate: [start, end], path }: Ribbon, isSum: boolean): number {
  if (start !== end || !isSum) return (start + end) / 2;
  const aside = taperKilometres / 3;
  return start > aside ? start - aside : Math.min(end + aside, path.length);
}

/** No map has room for more numbers than this; of more ribbons the widest carry theirs. */
const mostFigures = 100;

/** The port at which all of a ribbon was counted. */
function gateOf(atlas: Atlas, { id, gate: [start, end] }: Ribbon): Place | undefined {
  const place = atlas.places.get(atlas.flows.get(id)?.place ?? '');
  return place?.kind === 'port' && start === end ? shownAs(atlas, place) : undefined;
}

/** At rest each measured ribbon carries its number, at the middle of the stretch it was counted on. */
function figureLabels(
  atlas: Atlas,
  text: Text,
  ribbons: readonly Ribbon[],
  stop: Stop,
  comparison: Comparison | undefined,
): Label[] {
  if (stop.moving) return [];
  return widest(ribbons, mostFigures).flatMap((ribbon, index) => {
    const flow = atlas.flows.get(ribbon.id);
    const unit = atlas.units.get(atlas.indicators.get(flow?.indicator ?? '')?.unit ?? '');
    if (!unit) return [];
    const figure = figureOf(atlas, ribbon, stop.year);
    const number = statedOf(text, ribbon, figure, unit);
    const stated = comparison?.besideNumber(ribbon.id, unit, number) ?? number;
    // An arc crosses countries it says nothing about: its number stands near its end and names it.
    const partner =
      ribbon.mode === 'trade' ? atlas.countries.get(flow?.destination ?? '') : undefined;
    const gate = gateOf(atlas, ribbon);
    const named = partner ? text.name(partner.names) : gate ? nameWithLocal(text, gate) : '';
    const kilometre = partner ? ribbon.path.length * arcLabelAt : labelKilometre(ribbon, !gate);
    return {
      id: `figure:${ribbon.id}`,
      kind: 'figure',
      text: named ? `${named}: ${stated}` : stated,
      local: '',
      position: positionAt(ribbon.path, kilometre),
      mode: ribbon.mode,
      status: ribbon.status,
      // The widest first; all of them before any port.
      rank: 1 + index / 100,
      ...(gate ? { names: gate.id } : {}),
      ...(partner ? { partner: partner.id } : {}),
      // Between two years stands a change, of which the sheet says how sure it is.
      ...(!comparison && figure && conflictOf(atlas, figure) ? { disputed: true } : {}),
    };
  });
}

/** Places that gather ports or airports. */
function gatewaysOf(atlas: Atlas): ReadonlySet<string> {
  const ports = atlas.data.places.filter(({ kind }) => kind === 'port' || kind === 'airport');
  return new Set(ports.map(({ partOf }) => partOf));
}

function placeLabels(atlas: Atlas, text: Text, ports: readonly PortMark[]): Label[] {
  const gateways = gatewaysOf(atlas);
  const documented = new Set(
    ports.flatMap(({ id, status }) => (status === 'absent' ? [] : atlas.places.get(id)?.partOf)),
  );
  // The label of its ports, where they are shown, already carries the name.
  const named = new Set(
    ports.flatMap((port) => {
      const place = atlas.places.get(port.id);
      return place ? shownAs(atlas, place).id : [];
    }),
  );
  return atlas.data.places.flatMap(({ id, kind, names, position }) => {
    if (!position || (kind !== 'city' && kind !== 'region') || named.has(id)) return [];
    const gathers = gateways.has(id);
    const isRegion = kind === 'region';
    return {
      id,
      kind: isRegion ? 'region' : gathers ? 'port' : 'city',
      text: text.name(names),
      local: isRegion || gathers ? localOf(names, text, isRegion) : '',
      position,
      mode: '',
      status: '',
      rank: isRegion ? 0 : !gathers ? 6 : documented.has(id) ? 2 : 5,
    };
  });
}

/** Degrees within which the name of a city says where a line ends. */
const nearCity = 0.7;

/** Airports at which a line of the year ends, far from any city that the map names. */
function destinationLabels(atlas: Atlas, text: Text, lines: readonly Line[]): Label[] {
  const cities = atlas.data.places.filter(({ kind }) => kind === 'city');
  const isNamed = ([x, y]: Position) =>
    cities.some(
      ({ position }) => position && Math.hypot(position[0] - x, position[1] - y) < nearCity,
    );
  const ends = new Set(
    lines.flatMap(({ id, mode, status }) => {
      const route = mode === 'air' && status === 'service' ? atlas.routes.get(id) : undefined;
      return route ? [route.from, route.to] : [];
    }),
  );
  return [...ends].flatMap((id) => {
    const place = atlas.places.get(id);
    if (place?.kind !== 'airport' || place.partOf || !place.position) return [];
    if (isNamed(place.position)) return [];
    const { names, position } = place;
    const nothing = { local: '', mode: '', status: '' } as const;
    return { id, kind: 'city', text: text.name(names), position, rank: 3, ...nothing };
  });
}

/** Both ends of each documented service, for where its line leaves the map. */
function endLabels(atlas: Atlas, text: Text, lines: readonly Line[]): Label[] {
  const nameOf = (id: string | undefined) => {
    const place = atlas.places.get(id ?? '');
    return place ? [text.name((atlas.places.get(place.partOf) ?? place).names)] : [];
  };
  return lines.flatMap(({ id, mode, status, path, stemOf, twigOf }) => {
    if (mode === 'ferry' || status !== 'service') return [];
    const end = (words: readonly string[], position: Position | undefined): Label[] => {
      if (!position || words.length === 0) return [];
      const nothing = { local: '', mode, status: '', rank: 4 } as const;
      const names = stemOf ? { names: stemOf } : {};
      return [{ id, kind: 'end', text: words.join(', '), position, ...nothing, ...names }];
    };
    const routes = id.split(',').flatMap((one) => atlas.routes.get(one) ?? []);
    const there = end(
      routes.flatMap(({ to }) => nameOf(to)),
      path.positions[path.positions.length - 1],
    );
    // What branches off comes from where it branches off.
    return twigOf ? there : [...end(nameOf(routes[0]?.from), path.positions[0]), ...there];
  });
}

function countryLabels(atlas: Atlas, text: Text): Label[] {
  // A region that is a whole country bears its name already.
  const regions = atlas.data.places.filter(({ kind }) => kind === 'region');
  const named = new Set(regions.map(({ names }) => text.name(names)));
  return atlas.data.countries.flatMap(({ id, kind, names, position }) => {
    const label = text.name(names);
    if (kind !== 'country' || !position || named.has(label)) return [];
    return { id, kind, text: label, local: '', position, mode: '', status: '', rank: 4 };
  });
}

/** What of a scene is drawn. */
type Drawn = Pick<Scene, 'ports' | 'throughputs' | 'ribbons' | 'splits' | 'lines'>;

/** Every label of a stop; which of them are placed is the renderer's matter. */
export function labelsOf(
  atlas: Atlas,
  text: Text,
  stop: Stop,
  { ports, throughputs, ribbons, splits, lines }: Drawn,
  comparison?: Comparison,
): readonly Label[] {
  return [
    ...splitNotes(text, splits),
    ...(stop.moving
      ? []
      : [...arcNotes(text, ribbons), ...circleNotes(atlas, text, throughputs, stop.year)]),
    ...figureLabels(atlas, text, ribbons, stop, comparison),
    ...(stop.moving || comparison ? [] : partLabels(atlas, text, ports, stop.year)),
    ...(comparison?.labels(ports) ?? []),
    ...portLabels(atlas, text, ports),
    ...placeLabels(atlas, text, ports),
    ...destinationLabels(atlas, text, lines),
    ...endLabels(atlas, text, lines),
    ...countryLabels(atlas, text),
  ];
}
