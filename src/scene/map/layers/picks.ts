import { taperKilometres } from '../../scales';
import { discRadius } from '../../magnitudes';
import type { Line, Ribbon } from '../../scene';
import { widest } from '../../widest';
import { lineFeature, pointFeature } from '../features';
import { sceneSource, type MapLayer } from '../style';

/*
 * Invisible shapes under which the pointer finds what the overlay draws, also while it moves. MapLibre cuts
 * each of them into tiles, so it gets no more than a reader could tell apart under a pointer: of thousands
 * of ribbons the widest, which lie on top of what is seen. All flows stay within reach of search and panel.
 */
const invisible = { 'line-opacity': 0 };
const mostRibbons = 300;
const mostLines = 1500;

/** Lines that a service runs on before those that are only landmarks, where not all can be had. */
function mainLines(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= mostLines) return lines;
  const importance = ({ selected, status }: Line) => (selected ? 0 : status === 'service' ? 1 : 2);
  const byImportance = [0, 1, 2].flatMap((wanted) => {
    return lines.filter((line) => importance(line) === wanted);
  });
  return byImportance.slice(0, mostLines);
}

const linePicks: MapLayer = {
  id: 'line-picks',
  sources: { 'line-picks': sceneSource },
  shows: ['lines'],
  features: ({ lines }) => ({
    'line-picks': mainLines(lines).map(({ id, path }) => lineFeature(path, { pick: 'route', id })),
  }),
  style: () => [
    {
      id: 'line-picks',
      type: 'line',
      source: 'line-picks',
      paint: { ...invisible, 'line-width': 3 },
    },
  ],
};

function ribbonFeature({ id, path, gate, from, to, perPixel }: Ribbon) {
  const width = perPixel > 0 ? Math.max(from, to) / perPixel : 0;
  const reach = taperKilometres / 2;
  const stretch = [gate[0] - reach, gate[1] + reach] as const;
  return lineFeature(path, { pick: 'flow', id, width }, stretch);
}

const ribbonPicks: MapLayer = {
  id: 'ribbon-picks',
  sources: { 'ribbon-picks': sceneSource },
  shows: ['ribbons'],
  features: ({ ribbons }) => {
    const picked = new Set(widest(ribbons, mostRibbons));
    // In the order in which they lie above each other.
    const inOrder = ribbons.filter((ribbon) => picked.has(ribbon));
    return {
      'ribbon-picks': inOrder.map(ribbonFeature),
    };
  },
  style: () => [
    {
      id: 'ribbon-picks',
      type: 'line',
      source: 'ribbon-picks',
      paint: { ...invisible, 'line-width': ['max', ['get', 'width'], 3] },
    },
  ],
};

const throughputPicks: MapLayer = {
  id: 'throughput-picks',
  sources: { 'throughput-picks': sceneSource },
  shows: ['throughputs'],
  features: ({ throughputs }) => ({
    'throughput-picks': throughputs.map(({ id, position, from, to }) =>
      pointFeature(position, { pick: 'place', id, radius: discRadius(Math.max(from, to)) }),
    ),
  }),
  style: () => [
    {
      id: 'throughput-picks',
      type: 'circle',
      source: 'throughput-picks',
      paint: { 'circle-opacity': 0, 'circle-radius': ['get', 'radius'] },
    },
  ],
};

/** One layer for each part of the scene, so that a change of year does not send again what it did not change. */
export const picks: readonly MapLayer[] = [linePicks, ribbonPicks, throughputPicks];
