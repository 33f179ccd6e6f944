import { array, number, object, parse } from 'valibot';
import { descriptorSchema } from '../../geo/compiler/schema/descriptor';
import { cell, type Damage } from './cellDamages';
import {
  featureNumber,
  featuresOf,
  rowNumber,
  rowsOf,
  textOf,
  translations,
  withCells,
  withFeature,
  withFile,
  withRows,
} from './packageFiles';

const routes = 'routes.geojson';
const line = object({ coordinates: array(array(number())) });
const descriptor = 'datapackage.json';
const lastChange = rowsOf('changes.csv').at(-1)?.['id'] ?? '';

function property(
  name: string,
  [file, id, field]: readonly [file: string, id: string, field: string],
  value: unknown,
  expected: RegExp,
  found: RegExp,
): Damage {
  const files = withFeature(file, id, (feature) => ({
    ...feature,
    properties: { ...feature.properties, [field]: value },
  }));
  return { name, files, problem: { file, row: featureNumber(file, id), field, expected, found } };
}

function describedAs(
  name: string,
  [from, to]: readonly [from: RegExp, to: string],
  field: string,
  expected: RegExp,
  found: RegExp,
): Damage {
  const files = withFile(descriptor, textOf(descriptor).replace(from, to));
  return { name, files, problem: { file: descriptor, field, expected, found } };
}

/** Where the descriptor lists the measures of an indicator. */
function placeOfMeasures(): string {
  const value: unknown = JSON.parse(textOf(descriptor));
  const { resources } = parse(descriptorSchema, value);
  const resource = resources.findIndex(({ path }) => path === 'indicators.csv');
  const fields = resources[resource]?.schema?.fields ?? [];
  const field = fields.findIndex(({ name }) => name === 'measure');
  return `resources[${resource}].schema.fields[${field}].constraints.enum`;
}

function countryNamedLikeAPlace(): Damage {
  const rows = rowsOf('countries.csv');
  const group = rows.find(({ kind }) => kind === 'group') ?? {};
  return {
    name: 'a group with the id of a place',
    // It is not translated, either.
    consequences: translations,
    files: withRows('countries.csv', [...rows, { ...group, id: 'marn' }]),
    problem: {
      file: 'countries.csv',
      row: rows.length + 2,
      field: 'id',
      expected: /an id used only once/,
      found: /"marn", which also stands at places.geojson/,
    },
  };
}

function withoutPosition(): Damage {
  const file = 'places.geojson';
  const passed = new Set(featuresOf(routes).flatMap(({ properties }) => properties.waypoints));
  const port = featuresOf(file).find(
    ({ properties: { id, kind } }) => kind === 'port' && !passed.has(id),
  );
  const id = String(port?.properties.id);
  return {
    name: 'a port without a position',
    files: withFeature(file, id, (feature) => ({ ...feature, geometry: null })),
    problem: {
      file,
      row: featureNumber(file, id),
      field: 'geometry',
      expected: /the position of a port/,
      found: /nothing/,
    },
  };
}

function airRouteWithAStop(): Damage {
  const id = 'air-farrow';
  const route = featuresOf(routes).find(({ properties }) => properties.id === id);
  const { coordinates: ends } = parse(line, route?.geometry);
  return {
    name: 'an air route with a bend',
    files: withFeature(routes, id, (feature) => ({
      ...feature,
      properties: {
        ...feature.properties,
        waypoints: ['marn-airport', 'marn-airport', 'farrow-airport'],
      },
      geometry: { type: 'LineString', coordinates: [ends[0], ends[0], ends[1]] },
    })),
    problem: {
      file: routes,
      row: featureNumber(routes, id),
      field: 'waypoints',
      expected: /two ends of an air route/,
      found: /marn-airport/,
    },
  };
}

/** A whole-year figure and a part of the same year in one conflict, the part drawn. */
function partDrawn(): Damage {
  const file = 'conflicts.csv';
  return {
    name: 'a part-year figure that is drawn before a whole-year one',
    files: withCells(file, 'C05', { drawn: 'T-2005-part' }),
    problem: {
      file,
      row: rowNumber(file, 'C05'),
      field: 'drawn',
      expected: /a whole-year figure, as T-2005 \(2005\) is one/,
      found: /T-2005-part \(2005-01\/2005-08\)/,
    },
  };
}

/** Damages to what rows of different files say of each other. */
export const relationDamages: readonly Damage[] = [
  countryNamedLikeAPlace(),
  withoutPosition(),
  airRouteWithAStop(),
  partDrawn(),
  cell(
    'a record row without figures',
    ['record.csv', 'vehicles', 'place'],
    { place: 'quiet-pass' },
    /whole-year figures of "vehicles"/,
    /"quiet-pass"/,
  ),
  cell(
    'a flow without a place',
    ['flows.csv', 'rail-tolven', 'place'],
    { place: '' },
    /the place whose series moves/,
    /nothing/,
  ),
  cell(
    'a flow without figures',
    ['flows.csv', 'rail-tolven', 'place'],
    { place: 'quiet-pass' },
    /a place with figures of "wagons"/,
    /"quiet-pass"/,
  ),
  cell(
    'a flow of another mode than its routes',
    ['flows.csv', 'rail-north', 'routes'],
    { mode: 'road' },
    /routes by road/,
    /line-north by rail/,
  ),
  cell(
    'a flow from another place than its routes',
    ['flows.csv', 'rail-tolven', 'origin'],
    { origin: 'marn' },
    /"fork", where the routes start/,
    /"marn"/,
  ),
  cell(
    'a conflict of one figure',
    ['conflicts.csv', 'C03', 'figures'],
    { figures: 'W-2001' },
    /two figures or more/,
    /"W-2001"/,
  ),
  cell(
    'a drawn figure without a rule',
    ['conflicts.csv', 'C01', 'rule'],
    { rule: '' },
    /the rule by which T-2004 is drawn/,
    /nothing/,
  ),
  cell(
    'the arithmetic of a conflict over an unknown figure',
    ['conflicts.csv', 'C02', 'recomputed'],
    { recomputed: 'T-999 / 1.2' },
    /a number, a figure, or arithmetic over them/,
    /T-999/,
  ),
  cell(
    'half of the arithmetic of a conflict',
    ['conflicts.csv', 'C02', 'stated'],
    { stated: '' },
    /a number, a figure, or arithmetic over them/,
    /nothing/,
  ),
  cell(
    'a change log that ends before the version of the package',
    ['changes.csv', lastChange, 'version'],
    { version: '99.0.0' },
    /the version of the package, in the last row/,
    /99\.0\.0/,
  ),
  cell(
    'a renamed figure without a new name',
    ['changes.csv', 'V1-1-0-trade', 'successor'],
    { kind: 'renamed', rows: 'T-99' },
    /an id of the package/,
    /nothing/,
  ),
  cell(
    'a note that a spreadsheet would run',
    ['figures.csv', 'T-1996', 'note'],
    { note: '=HYPERLINK("x")' },
    /a text that no spreadsheet takes for a formula/,
    /HYPERLINK/,
  ),
  property(
    'a route that ends elsewhere',
    [routes, 'air-farrow', 'to'],
    'marn-airport',
    /"farrow-airport", the last waypoint/,
    /"marn-airport"/,
  ),
  property(
    'a port that faces nobody',
    ['places.geojson', 'quiet-pass', 'neighbour'],
    '',
    /the country that the port faces/,
    /nothing/,
  ),
  property(
    'a place on land without a country',
    ['places.geojson', 'halt', 'country'],
    '',
    /the country of the place, unless it is a waypoint of mode "sea"/,
    /nothing/,
  ),
  property(
    'a property of another type',
    ['places.geojson', 'quiet-pass', 'national'],
    'yes',
    /true or false/,
    /"yes"/,
  ),
  {
    name: 'a source that nothing cites',
    files: withRows('sources.csv', [
      ...rowsOf('sources.csv'),
      { ...rowsOf('sources.csv')[0], id: 'nobody-2024' },
    ]),
    problem: {
      file: 'sources.csv',
      row: rowsOf('sources.csv').length + 2,
      field: 'id',
      expected: /a source that some row cites/,
      found: /"nobody-2024"/,
    },
  },
  describedAs(
    'an indicator of the map that does not exist',
    [/("throughput":\s*)"[^"]*"/, '$1"tea"'],
    'map.throughput',
    /an id of indicators.csv/,
    /"tea"/,
  ),
  describedAs(
    'a former leading row that may not lead',
    [/("throughput":\s*"[^"]*",)/, '$1 "formerLeading": "tea",'],
    'map.formerLeading',
    /a row of record.csv that may lead/,
    /"tea"/,
  ),
  describedAs(
    'a former first view that lies upside down',
    [
      /("throughput":\s*"[^"]*",)/,
      '$1 "formerBounds": { "wide": [1, 9, 2, 8], "narrow": [1, 8, 2, 9] },',
    ],
    'map.formerBounds.wide',
    /south before north/,
    /1,9,2,8/,
  ),
  describedAs(
    'a key over a column that does not exist',
    [/("primaryKey":\s*)"id"/, '$1"ident"'],
    'resources[0].schema.primaryKey',
    /one of the fields/,
    /"ident"/,
  ),
  describedAs(
    'a closed list that the atlas does not know',
    [/"flow",\s*"stock"/, '"flow", "stock", "rate"'],
    placeOfMeasures(),
    /the list flow, stock/,
    /"rate"/,
  ),
];
