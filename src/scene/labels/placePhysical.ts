import type { Language } from '../../atlas/names';
import type { PhysicalName } from '../base/physicalNames';
import { physicalStyle } from '../base/physicalStyle';
import type { Label } from '../scene';
import { createIndex, wider, within, type Box } from './boxes';
import { flatPathOf, spotAt } from '../flatPath';
import { labelStyle } from './labelStyles';
import { textMetricsOf, type TextMetrics } from './textMetrics';
import type { LabelView } from './placeLabels';
import { flatten, type FlatPoint } from '../mercator';
import type { Stage } from '../stage';

/** A physical name that has found room, set in type. */
export interface PlacedName {
  readonly name: PhysicalName;
  readonly label: Label;
  readonly metrics: TextMetrics;
  /** Flat distance along the curve to the middle of the name; 0 where there is no curve. */
  readonly middle: number;
  /** What it covers, in pixels from the top left corner of the stage. */
  readonly boxes: readonly Box[];
}

const { ranks, reach, widestSpacing } = physicalStyle;

/** The whole zoom that has been reached, also where the width of the stage says so by a hair less. */
const wholeZoom = (zoom: number) => Math.floor(zoom + 1e-6);

/** Whether a name may show at a zoom at all. */
function isDue({ rank }: PhysicalName, zoom: number): boolean {
  return ranks.some(([from, highest]) => wholeZoom(zoom) >= from && rank <= highest);
}

function labelOf({ id, names, rank, position }: PhysicalName, language: Language): Label {
  const nothing = { local: '', mode: '', status: '' } as const;
  return { id, kind: 'physical', text: names[language], position, rank, ...nothing };
}

/** A way to set a name. */
type Try = Pick<PlacedName, 'metrics' | 'middle'>;

/** How wide of what its curve allows a name is set, and where on it: the first that is free counts. */
const widths = [1, 0.5, 0];
const places = [0, -0.5, 0.5, -1, 1];

/**
 * The ways to set a name at a zoom. Along a curve it is one line, best set as wide as what it names and in
 * the middle of it.
 */
function triesOf({ ground, curve }: PhysicalName, label: Label, zoom: number): readonly Try[] {
  const style = { ...labelStyle('physical', zoom), spacing: physicalStyle.spacing[ground] };
  if (!curve) return [{ metrics: textMetricsOf(label, style), middle: 0 }];
  const { length } = flatPathOf(curve);
  const pixels = 2 ** zoom;
  const close = textMetricsOf(label, { ...style, widest: Infinity });
  if (close.width > length * pixels) return [];
  const spare = Math.max(0, length * pixels * reach - close.width);
  const most = Math.min(
    widestSpacing - style.spacing,
    spare / (Array.from(label.text).length * style.size),
  );
  return widths.flatMap((share) => {
    const spacing = style.spacing + Math.max(0, most) * share;
    const metrics = textMetricsOf(label, { ...style, widest: Infinity, spacing });
    const aside = (length - metrics.width / pixels) / 2;
    return places.map((place) => ({ metrics, middle: length / 2 + aside * place }));
  });
}

/** What a name covers: a box, or a chain of them along its curve. */
function boxesOf(name: PhysicalName, { metrics, middle }: Try, stage: Stage, zoom: number): Box[] {
  const pixels = 2 ** zoom;
  const around = ([x, y]: FlatPoint, width: number, height: number): Box => {
    const [left, top] = [(x - stage.x) * pixels, (stage.y + stage.height - y) * pixels];
    const [across, down] = [width / 2, height / 2];
    return { left: left - across, top: top - down, right: left + across, bottom: top + down };
  };
  const { width, height } = metrics;
  if (!name.curve) return [around(flatten(name.position), width, height)];
  const flatPath = flatPathOf(name.curve);
  const count = Math.max(1, Math.ceil(width / height));
  return Array.from({ length: count }, (_, index) => {
    const aside = ((index + 0.5) / count - 0.5) * width;
    return around(spotAt(flatPath, middle + aside / pixels).point, height, height);
  });
}

/**
 * The physical names that find room inside the frame beside everything that is there already: points
 * before curves and the important first.
 */
export function placedNames(
  names: readonly PhysicalName[],
  language: Language,
  stage: Stage,
  { zoom, frame }: LabelView,
  taken: readonly Box[],
): readonly PlacedName[] {
  const index = createIndex();
  taken.forEach(index.add);
  const due = names
    .filter((name) => isDue(name, zoom))
    .sort((one, other) => Number(!!one.curve) - Number(!!other.curve) || one.rank - other.rank);
  return due.flatMap((name) => {
    const label = labelOf(name, language);
    for (const way of triesOf(name, label, zoom)) {
      const boxes = boxesOf(name, way, stage, zoom);
      const isFree = boxes.every(
        (box) => within(box, frame) && !index.hits(wider(box, way.metrics.style.padding)),
      );
      if (!isFree) continue;
      boxes.forEach(index.add);
      return [{ name, label, ...way, boxes }];
    }
    return [];
  });
}
