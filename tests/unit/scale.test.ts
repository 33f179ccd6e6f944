import { describe, expect, it, vi } from 'vitest';
import { readContent, type Content } from '../../geo/compiler/content';
import { laws } from '../../geo/compiler/laws/laws';
import type { Table } from '../../geo/compiler/read/table';
import { createAtlas } from '../../src/atlas';
import { greatCirclePath, pointsPerLine, schematicPath } from '../../src/flows/path';
import { createMesher } from '../../src/scene/map/overlay/geometry';
import { tableWidth, texelsPerStrip } from '../../src/scene/map/overlay/table';
import { retain } from '../../src/scene/retain';
import { stripsOf } from '../../src/scene/strip';
import { counted, type Reads } from '../scale/counted';
import { dataOf, filesOf, firstScene, onTheWay, rest, scenesOf } from '../scale/support';

// Large packages take long to compile on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const few = 100;
const many = 1000;
/** Ten times as many flows may take so many times the work, and no more. */
const linear = 12;

/** How much more often something is read with ten times as many flows. */
function growth(readsWith: (count: number) => number): number {
  return readsWith(many) / readsWith(few);
}

describe('the synthetic package', () => {
  it('has the flows that were asked for, and all of them move', () => {
    const { ribbons, lines } = firstScene(many);
    expect(dataOf(many).flows).toHaveLength(many);
    expect(ribbons).toHaveLength(many);
    expect(lines.length).toBeGreaterThan(many / 5);
  });

  it('is the same each time', () => {
    expect(filesOf(50)).toEqual(filesOf(50));
  });
});

describe('building grows with the flows and no faster', () => {
  function countedTable<Row>(table: Table<Row>, reads: Reads): Table<Row> {
    return { ...table, raw: counted(table.raw, reads), entries: counted(table.entries, reads) };
  }

  it('for the laws of the compiler', () => {
    const readsOf = (count: number) => {
      const reads = { count: 0 };
      const { content } = readContent(filesOf(count));
      const instrumented: Content = {
        ...content,
        figures: countedTable(content.figures, reads),
        conflicts: countedTable(content.conflicts, reads),
        flows: countedTable(content.flows, reads),
        routes: countedTable(content.routes, reads),
        places: countedTable(content.places, reads),
      };
      for (const law of laws) expect(law(instrumented)).toEqual([]);
      return reads.count;
    };
    expect(growth(readsOf)).toBeLessThan(linear);
  });

  it('for the series of the atlas', () => {
    const readsOf = (count: number) => {
      const reads = { count: 0 };
      const { figures, conflicts, ...others } = dataOf(count);
      createAtlas({
        ...others,
        figures: counted(figures, reads),
        conflicts: counted(conflicts, reads),
      });
      return reads.count;
    };
    expect(growth(readsOf)).toBeLessThan(linear);
  });

  it('for a scene, the first and the next', () => {
    const readsOf = (count: number) => {
      const reads = { count: 0 };
      const { flows, figures, routes, places, ...others } = dataOf(count);
      const sceneAt = scenesOf(
        createAtlas({
          ...others,
          flows: counted(flows, reads),
          figures: counted(figures, reads),
          routes: counted(routes, reads),
          places: counted(places, reads),
        }),
      );
      retain(sceneAt(onTheWay), sceneAt(rest));
      return reads.count;
    };
    expect(growth(readsOf)).toBeLessThan(linear);
  });

  it('for the mesh: a bounded number of cross-sections for each flow, and one row of its table', () => {
    const meshWith = (count: number) => createMesher()(stripsOf(firstScene(count)));
    const perFlow = (count: number) => meshWith(count).corners.length / 2 / count;
    expect(perFlow(many)).toBeLessThan(perFlow(few) * 1.2);
    expect(perFlow(many)).toBeLessThan(120);
    const { ribbons, lines } = firstScene(many);
    const rows = ribbons.length + lines.length + tableWidth(texelsPerStrip) / texelsPerStrip;
    expect(meshWith(many).strips.numbers.length).toBeLessThanOrEqual(rows * texelsPerStrip * 4);
  });
});

describe('lines have as many points as they need', () => {
  const [west, east] = [[80, 44] as const, [82, 45] as const];

  it('a short arc has few, a long one more, up to a limit', () => {
    expect(greatCirclePath(west, east).positions).toHaveLength(8);
    expect(greatCirclePath([80, 44], [100, 44]).positions.length).toBeGreaterThan(20);
    expect(greatCirclePath([80, 44], [0, 50]).positions).toHaveLength(64);
  });

  it('a straight piece of an arc stays within half a pixel of it at the closest zoom', () => {
    const worldWidth = 512 * 2 ** 8;
    const flat = ([longitude, latitude]: readonly [number, number]) => {
      const northing = Math.asinh(Math.tan((latitude * Math.PI) / 180));
      return [(longitude / 360) * worldWidth, (northing / (2 * Math.PI)) * worldWidth] as const;
    };
    const { positions } = greatCirclePath([60, 50], [95, 50]);
    positions.forEach((position, index) => {
      const [before, after] = [positions[index - 1], positions[index + 1]];
      if (!before || !after) return;
      const [[x, y], [fromX, fromY], [toX, toY]] = [flat(position), flat(before), flat(after)];
      const [alongX, alongY] = [toX - fromX, toY - fromY];
      const area = Math.abs((x - fromX) * alongY - (y - fromY) * alongX);
      // A piece half as long as the one from the point before to the point after bends a quarter as much.
      expect(area / Math.hypot(alongX, alongY) / 4).toBeLessThan(0.5);
    });
  });

  it('all lines together fit in memory, however many there are', () => {
    for (const flows of [10, 1000, 10_000, 100_000]) {
      const most = pointsPerLine(flows);
      const { positions } = greatCirclePath([80, 44], [0, 50], most);
      expect(flows * positions.length).toBeLessThanOrEqual(800_000);
    }
    const bend = [west, [81, 44.2], east] as const;
    expect(schematicPath(bend, pointsPerLine(100_000)).positions.length).toBeLessThanOrEqual(10);
    expect(schematicPath(bend, pointsPerLine(50)).positions.length).toBeGreaterThan(100);
  });
});
