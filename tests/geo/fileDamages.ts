import type { Damage } from './cellDamages';
import {
  featureNumber,
  packageFiles,
  rowsOf,
  textOf,
  withFeature,
  withFile,
  withRows,
} from './packageFiles';

const figures = 'figures.csv';
const lines = textOf(figures).split('\n');
const bytes = packageFiles[figures] ?? new Uint8Array();

/** Byte 0xFF is in no UTF-8 text. */
function brokenInLine(row: number): Uint8Array {
  const before = new TextEncoder().encode(lines.slice(0, row - 1).join('\n')).length + 1;
  // Within the id, so that the row is told apart from its neighbours.
  return Uint8Array.from(bytes, (byte, at) => (at === before + 1 ? 0xff : byte));
}

function withLine(row: number, change: (line: string) => string) {
  return withFile(
    figures,
    lines.map((line, at) => (at === row - 1 ? change(line) : line)).join('\n'),
  );
}

function descriptorWith(change: (text: string) => string) {
  return withFile('datapackage.json', change(textOf('datapackage.json')));
}

function moved(id: string, coordinates: readonly number[]) {
  return withFeature('places.geojson', id, (feature) => ({
    ...feature,
    geometry: { type: 'Point', coordinates },
  }));
}

function place(id: string, expected: RegExp, found: RegExp): Damage['problem'] {
  const row = featureNumber('places.geojson', id);
  return { file: 'places.geojson', row, field: 'geometry.coordinates', expected, found };
}

/** Damages to the bytes and the shape of a file, and to the features on the map. */
export const fileDamages: readonly Damage[] = [
  {
    name: 'a byte-order mark',
    files: withFile(figures, Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])),
    problem: {
      file: figures,
      row: 1,
      expected: /without a byte-order mark/,
      found: /byte-order mark/,
    },
  },
  {
    name: 'line ends of another system',
    files: withFile(figures, textOf(figures).replaceAll('\n', '\r\n')),
    problem: { file: figures, row: 1, expected: /end in LF/, found: /CRLF/ },
  },
  {
    name: 'a file without content',
    files: withFile('rules.csv', ''),
    problem: { file: 'rules.csv', expected: /content/, found: /an empty file/ },
  },
  {
    name: 'a missing file',
    consequences: 1,
    files: Object.fromEntries(
      Object.entries(packageFiles).filter(([file]) => file !== 'units.csv'),
    ),
    problem: { file: 'units.csv', expected: /this file in the package/, found: /no such file/ },
  },
  {
    name: 'a ragged row',
    files: withLine(lines.length - 1, (line) => `${line},one more`),
    problem: { file: figures, row: lines.length - 1, expected: /18 cells/, found: /19 cells/ },
  },
  {
    name: 'a blank line',
    files: withLine(2, (line) => `\n${line}`),
    problem: { file: figures, row: 2, expected: /18 cells/, found: /a blank line/ },
  },
  {
    name: 'a quote that is never closed',
    files: withLine(lines.length - 1, (line) => `${line.slice(0, line.lastIndexOf(',') + 1)}"`),
    problem: { file: figures, row: lines.length - 1, expected: /quotes closed/, found: /Quote/ },
  },
  {
    name: 'an unknown column',
    consequences: 1,
    files: withRows(
      'units.csv',
      rowsOf('units.csv').map((row) => ({ ...row, colour: 'red' })),
    ),
    problem: {
      file: 'units.csv',
      row: 1,
      field: 'colour',
      expected: /only known columns/,
      found: /"colour"/,
    },
  },
  {
    name: 'a column that stands twice',
    consequences: 1,
    files: withFile('units.csv', textOf('units.csv').replaceAll(/^([^,]*),(.*)$/gm, '$1,$2,$1')),
    problem: {
      file: 'units.csv',
      row: 1,
      field: 'id',
      expected: /each column once/,
      found: /"id" again/,
    },
  },
  {
    name: 'a missing column',
    consequences: 1,
    files: withFile('rules.csv', textOf('rules.csv').replace(',text', ',')),
    problem: {
      file: 'rules.csv',
      row: 1,
      field: 'text',
      expected: /a column "text"/,
      found: /no such/,
    },
  },
  {
    name: 'broken UTF-8',
    consequences: 1,
    files: withFile(figures, brokenInLine(3)),
    problem: { file: figures, row: 3, expected: /UTF-8 text/, found: /broken bytes/ },
  },
  {
    name: 'broken JSON',
    files: withFile('areas.geojson', textOf('areas.geojson').replace('"features":', '"features"')),
    problem: {
      file: 'areas.geojson',
      row: 1,
      expected: /valid JSON/,
      found: /where it breaks off/,
    },
  },
  {
    name: 'swapped longitude and latitude',
    files: moved('marn-district', [-35.2, -64.5]),
    problem: place('marn-district', /a point in XA.*longitude before latitude/, /look swapped/),
  },
  {
    name: 'a longitude that does not exist',
    files: moved('marn-district', [-264.5, -35.2]),
    problem: place('marn-district', /from -180 to 180/, /-264.5/),
  },
  {
    name: 'a port a hundred kilometres from its border',
    files: moved('quiet-pass', [-68.9, -42]),
    problem: place('quiet-pass', /within 30 km of the border between XA and XB/, /\d+ km away/),
  },
  {
    name: 'a route off its waypoint',
    files: withFeature('routes.geojson', 'air-farrow', (feature) => ({
      ...feature,
      geometry: {
        type: 'LineString',
        coordinates: [
          [-63, -36],
          [-14, 53.5],
        ],
      },
    })),
    problem: {
      file: 'routes.geojson',
      row: featureNumber('routes.geojson', 'air-farrow'),
      field: 'geometry.coordinates[0]',
      expected: /the position of "marn-airport"/,
      found: /\[-63,-36\]/,
    },
  },
  {
    name: 'an area of another size than its figure',
    files: withFeature('areas.geojson', 'zone-marn', (feature) => ({
      ...feature,
      properties: { ...feature.properties, square_kilometres: 24.5 },
    })),
    problem: {
      file: 'areas.geojson',
      row: featureNumber('areas.geojson', 'zone-marn'),
      field: 'square_kilometres',
      expected: /42.5, as Z-marn states/,
      found: /24.5/,
    },
  },
  {
    name: 'a misspelt property',
    files: withFeature('areas.geojson', 'zone-marn', (feature) => ({
      ...feature,
      properties: { ...feature.properties, colour: 'red' },
    })),
    problem: {
      file: 'areas.geojson',
      row: featureNumber('areas.geojson', 'zone-marn'),
      field: 'colour',
      expected: /only known properties/,
      found: /"colour"/,
    },
  },
  {
    name: 'a file that the descriptor forgets',
    files: withFile('notes.csv', 'id,note\n'),
    problem: {
      file: 'datapackage.json',
      field: 'resources',
      expected: /a resource for notes.csv/,
      found: /nothing/,
    },
  },
  {
    name: 'a version that is none',
    files: descriptorWith((text) => text.replace(/"version":\s*"[^"]*"/, '"version": "first"')),
    problem: { file: 'datapackage.json', field: 'version', expected: /1\.0\.0/, found: /"first"/ },
  },
];
