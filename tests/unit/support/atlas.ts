import { createAtlas, type Atlas } from '../../../src/atlas';
import type { AtlasData } from '../../../src/atlas/atlas';
import type { AtlasDetails } from '../../../src/atlas/details';
import type { Conflict, Figure } from '../../../src/atlas/figure';
import type { Indicator, Unit } from '../../../src/atlas/indicator';
import type { Names, Translated } from '../../../src/atlas/names';
import { inEachLanguage } from '../../../src/atlas/translations';
import { parsePeriod, type Period } from '../../../src/atlas/period';
import type { Place, Position } from '../../../src/atlas/place';
import type { Flow, Route } from '../../../src/atlas/route';

/** Ten lines of data instead of a package: builders with the least that a test has to say. */
export function translated(text: string): Translated {
  return inEachLanguage(() => text);
}

export function names(text: string): Names {
  return { ...translated(text), local: '' };
}

export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`not a period: ${text}`);
  return parsed;
}

let counter = 0;
export function figure(when: string, value: number, changes: Partial<Figure> = {}): Figure {
  counter += 1;
  return {
    id: `F-${String(counter)}`,
    indicator: 'trains',
    place: 'gate',
    period: period(when),
    value,
    decimals: 0,
    qualifier: 'exact',
    kind: 'reported',
    formula: '',
    basis: '',
    source: 'paper',
    ...changes,
  };
}

export function conflict(figures: readonly Figure[], drawn: Figure): Conflict {
  return {
    id: 'C1',
    kind: 'conflict',
    figures: figures.map(({ id }) => id),
    drawn: drawn.id,
  };
}

export function place(id: string, position: Position, changes: Partial<Place> = {}): Place {
  return {
    id,
    kind: 'port',
    names: names(id),
    mode: 'rail',
    country: 'AA',
    partOf: '',
    position,
    neighbour: '',

    national: true,
    status: [],
    ...changes,
  };
}

export function route(
  id: string,
  waypoints: readonly Place[],
  changes: Partial<Route> = {},
): Route {
  return {
    id,
    mode: 'rail',
    names: names(id),
    from: waypoints[0]?.id ?? '',
    to: waypoints[waypoints.length - 1]?.id ?? '',
    waypoints: waypoints.map((waypoint) => waypoint.id),
    coordinates: waypoints.flatMap((waypoint) => (waypoint.position ? [waypoint.position] : [])),
    status: [],
    ...changes,
  };
}

export function flow(id: string, changes: Partial<Flow> = {}): Flow {
  return {
    id,
    mode: 'rail',
    names: names(id),
    routes: [],
    origin: '',
    destination: '',
    direction: 'both',
    indicator: '',
    place: '',
    gates: [],
    period: period('2000/..'),
    ...changes,
  };
}

const trains: Indicator = {
  id: 'trains',
  name: translated('Trains'),
  unit: 'trains',
  measure: 'flow',
  growthOf: '',
};
const trainUnit: Unit = {
  id: 'trains',
  name: translated('trains'),
  symbol: translated('trains'),
  perMarker: 100,
  perPixel: 1000,
};

/** A unit by its name, which is its symbol as well. */
export function unitNamed(name: Translated): Unit {
  return { ...trainUnit, name, symbol: name };
}

export function atlasOf(changes: Partial<AtlasData> = {}): Atlas {
  return createAtlas({
    info: {
      title: translated('Test'),
      subtitle: translated(''),
      attribution: '',
      years: [2012, 2024],
      bounds: { wide: [0, 0, 40, 40], narrow: [0, 0, 20, 20] },
      throughput: 'cargo',
      partnerShades: [],
      region: 'gate',
    },
    sources: [
      {
        id: 'paper',
        publisher: 'Paper',
        title: 'Title',
        date: '2024-01-30',
        url: '',
        language: 'en',
      },
    ],
    units: [trainUnit],
    indicators: [trains],
    record: [],
    figures: [],
    conflicts: [],
    places: [],
    areas: [],
    countries: [],
    routes: [],
    flows: [],
    ...changes,
  });
}

/** Long texts of nothing, but for what a test gives. */
export function detailsOf(changes: Partial<AtlasDetails> = {}): AtlasDetails {
  return {
    info: { name: 'test', version: '1.0.0', licence: '', notes: [], languages: [] },
    sources: new Map(),
    bases: new Map(),
    indicators: new Map(),
    rules: new Map(),
    figures: new Map(),
    conflicts: new Map(),
    changes: [],
    statements: [],
    lessons: [],
    places: new Map(),
    areas: new Map(),
    countries: new Map(),
    routes: new Map(),
    flows: new Map(),
    ...changes,
  };
}
