type Point = readonly [longitude: number, latitude: number];

interface SyntheticPlace {
  readonly id: string;
  readonly position: Point;
  readonly feature: object;
}

interface SyntheticFlow extends Readonly<Record<string, string>> {
  readonly id: string;
  readonly indicator: string;
  readonly place: string;
}

/** Places, and what runs between them. */
export interface Network {
  readonly places: readonly SyntheticPlace[];
  readonly routes: readonly object[];
  readonly indicators: readonly string[];
  readonly flows: readonly SyntheticFlow[];
}

/** A number from 0 to 1 that spreads evenly with the index: the van der Corput sequence. */
function spread(index: number, base: number): number {
  let result = 0;
  let share = 1 / base;
  for (let rest = index + 1; rest > 0; rest = Math.floor(rest / base), share /= base) {
    result += (rest % base) * share;
  }
  return result;
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

function names(id: string) {
  return { id, name: id, local: '', variants: [] };
}

function place(id: string, kind: string, position: Point): SyntheticPlace {
  const airport = kind === 'airport';
  const properties = {
    ...{ ...names(id), kind, mode: airport ? 'air' : '', country: 'AA', part_of: '' },
    ...{ neighbour: '', opposite: '', national: airport, status: [], precision: '' },
    ...{ source: 'paper', note: '' },
  };
  const geometry = { type: 'Point', coordinates: position };
  return { id, position, feature: { type: 'Feature', properties, geometry } };
}

/** Rows of places, passed to and fro, so that one and the next are neighbours. */
function placesOf(count: number, [west, south, east, north]: readonly number[]): SyntheticPlace[] {
  const columns = Math.ceil(Math.sqrt(count * 3));
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const column = row % 2 === 0 ? index % columns : columns - 1 - (index % columns);
    const across = (column + 0.2 + 0.6 * spread(index, 2)) / columns;
    const up = (row + 0.2 + 0.6 * spread(index, 3)) / rows;
    const [width, height] = [(east ?? 0) - (west ?? 0), (north ?? 0) - (south ?? 0)];
    const position: Point = [
      rounded((west ?? 0) + across * width),
      rounded((south ?? 0) + up * height),
    ];
    return place(`P${index}`, index % 10 === 0 ? 'airport' : 'city', position);
  });
}

/** One area at a place, of a size that a figure states. */
export function areaAt({ id, position }: SyntheticPlace, figure: string, size: number): object {
  const properties = {
    ...{ ...names('area'), square_kilometres: size, figure, part_of: id },
    ...{ precision: '', source: 'paper', note: '' },
  };
  const geometry = { type: 'Point', coordinates: position };
  return { type: 'Feature', properties, geometry };
}

function route(id: string, mode: string, stops: readonly SyntheticPlace[]): object {
  const waypoints = stops.map((stop) => stop.id);
  const properties = {
    ...{ ...names(id), mode, from: waypoints[0], to: waypoints.at(-1), waypoints, status: [] },
    ...{ precision: 'schematic', source: 'paper', note: '' },
  };
  const coordinates = stops.map(({ position }) => position);
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

/** A railway along all places, with a bend between each two of them. */
function railway(places: readonly SyntheticPlace[]): { bends: SyntheticPlace[]; lines: object[] } {
  const bends: SyntheticPlace[] = [];
  const lines = places.slice(1).flatMap((to, index) => {
    const from = places[index];
    if (!from) return [];
    const [[x, y], [toX, toY]] = [from.position, to.position];
    const bend = place(`W${index}`, 'waypoint', [
      rounded((x + toX) / 2),
      rounded((y + toY) / 2 + 0.2),
    ]);
    bends.push(bend);
    return [route(`rail${index}`, 'rail', [from, bend, to])];
  });
  return { bends, lines };
}

/** So many flows between about as many places as their root, each with a series of its own. */
export function networkOf(count: number, bounds: readonly number[]): Network {
  const size = Math.max(4, Math.ceil(Math.sqrt(count)));
  const places = placesOf(size, bounds);
  const { bends, lines } = railway(places);
  const routes = [...lines];
  const indicators = Array.from({ length: Math.ceil(count / size) }, (_, index) => `I${index}`);
  const flows = Array.from({ length: count }, (_, index): SyntheticFlow => {
    const kind = Math.floor(index / size);
    const at = index % size;
    const series = { indicator: `I${kind}`, place: `P${at}`, direction: 'both' };
    const other = places[(at + 1 + (kind % (size - 1))) % size];
    const start = Math.min(at, size - 3);
    if (index % 4 < 2 || !other) {
      const ends = { origin: `P${at}`, destination: other?.id ?? '' };
      return { id: `trade${index}`, mode: 'trade', routes: '', gates: '', ...ends, ...series };
    }
    if (index % 4 === 2) {
      const on = { routes: `rail${start};rail${start + 1}`, gates: `P${start + 1}` };
      const ends = { origin: `P${start}`, destination: `P${start + 2}` };
      return { id: `train${index}`, mode: 'rail', ...on, ...ends, ...series };
    }
    const here = places[at];
    if (here) routes.push(route(`air${index}`, 'air', [here, other]));
    const ends = { origin: `P${at}`, destination: other.id };
    return {
      ...{ id: `plane${index}`, mode: 'air', routes: `air${index}` },
      gates: `P${at}`,
      ...ends,
      ...series,
    };
  });
  return { places: [...places, ...bends], routes, indicators, flows };
}
