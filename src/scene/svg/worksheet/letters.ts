import type { Atlas } from '../../../atlas';
import type { Text } from '../../../text/text';
import { node, type SvgNode } from '../../node';
import type { PlaceLetter, SheetMapSubject } from '../../sheetMap';
import { textNode } from './names';
import type { Spot } from './plate';
import { boxAround, textBox, type Box, type Room } from './room';
import { black, px, white } from './strokes';

/** Pixels. */
const [radius, away, size] = [9.5, 30, 13];
/** Kept free beside a letter for the name that the key has there, whatever it is. */
const nameRoom = 84;

const directions = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);

/** A letter beside its place, with the room of a name on the far side of it. */
function placeOf([x, y]: Spot, direction: number, distance: number) {
  const [right, down] = [Math.cos(direction), Math.sin(direction)];
  const at: Spot = [x + right * px(distance), y + down * px(distance)];
  const isLeft = right < -0.01;
  const circle = boxAround(at, px(radius + 1.5));
  const box: Box = isLeft
    ? { ...circle, left: circle.left - px(nameRoom) }
    : { ...circle, right: circle.right + px(nameRoom) };
  return { at, isLeft, box };
}

function nodesOf(spot: Spot, at: Spot, letter: string): readonly SvgNode[] {
  const line = { x1: spot[0], y1: spot[1], x2: at[0], y2: at[1] };
  return [
    node('line', { 'data-form': 'leader', ...line, stroke: black, 'stroke-width': px(1) }),
    node('circle', {
      ...{ 'data-form': 'letter', cx: at[0], cy: at[1], r: px(radius) },
      ...{ fill: white, stroke: black, 'stroke-width': px(1.6) },
    }),
    textNode({ name: 'letter', words: letter, size, at, style: { 'font-weight': '700' } }),
  ];
}

/** The letters of places, and on the key the names beside them. */
export function letterNodes(
  atlas: Atlas,
  text: Text,
  { letters, isKey }: SheetMapSubject,
  spotOf: (letter: PlaceLetter) => Spot | undefined,
  room: Room,
): readonly SvgNode[] {
  return letters.flatMap((one) => {
    const spot = spotOf(one);
    const place = atlas.places.get(one.place);
    if (!spot || !place) return [];
    const distances = [away, away * 1.5, away * 2.1];
    const places = distances.flatMap((distance) =>
      directions.map((direction) => placeOf(spot, direction, distance)),
    );
    const found = room.best(places) ?? placeOf(spot, 0, away);
    const beside = (found.isLeft ? -1 : 1) * px(radius + 4);
    const words = text.name(place.names);
    const name = textNode({
      ...{ name: 'answer', words, size, style: { 'font-weight': '700' } },
      ...{ at: [found.at[0] + beside, found.at[1]], anchor: found.isLeft ? 'end' : 'start' },
    });
    if (isKey) room.take(textBox(words, size, [found.at[0] + beside * 4, found.at[1]]));
    return [...nodesOf(spot, found.at, one.letter), ...(isKey ? [name] : [])];
  });
}
