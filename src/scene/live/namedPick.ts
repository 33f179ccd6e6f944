import type { Pick } from '../../view/ids';
import type { Point } from '../point';
import type { Label, PortMark } from '../scene';

/** Something that is written on the map, in pixels of the container. */
export interface NameBox {
  readonly label: Label;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Both ends of the line that leads to it. */
  readonly leader?: readonly [Point, Point];
}

/** A number opens what it is written with: a place, a partner; or else the flow it belongs to. */
function pickOfFigure({ id, names, partner }: Label, ports: readonly PortMark[]): Pick {
  if (names) return { kind: 'place', id: names };
  if (partner) return { kind: 'country', id: partner };
  const subject = id.slice(id.indexOf(':') + 1);
  const place = subject.slice(subject.indexOf('@') + 1);
  const isPlace = place !== subject || ports.some((port) => port.id === place);
  return isPlace ? { kind: 'place', id: place } : { kind: 'flow', id: subject };
}

/** What a label names, if that can be opened: a line by the places it leads to. */
export function pickOfLabel(label: Label, ports: readonly PortMark[]): Pick | undefined {
  const { id, kind } = label;
  switch (kind) {
    case 'port':
    case 'city':
    case 'region':
      return { kind: 'place', id };
    case 'country':
      return { kind: 'country', id };
    case 'end':
    case 'exit':
      return label.names ? { kind: 'place', id: label.names } : { kind: 'route', id };
    case 'note':
    case 'figure':
      return pickOfFigure(label, ports);
    case 'physical':
      return undefined;
  }
}

/** Whether a label stands for something of which a source says something for the year. */
export function isDocumentedLabel({ kind, status }: Label): boolean {
  if (kind === 'exit' || kind === 'end' || kind === 'note') return true;
  return status !== '' && status !== 'absent';
}
