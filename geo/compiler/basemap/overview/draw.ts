import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import * as v from 'valibot';
import type { Bounds } from '../../../../src/atlas/atlas.ts';
import { detailedBox, sheetView } from '../boxes.mjs';
import { turnedFeatures } from '../turn.ts';
import { gridSize, gridTolerance, onGrid } from './grid.ts';
import { chained, nearestNext, sameDirection, type Shape } from './order.ts';
import {
  isSame,
  planeArea,
  simplifyInPlane,
  type Line,
  type Point,
  type Tolerance,
} from './plane.ts';
import { sharedSimplification } from './sharedArcs.ts';
import { svgPath } from './svgPath.ts';

/** Smaller rivers come with the fine files. */
const leastRiver = 3;

/** Polygons, each a list of rings, or lines, each a list of one. */
interface Part {
  readonly filled: boolean;
  readonly shapes: readonly Shape[];
}

const box = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const descriptor = v.object({
  map: v.object({
    bounds: v.object({ wide: box, narrow: box }),
    partnerShades: v.array(v.object({ indicator: v.string() })),
  }),
});
const routes = v.object({
  features: v.array(
    v.object({ geometry: v.object({ coordinates: v.array(v.array(v.number())) }) }),
  ),
});
const table = v.array(v.record(v.string(), v.string()));

function readTable(folder: string, name: string) {
  const rows: unknown = parse(readFileSync(join(folder, name)), { columns: true, bom: true });
  return v.parse(table, rows);
}

/**
 * ISO numbers of the countries that get a shade in any year, and so need a shape: those with a figure of
 * the indicators that shade, and members of a group with one. The fine files have all the others.
 */
function shadedNumbers(folder: string, shading: ReadonlySet<string>): ReadonlySet<string> {
  const figures = readTable(folder, 'figures.csv');
  const known = new Set(
    figures.flatMap(({ indicator = '', place = '' }) => (shading.has(indicator) ? place : [])),
  );
  const countries = readTable(folder, 'countries.csv');
  for (const { id = '', members = '' } of countries)
    if (known.has(id)) for (const member of members.split(';')) known.add(member);
  return new Set(
    countries.flatMap(({ id = '', iso_numeric: number = '' }) => (known.has(id) ? number : [])),
  );
}

const toGrid = (line: readonly (readonly number[])[]): Line =>
  line.map(([longitude = 0, latitude = 0]) => onGrid([longitude, latitude]));

function polygonsOf(geometry: Geometry): readonly Shape[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates.map(toGrid)];
  return geometry.type === 'MultiPolygon'
    ? geometry.coordinates.map((rings) => rings.map(toGrid))
    : [];
}

function linesOf(geometry: Geometry): readonly Shape[] {
  if (geometry.type === 'LineString') return [[toGrid(geometry.coordinates)]];
  return geometry.type === 'MultiLineString'
    ? geometry.coordinates.map((line) => [toGrid(line)])
    : [];
}

const isCollection = (value: unknown): value is FeatureCollection =>
  typeof value === 'object' && value !== null && 'features' in value;

function readFeatures(folder: string, name: string, view: Bounds): readonly Feature[] {
  const file: unknown = JSON.parse(readFileSync(join(folder, 'basemap', `${name}.json`), 'utf8'));
  return isCollection(file) ? turnedFeatures(file.features, view) : [];
}

const said = ({ properties }: Feature, name: string): unknown => properties?.[name];

/** What the overview consists of, by id. */
function partsOf(
  folder: string,
  numbers: ReadonlySet<string>,
  view: Bounds,
): ReadonlyMap<string, Part> {
  const read = (name: string) => readFeatures(folder, name, view);
  const areas = (features: readonly Feature[]): Part => ({
    filled: true,
    shapes: features.flatMap(({ geometry }) => polygonsOf(geometry)),
  });
  const lines = (features: readonly Feature[]): Part => ({
    filled: false,
    shapes: features.flatMap(({ geometry }) => linesOf(geometry)),
  });
  const [lakes, boundaries] = [read('lakes'), read('boundaries')];
  const isOutdated = (lake: Feature) => said(lake, 'outdated') === true;
  const isAgreed = (line: Feature) => said(line, 'class') === 'international';
  const isGreat = (river: Feature) => Number(said(river, 'rank')) <= leastRiver;
  return new Map<string, Part>([
    ...read('countries')
      .filter(({ id }) => numbers.has(String(id)))
      .map((country) => [`base-country-${String(country.id)}`, areas([country])] as const),
    ['base-region', areas(read('region'))],
    ['base-ocean', areas(read('ocean'))],
    ['base-lakes', areas(lakes.filter((lake) => !isOutdated(lake)))],
    ['base-former-lakes', areas(lakes.filter(isOutdated))],
    ['base-rivers-1', lines(read('rivers').filter(isGreat))],
    ['base-provinces', lines(read('provinces'))],
    ['base-borders', lines(boundaries.filter(isAgreed))],
    ['base-uncertain-borders', lines(boundaries.filter((line) => !isAgreed(line)))],
  ]);
}

/** On the grid, without repeated points. */
function snapped(line: Line): Line {
  return line
    .map(([x, y]): Point => [Math.round(x), Math.round(y)])
    .filter((point, index, all) => {
      const before = all[index - 1];
      return !before || !isSame(point, before);
    });
}

/** A ring smaller than the square of a tolerance cannot be seen. */
const isSpeck = (ring: Line, toleranceAt: Tolerance) =>
  ring.length < 4 || Math.abs(planeArea(ring)) < toleranceAt(ring[0] ?? [0, 0]) ** 2;

/** The polygons or lines of a part as they are written, all of them turned by `turn`. */
function drawn(
  { filled, shapes }: Part,
  simplify: (line: Line) => Line,
  toleranceAt: Tolerance,
  turn: (line: Line) => Line,
): readonly Shape[] {
  const simple = shapes.map((lines) => lines.map((line) => snapped(simplify(line))));
  const visible = filled
    ? simple.flatMap(([outer = [], ...holes]) =>
        isSpeck(outer, toleranceAt)
          ? []
          : [[outer, ...holes.filter((hole) => !isSpeck(hole, toleranceAt))]],
      )
    : simple.filter(([line = []]) => line.length > 1);
  const turned = visible.map((lines) => lines.map(turn));
  return nearestNext(filled ? turned : chained(turned.flat()).map((line) => [line]));
}

/** A base map as SVG paths by id, in units of which `size` make the width of the world. */
export interface Overview {
  readonly size: number;
  readonly paths: Readonly<Record<string, string>>;
}

/**
 * The whole base map of a package once more, small enough to travel inside the page: what it shows at the
 * first view and about one zoom closer. It is made of the fine files alone, and shared borders stay shared.
 * @param folder of the package
 */
export function drawOverview(folder: string): Overview {
  const text: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  const { bounds, partnerShades } = v.parse(descriptor, text).map;
  const drawnLines = v.parse(
    routes,
    JSON.parse(readFileSync(join(folder, 'routes.geojson'), 'utf8')),
  );
  const view = sheetView(
    bounds,
    drawnLines.features.map(({ geometry }) => geometry.coordinates),
  );
  const detailed: Bounds = detailedBox(view);
  const shading = new Set(partnerShades.map(({ indicator }) => indicator));
  const parts = [...partsOf(folder, shadedNumbers(folder, shading), view.wide)];
  const toleranceAt = gridTolerance(detailed);
  const lines = parts.flatMap(([, { shapes }]) => shapes.flat());
  const simplify = sharedSimplification(lines, (line) => simplifyInPlane(line, toleranceAt));
  const turn = sameDirection();
  const paths = parts.map(
    ([id, part]) => [id, svgPath(drawn(part, simplify, toleranceAt, turn))] as const,
  );
  return { size: gridSize, paths: Object.fromEntries(paths) };
}
