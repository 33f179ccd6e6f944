import { between } from '../../labels/zoomSteps';
import type { PortMark } from '../../scene';

/** Two ports nearer to each other than this, in degrees, are two modes of one gateway. */
const beside = 0.35;

function isBeside(one: PortMark, other: PortMark): boolean {
  return (
    one.mode !== other.mode &&
    Math.hypot(one.position[0] - other.position[0], one.position[1] - other.position[1]) < beside
  );
}

/** -1 for the rail port of a gateway with two modes, 1 for the road port, 0 for the rest. */
export function shiftOf(port: PortMark, ports: readonly PortMark[]): -1 | 0 | 1 {
  const modes = new Set(ports.filter((other) => isBeside(port, other)).map(({ mode }) => mode));
  if (port.mode === 'rail' && modes.has('road')) return -1;
  if (port.mode === 'road' && modes.has('rail')) return 1;
  return 0;
}

/** The rail ports of gateways, then their road ports, then the rest. */
const shifts = [-1, 1, 0] as const;

/** Ports that are drawn together, at one shift. */
export interface PortGroup {
  readonly shift: -1 | 0 | 1;
  readonly ports: readonly PortMark[];
}

/** The ports from bottom to top: what is documented lies on all that is not, and on both what steps forward. */
export function portGroups(ports: readonly PortMark[]): readonly PortGroup[] {
  const height = ({ status, stands }: PortMark) =>
    (status === 'absent' ? 0 : 1) + (stands === 'forward' ? 2 : 0);
  return [0, 1, 2, 3].flatMap((at) =>
    shifts.map((shift) => ({
      shift,
      ports: ports.filter((port) => height(port) === at && shiftOf(port, ports) === shift),
    })),
  );
}

/** The ports from bottom to top. */
export function inDrawingOrder(ports: readonly PortMark[]): readonly PortMark[] {
  return portGroups(ports).flatMap((group) => group.ports);
}

/** What the filling of a port says: what is documented of the year, or that it does not work. */
export function fillingOf({ status, operation }: PortMark): PortMark['status'] | 'closed' {
  const works = operation === 'operating' || operation === 'seasonal' || operation === 'opened';
  return works ? status : 'closed';
}

/** How large a port is drawn, in shares of its symbol. */
export function portScale(zoom: number): number {
  return between(zoom, [
    [2, 0.62],
    [3.4, 0.9],
    [5, 1.05],
  ]);
}

/** How far the two modes of a gateway stand from its middle: apart at the overview, each at its place closer up. */
export function portShift(zoom: number): number {
  return between(zoom, [
    [5.5, 6.5],
    [7, 0],
  ]);
}
