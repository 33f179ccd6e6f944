import type { FlowSample } from '../flows/flowsAt';
import type { Paths } from './paths';
import type { Ribbon, Split } from './scene';

/**
 * Where a sum ends at a fork and no source says how much of it goes which way: the lines that go on from
 * there, each up to the gate at which it would be counted.
 * @param ribbons what is drawn of the same moment
 * @param samples what flows at that moment
 */
export function splitsOf(
  paths: Paths,
  ribbons: readonly Ribbon[],
  samples: readonly FlowSample[],
): readonly Split[] {
  const freight = samples.filter(({ flow }) => flow.indicator && flow.mode !== 'trade');
  return ribbons.flatMap((sum): readonly Split[] => {
    const { path, gate, mode, from, to, perPixel, selected } = sum;
    // A sum of several gates is counted on a stretch, and to the very end of its line.
    if (mode === 'trade' || gate[0] === gate[1] || gate[1] < path.length) return [];
    const indicator = freight.find(({ flow }) => flow.id === sum.id)?.flow.indicator;
    const fork = path.positions[path.positions.length - 1];
    const branches = freight.flatMap(({ flow, kind }) => {
      const way = flow.indicator === indicator ? paths.ofFlow(flow) : undefined;
      const end = paths.gateOf(flow)?.[1];
      const start = way?.positions[0];
      const goesOn = start?.every((coordinate, axis) => coordinate === fork?.[axis]);
      return way && end !== undefined && goesOn ? [{ id: flow.id, kind, path: way, end }] : [];
    });
    // A single line carries the whole sum, and of known ones each carries its own.
    if (branches.length < 2 || branches.some(({ kind }) => kind !== 'service')) return [];
    return branches.map(({ id, path: way, end }) => {
      return { id, sum: sum.id, mode, path: way, end, from, to, perPixel, selected };
    });
  });
}
