import type { Pick } from '../../view/ids';
import { signLayers } from '../layers/layers';
import { awayFromDisc, awayFromPort } from '../layers/ports/away';
import { inDrawingOrder, portShift, shiftOf } from '../layers/ports/look';
import { splitWeightAt, widthScaleAt } from '../magnitudes';
import type { Point } from '../point';
import { taperKilometres, thinnestRibbon } from '../scales';
import type { Scene, Sign } from '../scene';
import { trueRadiusOf } from '../trueSize';
import { offset, type Candidate, type Look } from './look';
import { isDocumentedLabel, pickOfLabel, type NameBox } from './namedPick';
import { distanceToPath, distanceToPiece } from './nearness';

/** Half the least width of a line, in pixels. */
const lineReach = 1.5;

/** The topmost first. Beside each other at the overview, the modes of a gateway are where they are drawn. */
function portsAt(look: Look, { ports }: Scene): Candidate[] {
  const shift = portShift(look.zoom);
  return inDrawingOrder(ports)
    .map((port): Candidate => {
      const { x, y } = offset(look, port.position);
      return {
        pick: { kind: 'place', id: port.id },
        sort: 'port',
        away: awayFromPort(port, { x: x - shiftOf(port, ports) * shift, y }, look.zoom),
        isDocumented: port.status !== 'absent',
      };
    })
    .reverse();
}

/** The smallest first: it lies on the others. */
function discsAt(look: Look, { throughputs }: Scene): Candidate[] {
  return [...throughputs]
    .sort((one, other) => one.to - other.to)
    .map((disc) => ({
      pick: { kind: 'place', id: disc.id },
      sort: 'disc',
      away: awayFromDisc(disc, offset(look, disc.position), look.zoom),
      isDocumented: true,
    }));
}

/** From the edge of a sign, or of the circle of its documented size; infinitely far where none is drawn. */
function awayFromSign(look: Look, sign: Sign, sort: 'sign' | 'extent'): number {
  const { x, y } = offset(look, sign.position);
  if (sort === 'extent')
    return Math.hypot(x, y) - (trueRadiusOf(sign, look.zoom) ?? -Infinity) * look.scale;
  const drawn = signLayers.find(({ id }) => id === sign.layer)?.sign;
  return Math.hypot(x, y) - (drawn ? drawn.reach * drawn.scale(look.zoom) : -Infinity);
}

function signsAt(look: Look, { signs }: Scene, sort: 'sign' | 'extent'): Candidate[] {
  return signs
    .map((sign): Candidate => {
      const { kind, id } = sign;
      return { pick: { kind, id }, sort, away: awayFromSign(look, sign, sort), isDocumented: true };
    })
    .reverse();
}

/** How far outside of a box a point lies; 0 or less within it. */
function awayFromBox(
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
  { x, y }: Point,
): number {
  const [across, down] = [Math.max(left - x, x - right), Math.max(top - y, y - bottom)];
  return across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
}

function awayFromLeader({ leader }: NameBox, { x, y }: Point): number {
  if (!leader) return Infinity;
  const [from, to] = leader;
  return distanceToPiece([x, y], [from.x, from.y], [to.x, to.y]) - lineReach;
}

function namesAt({ names, point }: Look, { ports }: Scene): Candidate[] {
  return names.flatMap((name): Candidate[] => {
    const pick = pickOfLabel(name.label, ports);
    if (!pick) return [];
    const isDocumented = isDocumentedLabel(name.label);
    const away = Math.min(awayFromBox(name, point), awayFromLeader(name, point));
    return [{ pick, sort: 'name', away, isDocumented }];
  });
}

const nearestFirst = (one: Candidate, other: Candidate) => one.away - other.away;

/** Ribbons near their gates, in the width they are drawn in. */
function ribbonsAt(look: Look, { ribbons }: Scene, sort: 'ribbon' | 'arc'): Candidate[] {
  const scale = widthScaleAt(look.zoom);
  return ribbons
    .filter(({ mode }) => (mode === 'trade') === (sort === 'arc'))
    .map(({ id, path, gate, from, to, perPixel }): Candidate => {
      const width = perPixel > 0 ? (Math.max(from, to) / perPixel) * scale : 0;
      const half = Math.max(width, thinnestRibbon, 2 * lineReach) / 2;
      const beside = taperKilometres / 2;
      const stretch = [gate[0] - beside, gate[1] + beside] as const;
      const reach = (look.reach + half) / look.scale;
      const away = distanceToPath(look.flat, path, reach, stretch) * look.scale - half;
      return { pick: { kind: 'flow', id }, sort, away, isDocumented: true };
    })
    .sort(nearestFirst);
}

/** Hatching leads to the sum of which it is a part. */
function splitsAt(look: Look, { splits }: Scene): Candidate[] {
  const scale = widthScaleAt(look.zoom);
  return splits
    .map(({ sum, path, end, from, to, perPixel }): Candidate => {
      const width = (Math.max(from, to) / perPixel) * scale * splitWeightAt(0.5);
      const half = Math.max(width, thinnestRibbon, 2 * lineReach) / 2;
      const reach = (look.reach + half) / look.scale;
      const away = distanceToPath(look.flat, path, reach, [0, end]) * look.scale - half;
      return { pick: { kind: 'flow', id: sum }, sort: 'split', away, isDocumented: true };
    })
    .sort(nearestFirst);
}

function linesAt(look: Look, { lines }: Scene): Candidate[] {
  const reach = (look.reach + lineReach) / look.scale;
  return lines
    .map(({ id, path, status, stemOf }): Candidate => ({
      pick: stemOf ? { kind: 'place', id: stemOf } : { kind: 'route', id },
      sort: 'line',
      away: distanceToPath(look.flat, path, reach) * look.scale - lineReach,
      isDocumented: status === 'service',
    }))
    .sort(nearestFirst);
}

/** Everything that is drawn within the reach of a look, from top to bottom. */
export function candidatesOf(look: Look, scene: Scene): Candidate[] {
  return [
    ...portsAt(look, scene),
    ...signsAt(look, scene, 'sign'),
    ...namesAt(look, scene),
    ...signsAt(look, scene, 'extent'),
    ...discsAt(look, scene),
    ...ribbonsAt(look, scene, 'ribbon'),
    ...splitsAt(look, scene),
    ...linesAt(look, scene),
    ...ribbonsAt(look, scene, 'arc'),
  ].filter(({ away }) => away <= look.reach);
}

/** The country in which the point lies, where something is documented of it. */
export function countryOf({ isInCountry, flat }: Look, { partners }: Scene): Pick | undefined {
  const partner = partners.find(
    ({ isoNumeric, shade }) => shade > 0 && isInCountry(isoNumeric, flat),
  );
  return partner && { kind: 'country', id: partner.id };
}
