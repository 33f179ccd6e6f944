import type { Position } from '../../../src/atlas/place.ts';
import type { Content } from '../content.ts';
import { distanceTo, type Polygon } from '../geometry.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Law } from './law.ts';

/** How far a point may lie outside its country: passes and stations lie on the line itself. */
const farthestFromCountry = 60;
const farthestFromBorder = 30;

function polygonsByCountry({ countries, polygons }: Content): (id: string) => readonly Polygon[] {
  const known = countries.byId;
  return (id) => polygons.get(known.get(id)?.value.iso_numeric ?? '') ?? [];
}

function outOfCountry(position: Position, country: string, polygons: readonly Polygon[]) {
  const distance = distanceTo(position, polygons);
  if (polygons.length === 0 || distance <= farthestFromCountry) return undefined;
  const [longitude, latitude] = position;
  const swapped = distanceTo([latitude, longitude], polygons) <= farthestFromCountry;
  const hint = swapped ? '; longitude and latitude look swapped' : '';
  const place = `a point in ${country} or within ${farthestFromCountry} km of it`;
  return {
    expected: `${place}, longitude before latitude`,
    found: `[${longitude}, ${latitude}], ${Math.round(distance)} km away${hint}`,
  };
}

/** Places and label points lie in their country; a swapped pair of coordinates never does. */
export const pointsLieInTheirCountry: Law = (content) => {
  const { places, areas, countries } = content;
  const polygonsOf = polygonsByCountry(content);
  const known = places.byId;
  const problems: Problem[] = [];
  for (const { row, value } of places.entries) {
    const outside =
      value.position && outOfCountry(value.position, value.country, polygonsOf(value.country));
    if (outside)
      problems.push({ file: places.file, row, field: 'geometry.coordinates', ...outside });
  }
  for (const { row, value } of areas.entries) {
    const country = known.get(value.part_of)?.value.country ?? '';
    const outside = outOfCountry(value.position, country, polygonsOf(country));
    if (outside)
      problems.push({ file: areas.file, row, field: 'geometry.coordinates', ...outside });
  }
  for (const { row, value } of countries.entries) {
    const { longitude, latitude, id, kind } = value;
    if (kind !== 'country' || !longitude || !latitude) continue;
    const outside = outOfCountry([longitude.number, latitude.number], id, polygonsOf(id));
    if (outside) problems.push({ file: countries.file, row, field: 'longitude', ...outside });
  }
  return problems;
};

/** A port on a land border lies within reach of the border between its country and its neighbour. */
export const portsLieAtTheirBorder: Law = (content) => {
  const polygonsOf = polygonsByCountry(content);
  const { places } = content;
  return places.entries.flatMap((entry): Problem[] => {
    const { kind, neighbour, country, position } = entry.value;
    if (kind !== 'port' || !position) return [];
    if (neighbour === '') {
      return [problemAt(places, entry, 'neighbour', 'the country that the port faces', neighbour)];
    }
    const sides = [polygonsOf(country), polygonsOf(neighbour)].filter((side) => side.length > 0);
    const distance = Math.max(0, ...sides.map((side) => distanceTo(position, side)));
    if (distance <= farthestFromBorder) return [];
    const expected = `a point within ${farthestFromBorder} km of the border between ${country} and ${neighbour}`;
    const found = `[${position.join(', ')}], ${Math.round(distance)} km away`;
    return [{ ...problemAt(places, entry, 'geometry.coordinates', expected, ''), found }];
  });
};

const withoutPosition = ['collective', 'zone'];

/** Everything but collectives and zones has a position. */
export const placesHaveAPosition: Law = ({ places }) =>
  places.entries.flatMap((entry) => {
    const { kind, position } = entry.value;
    if (position || withoutPosition.includes(kind)) return [];
    return [problemAt(places, entry, 'geometry', `the position of a ${kind}`, undefined)];
  });

/** Countries carry their ISO codes and, on the base map, a polygon; groups carry members. */
export const countriesAreIdentified: Law = ({ countries, polygons }) =>
  countries.entries.flatMap((entry): Problem[] => {
    const { kind, id, iso3, iso_numeric: code, members, longitude, latitude } = entry.value;
    const problems: Problem[] = [];
    if (!longitude !== !latitude) {
      const missing = longitude ? 'latitude' : 'longitude';
      problems.push(
        problemAt(countries, entry, missing, 'both coordinates, or neither', undefined),
      );
    }
    if (kind === 'group') {
      if (iso3 + code === '') return problems;
      return [
        ...problems,
        problemAt(countries, entry, 'iso3', 'no ISO code for a group', iso3 || code),
      ];
    }
    if (!/^[A-Z]{2}$/.test(id)) {
      problems.push(problemAt(countries, entry, 'id', 'an ISO 3166-1 alpha-2 code', id));
    }
    if (iso3 === '')
      problems.push(problemAt(countries, entry, 'iso3', 'an ISO 3166-1 alpha-3 code', iso3));
    if (polygons.size > 0 && !polygons.has(code)) {
      problems.push(
        problemAt(countries, entry, 'iso_numeric', 'the id of a polygon of the base map', code),
      );
    }
    if (members.length > 0) {
      problems.push(
        problemAt(countries, entry, 'members', 'no members for a country', members.join(';')),
      );
    }
    return problems;
  });
