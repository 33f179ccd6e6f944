import { polygonsOf, linesOf, ringArea, ringContains } from './geometry.mjs';
import { subject } from './prepared.mjs';
import { isWithin } from '../boxes.mjs';

/** Square kilometres of a square degree at the equator. */
const SQUARE_DEGREE = 12_364;

const warn = (text) => console.warn(`! ${text}`);
const areaOf = (ring) => Math.round((Math.abs(ringArea(ring)) * SQUARE_DEGREE) / 100) * 100;
const boxOf = ([west, south, east, north]) => `${west}–${east}° E, ${south}–${north}° N`;

/**
 * Says what claim lines leave of a region: land that another state claims is drawn, with a disputed border,
 * but not as the region.
 */
export function warnOfClaims({ properties: { key } }, [whole], [region], claimLines) {
  const cut = areaOf(whole) - areaOf(region);
  if (cut < 100) return;
  const along = claimLines.filter(({ geometry }) =>
    linesOf(geometry).some((line) => line.some((point) => ringContains(whole, point))),
  );
  const names = [...new Set(along.map(({ properties }) => properties.claim))];
  warn(
    `region.json leaves out about ${cut.toLocaleString('en')} km² of country ${key} that lie behind ` +
      `${names.join(', ') || 'claim lines'}: disputed land is nobody’s region.`,
  );
}

/** Says which places of the package the base map does not reach, and which lie on no country’s land. */
export function warnOfEdges(countries) {
  const namesOf = (places) => places.map(({ properties: { id } }) => id).join(', ');
  const beyond = subject.places.filter(
    ({ geometry, properties: { kind } }) =>
      kind === 'port' && !isWithin(subject.nearby, geometry.coordinates),
  );
  if (beyond.length > 0)
    warn(
      `Relief and rivers end at ${boxOf(subject.nearby)}; these ports lie beyond: ${namesOf(beyond)}. ` +
        'They follow map.bounds in datapackage.json.',
    );
  const rings = countries.flatMap(({ geometry }) => polygonsOf(geometry).map(([ring]) => ring));
  const ashore = ({ geometry: { coordinates } }) =>
    rings.some((ring) => ringContains(ring, coordinates));
  const atSea = subject.places.filter(
    (place) => !(place.properties.mode === 'sea') && !ashore(place),
  );
  if (atSea.length > 0)
    warn(
      `On no land at this scale: ${namesOf(atSea)}. Small islands and harbours may be left out.`,
    );
}
