import { csvFormat } from 'd3-dsv';
import * as v from 'valibot';
import { countryPolygonsFile, type FileMap } from '../../geo/compiler/read/directory';
import { descriptorSchema, type Descriptor } from '../../geo/compiler/schema/descriptor';
import { areaAt, networkOf, type Network } from './network';

/** A row of a table; columns it does not name are empty. */
type Row = Readonly<Record<string, string | number>>;

/** Only the first and the last year are documented: the two between them are interpolated. */
const years = [2021, 2024] as const;
const bounds = [36, 33, 112, 57] as const;

/** Every flow moves by a series of its own. A few of them disagree with themselves, or are derived. */
function figuresOf({ flows, indicators }: Network): { figures: Row[]; conflicts: Row[] } {
  const ofAll = { unit: 'tonnes', qualifier: 'exact', scope: 'synthetic', source: 'paper' };
  const sizeOfArea = { id: 'area-size', indicator: indicators[0] ?? '', place: 'area', value: 100 };
  const figures: Row[] = [
    { ...ofAll, ...sizeOfArea, period: years[0], kind: 'reported', confidence: 'high' },
  ];
  const conflicts: Row[] = [];
  flows.forEach(({ indicator, place }, index) => {
    const shared = { indicator, place, ...ofAll };
    const value = 10 + ((index * 7919) % 991);
    const state = (id: string, year: number, amount: number, formula = ''): void => {
      const kind = formula ? 'derived' : 'reported';
      const said = { id, period: year, value: amount, kind, formula };
      figures.push({ ...shared, ...said, confidence: 'high' });
    };
    state(`F${index}a`, years[0], value);
    state(`F${index}b`, years[1], value * 2, index % 7 === 0 ? `F${index}a * 2` : '');
    if (index % 10 !== 5) return;
    state(`F${index}c`, years[0], value + 1);
    conflicts.push({
      id: `C${index}`,
      kind: 'conflict',
      topic: 'Two counts',
      figures: `F${index}a;F${index}c`,
      drawn: `F${index}a`,
      rule: 'first',
      explanation: 'Two counts of one year.',
      ...{ stated: `F${index}a`, recomputed: `F${index}c`, checked_unit: 'tonnes' },
      settled_by: 'A third count.',
    });
  });
  return { figures, conflicts };
}

function tablesOf(network: Network): Readonly<Record<string, readonly Row[]>> {
  const { indicators, flows } = network;
  const { figures, conflicts } = figuresOf(network);
  const unit = { symbol: 't', per_marker: 100, per_pixel: 400, square_pixels: 0 };
  const [first] = flows;
  const row = { indicator: first?.indicator ?? '', place: first?.place ?? '', role: 'choice' };
  return {
    sources: [
      {
        ...{ id: 'paper', publisher: 'Paper', title: 'Title', date: '2025-01-01' },
        ...{ language: 'en', kind: 'reference' },
      },
    ],
    units: [{ id: 'tonnes', name: 'tonnes', ...unit }],
    bases: [],
    indicators: indicators.map((id) => ({
      ...{ id, name: id, unit: 'tonnes', measure: 'flow' },
      ...{ scope: 'synthetic', definition: 'Tonnes of one kind.' },
    })),
    rules: [{ id: 'first', text: 'First' }],
    record: [{ id: 'record', name: 'Record', ...row }],
    figures,
    conflicts,
    ...{ changes: [], statements: [], coverage: [], lessons: [], steps: [] },
    countries: [
      {
        ...{ id: 'AA', kind: 'country', name: 'Country', iso3: 'AAA', iso_numeric: '001' },
        ...{ longitude: 70, latitude: 45 },
      },
    ],
    flows: flows.map((flow) => ({ ...flow, name: flow.id, period: '2000/..', source: 'paper' })),
  };
}

/** Text of a GeoJSON file. */
function features(list: readonly object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features: list });
}

/** One country, as wide as the map. */
function polygons(): string {
  const [west, south, east, north] = bounds;
  const corners = [west, east, east, west, west];
  const ring = corners.map((longitude, index) => [
    longitude,
    index < 2 || index > 3 ? south : north,
  ]);
  const geometry = { type: 'Polygon', coordinates: [ring] };
  return features([{ type: 'Feature', id: '001', geometry }]);
}

/** The descriptor of the real package, with the same table schemas, about other data. */
function descriptor(given: Descriptor, network: Network): string {
  const map = {
    ...given.map,
    ...{ years, bounds: { wide: bounds, narrow: bounds }, notes: [], partnerShades: [] },
    ...{ throughput: network.indicators[0], region: network.places[0]?.id },
    // No link was written before this package.
    ...{ formerLeading: undefined, formerBounds: undefined },
  };
  return JSON.stringify({ ...given, name: 'synthetic', title: 'Synthetic', map });
}

/**
 * A data package of the shape of geo/ with so many flows: half of them arcs, a quarter on a shared
 * railway network, a quarter on air routes of their own. The same number gives the same bytes.
 * @param realDescriptor text of the datapackage.json whose table schemas it keeps
 */
export function syntheticPackage(count: number, realDescriptor: string): FileMap {
  const given = v.parse(descriptorSchema, JSON.parse(realDescriptor));
  const network = networkOf(count, bounds);
  const texts: Record<string, string> = {
    'datapackage.json': descriptor(given, network),
    'places.geojson': features(network.places.map(({ feature }) => feature)),
    'routes.geojson': features(network.routes),
    'areas.geojson': features(network.places.slice(0, 1).map((at) => areaAt(at, 'area-size', 100))),
    [countryPolygonsFile]: polygons(),
  };
  for (const [table, rows] of Object.entries(tablesOf(network))) {
    const columns = given.resources.find(({ name }) => name === table)?.schema?.fields;
    texts[`${table}.csv`] = `${csvFormat(
      rows,
      columns?.map(({ name }) => name),
    )}\n`;
  }
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]),
  );
}
