import type { MultiPolygon } from 'geojson';
import type { Position } from '../../../src/atlas/place.ts';
import type { Content } from '../content.ts';
import { distanceTo } from '../geometry.ts';
import { judge, type Law, type Report } from './law.ts';

/** How far a point may lie outside its country: passes and stations lie on the line itself. */
const farthestFromCountry = 60;
const farthestFromBorder = 30;

function shapesOf({ countries, polygons }: Content): (id: string) => MultiPolygon | undefined {
  return (id) => polygons.get(countries.byId.get(id)?.value.iso_numeric ?? '');
}

/** Waypoints where ships turn, in nobody's country: those of mode `sea`, and those that only lanes at sea pass. */
function waypointsAtSea({ places, routes }: Content): ReadonlySet<string> {
  const passing = (isSea: boolean) =>
    routes.entries
      .filter(({ value }) => (value.mode === 'sea') === isSea)
      .flatMap(({ value }) => value.waypoints);
  const [atSea, elsewhere] = [new Set(passing(true)), new Set(passing(false))];
  const waypoints = places.entries
    .map(({ value }) => value)
    .filter(({ kind }) => kind === 'waypoint');
  return new Set(
    waypoints
      .filter(({ id, mode }) => mode === 'sea' || (atSea.has(id) && !elsewhere.has(id)))
      .map(({ id }) => id),
  );
}

/** Places and label points lie in their country; a swapped pair of coordinates never does. */
export const pointsLieInTheirCountry: Law = (content) => {
  const { places, areas, countries } = content;
  const shapeOf = shapesOf(content);
  const atSea = waypointsAtSea(content);
  const check = (position: Position, country: string, report: Report, field: string) => {
    const shape = shapeOf(country);
    if (!shape) return;
    const distance = distanceTo(position, shape);
    if (distance <= farthestFromCountry) return;
    const [longitude, latitude] = position;
    const swapped = distanceTo([latitude, longitude], shape) <= farthestFromCountry;
    const hint = swapped ? '; longitude and latitude look swapped' : '';
    const place = `a point in ${country} or within ${farthestFromCountry} km of it`;
    const found = `[${longitude}, ${latitude}], ${Math.round(distance)} km away${hint}`;
    report(field, `${place}, longitude before latitude`, found, String);
  };
  return [
    ...judge(places, ({ id, position, country }, report) => {
      if (position && !atSea.has(id)) check(position, country, report, 'geometry.coordinates');
    }),
    ...judge(areas, ({ position, part_of: whole }, report) => {
      const country = places.byId.get(whole)?.value.country ?? '';
      check(position, country, report, 'geometry.coordinates');
    }),
    ...judge(countries, ({ longitude, latitude, id, kind }, report) => {
      if (kind === 'country' && longitude && latitude)
        check([longitude.number, latitude.number], id, report, 'longitude');
    }),
  ];
};

/** A place says its country; a waypoint at sea may lie in none. */
export const placesNameTheirCountry: Law = (content) => {
  const atSea = waypointsAtSea(content);
  return judge(content.places, ({ id, country }, report) => {
    if (country === '' && !atSea.has(id))
      report('country', 'the country of the place, unless it is a waypoint of mode "sea"', country);
  });
};

/** Whether a port is one on a border: the sea and the air have no neighbour. */
const isOnLand = (mode: string) => mode !== 'sea' && mode !== 'air';

/** A port on a land border lies within reach of the border between its country and its neighbour. */
export const portsLieAtTheirBorder: Law = (content) => {
  const shapeOf = shapesOf(content);
  return judge(content.places, ({ kind, mode, neighbour, country, position }, report) => {
    if (kind !== 'port' || !position || !isOnLand(mode)) return;
    if (neighbour === '') {
      report('neighbour', 'the country that the port faces, or the mode "sea"', neighbour);
      return;
    }
    const sides = [shapeOf(country), shapeOf(neighbour)].filter((side) => side !== undefined);
    const distance = Math.max(0, ...sides.map((side) => distanceTo(position, side)));
    if (distance <= farthestFromBorder) return;
    const expected = `a point within ${farthestFromBorder} km of the border between ${country} and ${neighbour}`;
    const found = `[${position.join(', ')}], ${Math.round(distance)} km away`;
    report('geometry.coordinates', expected, found, String);
  });
};

const withoutPosition = ['collective', 'zone'];

/** Everything but collectives and zones has a position. */
export const placesHaveAPosition: Law = ({ places }) =>
  judge(places, ({ kind, position }, report) => {
    if (!position && !withoutPosition.includes(kind))
      report('geometry', `the position of a ${kind}`, undefined);
  });

/** Countries carry their ISO codes and, on the base map, a polygon; groups carry members. */
export const countriesAreIdentified: Law = ({ countries, polygons }) =>
  judge(countries, (country, report) => {
    const { kind, id, iso3, iso_numeric: code, members, longitude, latitude } = country;
    if (!longitude !== !latitude)
      report(longitude ? 'latitude' : 'longitude', 'both coordinates, or neither', undefined);
    if (kind === 'group') {
      if (iso3 + code !== '') report('iso3', 'no ISO code for a group', iso3 || code);
      return;
    }
    if (!/^[A-Z]{2}$/.test(id)) report('id', 'an ISO 3166-1 alpha-2 code', id);
    if (iso3 === '') report('iso3', 'an ISO 3166-1 alpha-3 code', iso3);
    if (polygons.size > 0 && !polygons.has(code))
      report('iso_numeric', 'the id of a polygon of the base map', code);
    if (members.length > 0) report('members', 'no members for a country', members.join(';'));
  });
