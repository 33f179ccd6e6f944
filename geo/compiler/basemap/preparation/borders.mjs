import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyArcs, drawBoundaries, readClassifier } from './boundaries.mjs';
import { readCountries } from './countries.mjs';
import { readClaimLines, readProvinceLines } from './lines.mjs';
import { buildTopology, collection, feature } from './mapshaper.mjs';
import { cutRegion, leaveOutClaimedAreas } from './region.mjs';
import { subject } from './prepared.mjs';
import { countUses, joinLines, simplifyArcs, stitchLines, stitchPolygons } from './topology.mjs';

/** Writes countries, boundaries, provinces and the region, all cut from one topology. */
export function prepareBorders(folder, files, output) {
  const countries = readCountries(folder, files.countries);
  const claims = readClaimLines(folder, files.claimLines, countries);
  const { key, alpha3, name } = subject.country;
  const provinces = readProvinceLines(folder, files.provinceLines, alpha3, countries);
  const country = countries.find(({ properties }) => properties.key === key);
  if (!country) throw new Error(`countries.csv: the base map has no country ${key} (${name})`);
  const region = cutRegion(folder, country, subject.province ? provinces : [], claims);
  const drawnProvinces = leaveOutClaimedAreas(folder, country, provinces, claims);
  const layers = { countries, claims, provinces: drawnProvinces, region: [region] };
  const { arcs, objects } = buildTopology(folder, layers);

  const classify = readClassifier(folder, files.boundaryLines);
  const stretches = classifyArcs(arcs, countUses(objects.countries), classify);
  const changes = new Map(
    [...stretches].map(([arc, runs]) => [arc, runs.flatMap(({ start, end }) => [start, end])]),
  );
  const simplified = simplifyArcs(arcs, changes);

  const write = (name, features) => writeFileSync(join(output, name), collection(features));
  const drawn = objects.countries.geometries.map((geometry) => drawCountry(geometry, simplified));
  write('countries.json', drawn);
  write('boundaries.json', drawBoundaries(arcs, simplified, stretches, objects.claims));
  const lines = objects.provinces.geometries.flatMap((line) => stitchLines(line, simplified));
  write('provinces.json', [feature('MultiLineString', joinLines(lines))]);
  const [regionGeometry] = objects.region.geometries;
  write('region.json', [feature('MultiPolygon', stitchPolygons(regionGeometry, simplified))]);
  return drawn;
}

/** Territories without an ISO number stay as land without an id: nothing can select them. */
function drawCountry(geometry, arcs) {
  const { key } = geometry.properties;
  const hasNumber = /^\d{3}$/.test(key);
  const drawn = feature(
    'MultiPolygon',
    stitchPolygons(geometry, arcs),
    hasNumber ? { id: key } : {},
  );
  return hasNumber ? { type: drawn.type, id: key, ...drawn } : drawn;
}
