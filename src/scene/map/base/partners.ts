import type { DataDrivenPropertyValueSpecification } from '@maplibre/maplibre-gl-style-spec';
import countriesUrl from '../../../../geo/basemap/countries.json?url';
import type { PartnerMark } from '../../scene';
import type { MapLayer } from '../style';
import { overviewCountries } from '../../base/overview';
import { overviewAreas } from './baseFile';

/** Ink on the paper for classes 0 to 4. */
const opacities = [0, 0.035, 0.06, 0.09, 0.12];
const whenSelected = 0.1;
/** Lines with paper between them weigh less than a full shade. */
const hatchingStrength = 2;

function opacity({ shade, selected, stands }: PartnerMark, strength: number): number {
  const ofClass = opacities[Math.min(opacities.length - 1, Math.max(0, shade))] ?? 0;
  return ofClass * strength + (selected || stands ? whenSelected : 0);
}

/** The shade of each partner by the number of its polygon; nothing elsewhere. */
function shades(
  partners: readonly PartnerMark[],
  strength = 1,
): DataDrivenPropertyValueSpecification<number> {
  const numbered = new Map(
    partners.flatMap((partner) => (partner.isoNumeric ? [[partner.isoNumeric, partner]] : [])),
  );
  const [first, ...others] = [...numbered.values()];
  if (!first) return 0;
  return [
    'match',
    ['get', 'id'],
    first.isoNumeric,
    opacity(first, strength),
    ...others.flatMap((partner) => [partner.isoNumeric, opacity(partner, strength)]),
    0,
  ];
}

/** Partner countries by class; members of a group of which only the sum is known are hatched. */
export const partners: MapLayer = {
  id: 'partners',
  files: {
    countries: {
      url: countriesUrl,
      overview: () =>
        overviewCountries().flatMap((id) => overviewAreas(`base-country-${id}`, { id })),
    },
  },
  shows: ['partners'],
  style: ({ palette, scene }) => [
    {
      id: 'partners',
      type: 'fill',
      source: 'countries',
      paint: {
        'fill-color': palette.ink,
        'fill-opacity': shades(scene.partners.filter(({ group }) => !group)),
        'fill-antialias': false,
      },
    },
    {
      id: 'partner-groups',
      type: 'fill',
      source: 'countries',
      paint: {
        'fill-pattern': 'hatching',
        'fill-opacity': shades(
          scene.partners.filter(({ group }) => group),
          hatchingStrength,
        ),
        'fill-antialias': false,
      },
    },
  ],
};
