import type { Language } from '../../atlas/names';
import type { PhysicalName } from '../base/physicalNames';
import { physicalStyle } from '../base/physicalStyle';
import type { Label } from '../scene';
import { createIndex, wider, within, type Box } from './boxes';
import { courseOf, spotAt } from './course';
import { labelStyle } from './labelStyles';
import { settingOf, type Setting } from './labelText';
import type { LabelView } from './labels';
import { flatten, type FlatPoint } from '../mercator';
import type { Stage } from './stage';

/** A physical name that has found room, set in type. */
export interface PlacedName {
  readonly name: PhysicalName;
  readonly label: Label;
  readonly setting: Setting;
  /** What it covers, in pixels from the top left corner of the stage. */
  readonly boxes: readonly Box[];
}

const { ranks, sizes } = physicalStyle;
const largest = sizes[sizes.length - 1]?.[1] ?? 0;

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

/** A name in type at a zoom; along a curve it is one line. */
function setName({ ground, curve }: PhysicalName, label: Label, zoom: number): Setting {
  const style = { ...labelStyle('physical', zoom), spacing: physicalStyle.spacing[ground] };
  return settingOf(label, curve ? { ...style, widest: Infinity } : style);
}

/**
 * Whether a curve has room for its name. As in MapLibre it has to hold the largest cut at the whole zoom
 * below, so that a name that has appeared stays when the reader comes closer.
 */
function hasRoom({ curve }: PhysicalName, { width, style }: Setting, zoom: number): boolean {
  if (!curve) return true;
  return courseOf(curve).length * 2 ** wholeZoom(zoom) >= width * (largest / style.size);
}

/** What a name covers: a box, or a chain of them along its curve. */
function boxesOf(name: PhysicalName, setting: Setting, stage: Stage, zoom: number): Box[] {
  const pixels = 2 ** zoom;
  const around = ([x, y]: FlatPoint, width: number, height: number): Box => {
    const [left, top] = [(x - stage.x) * pixels, (stage.y + stage.height - y) * pixels];
    const [across, down] = [width / 2, height / 2];
    return { left: left - across, top: top - down, right: left + across, bottom: top + down };
  };
  const { width, height } = setting;
  if (!name.curve) return [around(flatten(name.position), width, height)];
  const course = courseOf(name.curve);
  const count = Math.max(1, Math.ceil(width / height));
  return Array.from({ length: count }, (_, index) => {
    const aside = ((index + 0.5) / count - 0.5) * width;
    return around(spotAt(course, course.length / 2 + aside / pixels).point, height, height);
  });
}

/**
 * The physical names that find room inside the frame beside everything that is there already: points
 * before curves and the important first, as on the WebGL map. None moves to find room.
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
    const setting = setName(name, label, zoom);
    const boxes = boxesOf(name, setting, stage, zoom);
    const isFree = boxes.every(
      (box) => within(box, frame) && !index.hits(wider(box, setting.style.padding)),
    );
    if (!isFree || !hasRoom(name, setting, zoom)) return [];
    boxes.forEach(index.add);
    return [{ name, label, setting, boxes }];
  });
}
