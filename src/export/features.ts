import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { groupBy } from '../atlas';
import type { Figure } from '../atlas/figure';
import type { Names } from '../atlas/names';
import type { Position } from '../atlas/place';
import { usualLongitude } from '../atlas/world';
import { routeIds } from '../flows/flowsAt';
import { rounded } from '../view/camera';
import { choicesOf, sourcesOf, type Edition } from './edition';
import { figureCells } from './figuresFile';
import { shownAt, type Shown, type ShownState } from './shown';
import { shownCells } from './shownFile';

/** A collection with what RFC 7946 calls foreign members: whose data it is, of which version and view. */
export interface DataCollection extends FeatureCollection<Geometry | null> {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly attribution: string;
  readonly view: string;
  /** Claims drawn by the reader's choice, conflict:figure. */
  readonly chosenByReader: string;
  readonly sources: ReturnType<typeof sourcesOf>;
}

/** A position as everybody counts it, to ten centimetres: turning leaves digits behind that nobody stated. */
const usual = ([longitude, latitude]: Position): [number, number] => [
  rounded(usualLongitude(longitude), 6),
  latitude,
];

/** A line cut where it runs across 180°, as RFC 7946 asks. */
function cutAtDateLine(line: readonly Position[]): [number, number][][] {
  const parts: [number, number][][] = [[]];
  for (const position of line) {
    const [longitude, latitude] = usual(position);
    const before = parts.at(-1)?.at(-1);
    if (before && Math.abs(longitude - before[0]) > 180) {
      const edge = before[0] > 0 ? 180 : -180;
      const beyond = longitude + 2 * edge;
      const share = (edge - before[0]) / (beyond - before[0]);
      const crossing = before[1] + share * (latitude - before[1]);
      parts.at(-1)?.push([edge, crossing]);
      parts.push([[-edge, crossing]]);
    }
    parts.at(-1)?.push([longitude, latitude]);
  }
  return parts;
}

function point(position: Position | undefined): Geometry | null {
  return position ? { type: 'Point', coordinates: usual(position) } : null;
}

function lines(coordinates: readonly (readonly Position[])[]): Geometry | null {
  const whole = coordinates.filter((line) => line.length > 1);
  if (whole.length === 0) return null;
  return { type: 'MultiLineString', coordinates: whole.flatMap(cutAtDateLine) };
}

function feature(
  id: string,
  geometry: Geometry | null,
  properties: Readonly<Record<string, unknown>>,
): Feature<Geometry | null> {
  return { type: 'Feature', id, geometry, properties };
}

function collection(
  edition: Edition,
  features: Feature<Geometry | null>[],
  figures: readonly Figure[],
): DataCollection {
  const { atlas, details, text, link } = edition;
  return {
    type: 'FeatureCollection',
    name: details.info.name,
    title: text.name(atlas.data.info.title),
    version: details.info.version,
    licence: details.info.licence,
    attribution: atlas.data.info.attribution,
    view: link,
    chosenByReader: choicesOf(edition),
    sources: sourcesOf(edition, figures),
    features,
  };
}

function positionOf({ atlas }: Edition, id: string): Position | undefined {
  return (atlas.places.get(id) ?? atlas.areas.get(id) ?? atlas.countries.get(id))?.position;
}

/** A flow's lines, or the chord between its ends where it is drawn as an arc: schematic both. */
function geometryOf(edition: Edition, { flow, id, place }: Shown): Geometry | null {
  if (!flow) return point(positionOf(edition, id) ?? positionOf(edition, place));
  const routes = routeIds(flow).map((route) => edition.atlas.routes.get(route)?.coordinates ?? []);
  if (routes.length > 0) return lines(routes);
  const ends = [flow.origin, flow.destination].flatMap((end) => {
    const position = positionOf(edition, end);
    return position ? [position] : [];
  });
  return flow.mode === 'trade' ? lines([ends]) : null;
}

/** What is on the screen as GeoJSON, each thing with its state and its sources. */
export function shownGeoJson(edition: Edition, state: ShownState): DataCollection {
  const shown = shownAt(edition.atlas, state);
  const features = shown.map((one) => {
    const { id, ...properties } = shownCells(edition, one, state.t);
    return feature(
      `${one.kind}:${one.indicator}:${String(id)}`,
      geometryOf(edition, one),
      properties,
    );
  });
  return collection(
    edition,
    features,
    shown.flatMap(({ figures }) => figures),
  );
}

/** Every place, area, country and line as GeoJSON, each with all that is stated of it. */
export function wholeGeoJson(edition: Edition): DataCollection {
  const { atlas, text } = edition;
  const { figures, places, areas, countries, routes } = atlas.data;
  const byPlace = groupBy(figures, ({ place }) => [place]);
  const about = (kind: string, id: string, names: Names) => ({
    kind,
    name: text.name(names),
    local: names.local,
    figures: (byPlace.get(id) ?? []).map((figure) => figureCells(edition, figure)),
  });
  const features = [
    ...places.map(({ id, kind, names, position }) =>
      feature(id, point(position), about(kind, id, names)),
    ),
    ...areas.map(({ id, names, position, squareKilometres }) =>
      feature(id, point(position), { ...about('area', id, names), squareKilometres }),
    ),
    ...countries.map(({ id, kind, names, position }) =>
      feature(id, point(position), about(kind, id, names)),
    ),
    ...routes.map(({ id, mode, names, coordinates }) =>
      feature(id, lines([coordinates]), { ...about('route', id, names), mode, schematic: true }),
    ),
  ];
  return collection(edition, features, figures);
}
