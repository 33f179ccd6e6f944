import type { Atlas } from '../../../atlas';
import { withoutFigures } from '../../../atlas/withoutFigures';
import type { Text } from '../../../text/text';
import type { PhysicalName } from '../../base/physicalNames';
import { buildScene } from '../../buildScene';
import { widened } from '../../crop';
import { shiftOf } from '../../layers/ports/look';
import { flatten } from '../../mercator';
import { node, type SvgNode } from '../../node';
import { createPaths } from '../../paths';
import type { Line, PortMark, Scene } from '../../scene';
import type { SheetMapSubject } from '../../sheetMap';
import { onGrid } from '../grid';
import { lineData } from '../pathData';
import { croppedPath, type Terrain } from '../terrain';
import { keyStrip } from './keyStrip';
import { letterNodes } from './letters';
import { gateNames, mapNames } from './names';
import { pixel, plateOf, plateSize, type Plate, type Spot } from './plate';
import { boxAround, isIn, plateBox, Room } from './room';
import { black, gateNode, grounds, px, townNode, wayNodes, type WayForm } from './strokes';

/** What a map on paper is drawn from. What its nodes are is no class: styles of the page know such names. */
interface WorksheetMapOptions {
  readonly atlas: Atlas;
  readonly text: Text;
  readonly subject: SheetMapSubject;
  /** A part of the base map by its id. */
  readonly part: (id: string) => Terrain;
  readonly physical?: readonly PhysicalName[];
}

/** The two gates of a place stand so far apart, in pixels. */
const shift = 6;

/** The base map from bottom to top; boundaries come from their own lines, never from outlines of countries. */
const parts = [
  ['base-region', 'region', grounds.region],
  ['base-rivers-1', 'river', grounds.river],
  ['base-ocean', 'water', grounds.water],
  ['base-lakes', 'water', grounds.water],
  ['base-provinces', 'province', grounds.province],
  ['base-borders', 'border', grounds.border],
  ['base-uncertain-borders', 'border disputed', grounds.disputed],
] as const;

const dashed = new Set(['base-provinces', 'base-uncertain-borders']);

function groundNodes(plate: Plate, part: WorksheetMapOptions['part']): readonly SvgNode[] {
  const crop = widened(plate.crop, 0.02);
  return parts.flatMap(([id, name, look]) => {
    const d = croppedPath(part(id), crop, plate.grid, dashed.has(id));
    return d === ''
      ? []
      : [node('path', { 'data-form': name, 'fill-rule': 'evenodd', ...look, d })];
  });
}

function formOf({ mode, status }: Line): WayForm {
  // A ferry for trains is a piece of their railway.
  if (mode === 'sea' || mode === 'air' || mode === 'road') return mode;
  return status === 'service' ? 'rail' : status;
}

const order: readonly WayForm[] = ['air', 'sea', 'road', 'reference', 'planned', 'rail'];

/** Lines that reach into the plate, with their spots there. */
function waysOf({ lines }: Scene, { grid }: Plate) {
  return lines
    .map((line) => {
      const points = line.path.positions.map(flatten);
      const spots = points.map((point): Spot => onGrid(grid, point));
      return { form: formOf(line), d: lineData(points, grid), spots };
    })
    .filter(({ d, spots }) => d !== '' && spots.some((spot) => isIn(spot, plateBox)))
    .toSorted((a, b) => order.indexOf(a.form) - order.indexOf(b.form));
}

const works = new Set(['operating', 'seasonal', 'opened']);

interface Gate {
  readonly id: string;
  readonly mode: string;
  readonly spot: Spot;
}

/** Gates that work, and those that have a letter; the two of one place beside each other. */
function gatesOf(
  atlas: Atlas,
  { ports }: Scene,
  { letters, concerned }: SheetMapSubject,
  plate: Plate,
): readonly Gate[] {
  const lettered = letters.map(({ place }) => place);
  const wanted = new Set([...lettered, ...concerned]);
  const shown = ports.filter(({ id, operation }) => works.has(operation) || wanted.has(id));
  const gates = shown.map((port: PortMark): Gate => {
    const [x, y] = plate.at(port.position);
    return { id: port.id, mode: port.mode, spot: [x + shiftOf(port, shown) * px(shift), y] };
  });
  // What has a letter has a mark, also where it is no gate of the region.
  const others = lettered.flatMap((id): readonly Gate[] => {
    const place = atlas.places.get(id);
    if (!place?.position || gates.some((gate) => gate.id === id)) return [];
    return [{ id, mode: place.mode || 'town', spot: plate.at(place.position) }];
  });
  return [...gates, ...others].filter(({ spot }) => isIn(spot, plateBox));
}

/**
 * The map of a worksheet, in black on white: what is told by a colour elsewhere has a form of its own here.
 * No number is in it, and of the places that are asked for no name, unless it is the map of the key.
 */
export function worksheetMap(options: WorksheetMapOptions): SvgNode {
  const { atlas, text, subject, part, physical = [] } = options;
  const plate = plateOf(atlas, subject);
  const uncounted = withoutFigures(atlas);
  const scene = buildScene(uncounted, createPaths(uncounted), text, {
    stop: { year: subject.year, moving: false },
    hidden: new Set(),
    selected: new Set(),
  });
  const ways = waysOf(scene, plate);
  const gates = gatesOf(atlas, scene, subject, plate);
  const room = new Room(ways.flatMap(({ spots }) => spots));
  for (const { spot } of gates) room.take(boxAround(spot, px(7)));
  const spotOf = ({ place }: { readonly place: string }): Spot | undefined => {
    const position = atlas.places.get(place)?.position;
    return gates.find(({ id }) => id === place)?.spot ?? (position && plate.at(position));
  };
  const letters = letterNodes(atlas, text, subject, spotOf, room);
  const ground = groundNodes(plate, part);
  const forms = {
    ways: new Set(ways.map(({ form }) => form)),
    gates: new Set<string>(gates.map(({ mode }) => mode)),
    isDisputed: ground.some(({ attributes }) => attributes['data-form'] === 'border disputed'),
  };
  const key = keyStrip(forms, subject.words);
  const naming = { atlas, text, subject, plate, room, part, physical };
  const [width, height] = [plateSize.width * pixel, plateSize.height * pixel];
  const whole = { x: 0, y: 0, width, height };
  return node(
    'svg',
    {
      ...{
        viewBox: `0 0 ${width} ${height + px(key.height)}`,
        role: 'img',
        'aria-label': subject.label,
      },
      ...{ 'font-family': 'var(--sans)', lang: text.language },
    },
    [
      node('rect', { 'data-form': 'outside', ...whole, ...grounds.outside }),
      ...ground,
      ...ways.flatMap(({ form, d }) => wayNodes(form, d)),
      ...gateNames(naming, new Set(gates.map(({ id }) => id))),
      ...mapNames(naming),
      ...letters.filter(({ attributes }) => attributes['data-form'] === 'leader'),
      ...gates.map(({ mode, spot }) => (mode === 'town' ? townNode(spot) : gateNode(mode, spot))),
      ...letters.filter(({ attributes }) => attributes['data-form'] !== 'leader'),
      ...key.nodes,
      node('rect', {
        ...{ 'data-form': 'frame', ...whole, height: height + px(key.height) },
        ...{ fill: 'none', stroke: black, 'stroke-width': px(3) },
      }),
    ],
  );
}
