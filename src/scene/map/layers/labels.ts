import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FormattedSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { PlacedLabel } from '../../labels/placeLabels';
import type { Placed } from '../../labels/placement';
import type { LabelKind } from '../../scene';
import { pointFeature } from '../features';
import { sans, sansBold, sansSemibold, serif, serifSemibold } from '../fonts';
import { sceneSource, type Look, type StyleLayer, type MapLayer } from '../style';

export const labelSource = 'labels';

/** Pixels of the halo on every side of a letter. */
const halo = 1.6;
/** As wide as half a letter: the gaps of capitals that are set wide. */
const thinSpaces = '\u2009\u200a';

/** MapLibre sets no text wide that stands beside a joined script: the region's name brings its gaps along. */
const tracked = (text: string) => Array.from(text).join(thinSpaces);

const placeKinds: ReadonlySet<LabelKind> = new Set(['port', 'city', 'region']);

/** A label that has found its room, as the map reads it. */
export function labelFeature({ item, anchor, offset }: Placed<PlacedLabel>): Feature {
  const { id, kind, local, position, mode, status, disputed = false } = item.label;
  const { lines, style } = item.metrics;
  const text = lines.join('\n');
  return pointFeature(position, {
    pick: kind === 'exit' ? 'route' : placeKinds.has(kind) ? 'place' : '',
    id,
    kind,
    text: kind === 'region' ? tracked(text) : text,
    local,
    mode,
    status,
    disputed,
    anchor,
    offset: offset / style.size,
    size: style.size,
    spacing: kind === 'region' ? 0 : style.spacing,
  });
}

const kind: ExpressionSpecification = ['get', 'kind'];

const statusMark: ExpressionSpecification = ['image', ['concat', 'mark/', ['get', 'status']]];
const inMiddle = { 'vertical-align': 'center' } as const;

/** The mark of the status before a figure, and the number. */
const withMark: ExpressionSpecification = [
  'format',
  statusMark,
  inMiddle,
  ['concat', ' ', ['get', 'text']],
  {},
];

/** The same, and the sign after it, where sources disagree. */
const withBothMarks: ExpressionSpecification = [
  'format',
  statusMark,
  inMiddle,
  ['concat', ' ', ['get', 'text'], ' '],
  {},
  ['image', 'mark/conflict'],
  inMiddle,
];

/** The name, and after it or below it the local name in a lighter cut. */
function withLocalName(between: string, scale: number, colour: string): ExpressionSpecification {
  return [
    'format',
    ['get', 'text'],
    {},
    ['case', ['==', ['get', 'local'], ''], '', between],
    {},
    ['get', 'local'],
    { 'text-font': ['literal', sans], 'font-scale': scale, 'text-color': colour },
  ];
}

function textOf({ palette }: Look): DataDrivenPropertyValueSpecification<FormattedSpecification> {
  return [
    'match',
    kind,
    'figure',
    ['case', ['get', 'disputed'], withBothMarks, withMark],
    'region',
    withLocalName('\n', 0.64, palette.ink2),
    withLocalName(' ', 0.94, palette.ink2),
  ];
}

/** Names of countries and of the region in the serif, all others in the sans, by weight. */
const font: DataDrivenPropertyValueSpecification<string[]> = [
  'match',
  kind,
  'country',
  ['literal', serif],
  'region',
  ['literal', serifSemibold],
  'figure',
  ['literal', sansBold],
  ['port', 'exit'],
  ['literal', sansSemibold],
  ['literal', sans],
];

function colourOf({ palette }: Look): ExpressionSpecification {
  return [
    'match',
    kind,
    ['figure', 'exit'],
    [
      'match',
      ['get', 'mode'],
      'rail',
      palette.railText,
      'road',
      palette.roadText,
      'air',
      palette.airText,
      palette.ink,
    ],
    ['country', 'city'],
    palette.ink2,
    palette.ink,
  ];
}

/** Names and figures, each exactly where it has found room. */
export const labels: MapLayer = {
  id: 'labels',
  sources: { [labelSource]: sceneSource },
  shows: [],
  style: (look): readonly StyleLayer[] => [
    {
      id: 'labels',
      type: 'symbol',
      source: labelSource,
      layout: {
        'icon-image': ['match', kind, 'city', 'city', ''],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': textOf(look),
        'text-font': font,
        'text-size': ['get', 'size'],
        'text-letter-spacing': ['get', 'spacing'],
        'text-anchor': ['get', 'anchor'],
        'text-radial-offset': ['get', 'offset'],
        'text-justify': 'auto',
        // Lines are broken already.
        'text-max-width': 100,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': colourOf(look),
        'text-halo-color': look.palette.halo,
        'text-halo-width': ['match', kind, 'figure', halo + 0.4, halo],
      },
    },
  ],
};
