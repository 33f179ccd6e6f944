import type { Atlas } from '../../../atlas';
import type { Place } from '../../../atlas/place';
import { positionAt } from '../../../flows/path';
import type { Text } from '../../../text/text';
import type { PhysicalName } from '../../base/physicalNames';
import { croppedRing } from '../../crop';
import { inOwnOrder, isJoined } from '../../labels/joined';
import { node, type SvgNode } from '../../node';
import type { SheetMapSubject } from '../../sheetMap';
import { onGrid } from '../grid';
import type { Terrain } from '../terrain';
import { pixel, type Plate, type Spot } from './plate';
import { boxAround, isIn, plateBox, textBox, type Room } from './room';
import { black, px, townNode, white } from './strokes';

/** Sizes of type in pixels: none below 9 points. */
const sizes = { region: 19, country: 13, town: 12.5, physical: 12.5, gate: 13 } as const;
const spacings = { region: 0.34, country: 0.16 } as const;
const mostTowns = 9;

interface Written {
  readonly name: string;
  readonly words: string;
  readonly size: number;
  readonly at: Spot;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly spacing?: number;
  readonly style?: Readonly<Record<string, string>>;
}

/** A text with a white ground of its own form. */
export function textNode({ name, words, size, at, anchor, spacing, style }: Written): SvgNode {
  return node(
    'text',
    {
      ...{ 'data-form': name, x: at[0], y: at[1] + px(size * 0.35), 'font-size': px(size) },
      ...{ 'text-anchor': anchor ?? 'middle', fill: black },
      ...{ stroke: white, 'stroke-width': px(3), 'paint-order': 'stroke' },
      ...{ 'stroke-linejoin': 'round', ...style },
      ...(spacing && !isJoined(words) ? { 'letter-spacing': px(size * spacing) } : {}),
    },
    [inOwnOrder(words)],
  );
}

/** Spots around one, near ones first. */
function around([x, y]: Spot, reach: number, step: number): readonly Spot[] {
  const spots: Spot[] = [];
  for (let down = -reach; down <= reach; down += step)
    for (let right = -reach; right <= reach; right += step)
      spots.push([x + right * pixel, y + down * pixel]);
  const away = (spot: Spot) => Math.hypot(spot[0] - x, spot[1] - y);
  return spots.toSorted((a, b) => away(a) - away(b));
}

/** A name over ground, at the first free spot of some. */
function nameOver(room: Room, written: Omit<Written, 'at'>, spots: readonly Spot[]): SvgNode[] {
  const { words, size } = written;
  const spacing = isJoined(words) ? 0 : (written.spacing ?? 0);
  const found = room.best(spots.map((at) => ({ at, box: textBox(words, size, at, spacing) })));
  return found ? [textNode({ ...written, at: found.at })] : [];
}

function isInside([x, y]: Spot, rings: readonly (readonly Spot[])[]): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[index === 0 ? ring.length - 1 : index - 1] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  return inside;
}

/** How many of the spots along a text are asked whether they lie inside its country. */
const asked = 5;

/** Spots for a name in the visible part of a country: those that keep most of it inside, with room around. */
function spotsOf(country: Terrain, words: string, { crop, grid }: Plate): readonly Spot[] {
  const rings = country.rings
    .map((ring) => croppedRing(ring, crop).map((point): Spot => onGrid(grid, point)))
    .filter((ring) => ring.length > 2);
  const edges = rings.flat();
  const step = 14 * pixel;
  const { left, right } = textBox(words, sizes.country, [0, 0], spacings.country);
  const spots: { spot: Spot; inside: number; room: number }[] = [];
  for (let y = plateBox.top + step / 2; y < plateBox.bottom; y += step)
    for (let x = plateBox.left - left; x < plateBox.right - right; x += step) {
      const along = Array.from({ length: asked }, (_, index): Spot => [
        x + left + ((right - left) * index) / (asked - 1),
        y,
      ]);
      const inside = along.filter((spot) => isInside(spot, rings)).length;
      if (inside <= asked / 2 || !isInside([x, y], rings)) continue;
      // Names run to the side: room there counts more than above and below.
      const room = Math.min(...edges.map((at) => Math.hypot((at[0] - x) / 2.5, at[1] - y)));
      spots.push({ spot: [x, y], inside, room });
    }
  const most = Math.max(...spots.map(({ inside }) => inside));
  return spots
    .filter(({ inside }) => inside === most)
    .toSorted((a, b) => b.room - a.room)
    .map(({ spot }) => spot);
}

/** How many other places a place is joined with by lines. */
function neighbours(atlas: Atlas): ReadonlyMap<string, number> {
  const beside = new Map<string, Set<string>>();
  const join = (one: string, other: string) =>
    beside.set(one, new Set([...(beside.get(one) ?? []), other]));
  for (const { mode, waypoints } of atlas.data.routes)
    if (mode === 'rail' || mode === 'road')
      waypoints.forEach((id, index) => {
        const next = waypoints[index + 1];
        if (next === undefined) return;
        join(id, next);
        join(next, id);
      });
  return new Map([...beside].map(([id, others]) => [id, others.size]));
}

/** What would name a gate that goes by a letter. */
function givesAway(atlas: Atlas, { letters, isKey }: SheetMapSubject): (place: Place) => boolean {
  if (isKey) return () => false;
  const asked = letters.flatMap(({ place }) => atlas.places.get(place) ?? []);
  return ({ id, names }) =>
    asked.some(
      (one) =>
        one.partOf === id || one.names.en.startsWith(names.en) || names.en.startsWith(one.names.en),
    );
}

/** Towns on the lines, and where three of them meet. */
function townsOf(atlas: Atlas, subject: SheetMapSubject, { at }: Plate) {
  const joins = neighbours(atlas);
  // The same towns on sheet and key, so that both have the same face.
  const isNamed = givesAway(atlas, { ...subject, isKey: false });
  const rank = ({ id, kind }: Place) => (kind === 'city' ? 0 : 100) - (joins.get(id) ?? 0);
  return atlas.data.places
    .filter(({ id, kind }) => kind === 'city' || (kind === 'waypoint' && (joins.get(id) ?? 0) > 2))
    .flatMap((place) => (place.position ? [{ place, spot: at(place.position) }] : []))
    .filter(({ place, spot }) => isIn(spot, plateBox) && joins.has(place.id) && !isNamed(place))
    .toSorted((a, b) => rank(a.place) - rank(b.place));
}

const besides = [
  ['start', 1, 0],
  ['end', -1, 0],
  ['middle', 0, -1],
  ['middle', 0, 1],
  ['start', 1, -0.7],
  ['start', 1, 0.7],
  ['end', -1, -0.7],
  ['end', -1, 0.7],
] as const;

/** Places for a name beside its spot. */
function placesBeside(words: string, size: number, [x, y]: Spot, gap: number) {
  const { right, left, bottom, top } = textBox(words, size, [0, 0]);
  const [width, height] = [right - left, bottom - top];
  return besides.map(([anchor, across, down]) => {
    const at: Spot = [x + across * px(gap), y + down * (px(gap) + height / 2)];
    const middle: Spot = [at[0] + (across * width) / 2, at[1]];
    return { at, anchor, box: boxAround(middle, width / 2, height / 2) };
  });
}

/** A name beside something that has a place. */
function nameBeside(
  room: Room,
  written: Omit<Written, 'at' | 'anchor'>,
  spot: Spot,
  gap: number,
): SvgNode[] {
  const found = room.best(placesBeside(written.words, written.size, spot, gap));
  return found ? [textNode({ ...written, at: found.at, anchor: found.anchor })] : [];
}

/** What names are written from. */
interface NamesOptions {
  readonly atlas: Atlas;
  readonly text: Text;
  readonly subject: SheetMapSubject;
  readonly plate: Plate;
  readonly room: Room;
  readonly part: (id: string) => Terrain;
  readonly physical: readonly PhysicalName[];
}

const serif = { 'font-family': 'var(--serif)' } as const;

function regionName({ atlas, text, plate, room }: NamesOptions): SvgNode[] {
  const region = atlas.places.get(atlas.data.info.region);
  if (!region?.position) return [];
  const words = text.name(region.names).toLocaleUpperCase();
  const written = {
    name: 'region',
    words,
    size: sizes.region,
    spacing: spacings.region,
    style: serif,
  };
  return nameOver(room, written, around(plate.at(region.position), 90, 10));
}

function countryNames({ atlas, text, plate, room, part }: NamesOptions): SvgNode[] {
  const home = atlas.places.get(atlas.data.info.region)?.country;
  const written = { name: 'country', size: sizes.country, spacing: spacings.country, style: serif };
  const countries = atlas.data.countries.filter(({ kind }) => kind === 'country');
  return countries.flatMap(({ id, isoNumeric, names, position }) => {
    const words = text.name(names).toLocaleUpperCase();
    const own = position && plate.at(position);
    const beside = own && isIn(own, plateBox) ? around(own, 60, 12) : [];
    const outline = isoNumeric ? part(`base-country-${isoNumeric}`) : undefined;
    // The part of the region's own country that shows is mostly the region.
    if (!outline || outline.rings.length === 0 || id === home)
      return nameOver(room, { ...written, words }, beside);
    return nameOver(room, { ...written, words }, spotsOf(outline, words, plate).slice(0, 30));
  });
}

function townNames({ atlas, text, subject, plate, room }: NamesOptions): SvgNode[] {
  const shown: SvgNode[] = [];
  let count = 0;
  for (const { place, spot } of townsOf(atlas, subject, plate)) {
    const written = { name: 'town', words: text.name(place.names), size: sizes.town };
    if (count >= mostTowns) continue;
    // Where a gate or an airport stands on it the town has no mark of its own.
    const hasMark = room.isFree(boxAround(spot, px(3)));
    const name = nameBeside(room, written, spot, hasMark ? 6 : 10);
    if (name.length === 0) continue;
    if (hasMark) room.take(boxAround(spot, px(4)));
    shown.push(...(hasMark ? [townNode(spot)] : []), ...name);
    count += 1;
  }
  return shown;
}

function physicalNames({ text, plate, room, physical }: NamesOptions): SvgNode[] {
  const style = { ...serif, 'font-style': 'italic' };
  return physical
    .filter(({ rank, ground }) => rank <= 2 && ground === 'land')
    .flatMap(({ names, position, curve }) => {
      const spot = plate.at(curve ? positionAt(curve, curve.length / 2) : position);
      if (!isIn(spot, plateBox)) return [];
      const written = { name: 'physical', words: text.name(names), size: sizes.physical, style };
      return nameOver(room, written, around(spot, 24, 8));
    });
}

/** All names but those of gates, the most important first: what finds no room is left out. */
export function mapNames(options: NamesOptions): readonly SvgNode[] {
  return [
    ...regionName(options),
    ...countryNames(options),
    ...townNames(options),
    ...physicalNames(options),
  ];
}

/** The name of a gate that a lesson is about and does not ask for. */
export function gateNames(
  { atlas, text, subject, room, plate }: NamesOptions,
  shown: ReadonlySet<string>,
): readonly SvgNode[] {
  const isNamed = givesAway(atlas, { ...subject, isKey: false });
  const style = { 'font-weight': '600' };
  return subject.concerned.flatMap((id) => {
    const place = atlas.places.get(id);
    if (!place?.position || !shown.has(id) || isNamed(place)) return [];
    const written = { name: 'name', words: text.name(place.names), size: sizes.gate, style };
    return nameBeside(room, written, plate.at(place.position), 10);
  });
}
