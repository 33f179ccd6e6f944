import type { Position } from '../../atlas/place';
import { positionAt } from '../../flows/path';
import type { Pick } from '../../view/ids';
import { distanceAt, flatPathOf, spotAt } from '../flatPath';
import { flatten, type FlatPoint } from '../mercator';
import { portShift, shiftOf } from '../layers/ports/look';
import type { Point } from '../point';
import type { Line, Ribbon, Scene } from '../scene';
import { pickOfLabel } from './namedPick';

/** A mark, a line or a name that the keys can reach. */
export interface Stop {
  readonly pick: Pick;
  readonly flat: FlatPoint;
  /** -1 or 1 for a port that is drawn beside its place at the overview. */
  readonly shift: -1 | 0 | 1;
}

export const keyOf = ({ kind, id }: Pick): string => `${kind} ${id}`;

/** Where a flow carries its number, or the middle of where it was counted. */
function flowStop({ id, path, gate }: Ribbon, numbers: ReadonlyMap<string, Position>): Stop {
  const position = numbers.get(`figure:${id}`) ?? positionAt(path, (gate[0] + gate[1]) / 2);
  return { pick: { kind: 'flow', id }, flat: flatten(position), shift: 0 };
}

function routeStop({ id, path, stemOf }: Line): Stop {
  const flatPath = flatPathOf(path);
  const { point } = spotAt(flatPath, distanceAt(flatPath, path.length / 2));
  const pick: Pick = stemOf ? { kind: 'place', id: stemOf } : { kind: 'route', id };
  return { pick, flat: point, shift: 0 };
}

/**
 * All that the keys can reach, each once, in the order of the table: flows and the lines they run on, ports
 * and airports, signs, then whatever else has a name on the map, and countries.
 */
export function stopsOf(scene: Scene): readonly Stop[] {
  const { ribbons, lines, ports, signs, throughputs, labels } = scene;
  const numbers = new Map(labels.map(({ id, position }) => [id, position]));
  const still = (pick: Pick, position: Position): Stop => ({
    pick,
    flat: flatten(position),
    shift: 0,
  });
  const named = labels.flatMap((label) => {
    const pick = pickOfLabel(label, ports);
    return pick ? [still(pick, label.position)] : [];
  });
  const stops: readonly Stop[] = [
    ...ribbons.map((ribbon) => flowStop(ribbon, numbers)),
    ...lines.map(routeStop),
    ...ports.map((port) => ({
      ...still({ kind: 'place', id: port.id }, port.position),
      shift: shiftOf(port, ports),
    })),
    ...signs.map(({ kind, id, position }) => still({ kind, id }, position)),
    ...throughputs.map(({ id, position }) => still({ kind: 'place', id }, position)),
    ...named.filter(({ pick }) => pick.kind !== 'country'),
    ...named.filter(({ pick }) => pick.kind === 'country'),
  ];
  const known = new Set<string>();
  return stops.filter(({ pick }) => {
    const isNew = !known.has(keyOf(pick));
    known.add(keyOf(pick));
    return isNew;
  });
}

/** Where a stop lies on the flat map at a zoom, in pixels to the right and down. */
export function stopPoint({ flat: [x, y], shift }: Stop, zoom: number): Point {
  return { x: x * 2 ** zoom + shift * portShift(zoom), y: -y * 2 ** zoom };
}
