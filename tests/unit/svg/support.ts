import data from 'virtual:atlas';
import { createAtlas } from '../../../src/atlas';
import type { Position } from '../../../src/atlas/place';
import { measure } from '../../../src/flows/path';
import { buildScene } from '../../../src/scene/buildScene';
import { createPaths } from '../../../src/scene/paths';
import type { Line, Ribbon, Scene } from '../../../src/scene/scene';
import type { SvgNode } from '../../../src/scene/node';
import { textOf } from '../../../src/text/text';

const atlas = createAtlas(data);
const paths = createPaths(atlas);

export const { bounds } = data.info;
export const [firstYear, lastYear] = data.info.years;

/** The scene of a year of the package, or of the interval that begins with it. */
export function sceneOf(year: number, moving = false, language: 'en' | 'zh' | 'ru' = 'en'): Scene {
  const stop = { year, moving };
  return buildScene(atlas, paths, textOf(language), {
    stop,
    hidden: new Set(),
    selected: new Set(),
  });
}

/** A scene of nothing but these. */
export function sceneWith(parts: Partial<Scene>): Scene {
  const flows = { ribbons: [], splits: [], lines: [] };
  const nothing = { ...flows, ports: [], throughputs: [], signs: [], partners: [] };
  return { stop: { year: 2020, moving: false }, language: 'en', labels: [], ...nothing, ...parts };
}

export function pathThrough(...positions: Position[]) {
  return measure(positions);
}

/** A place so far across the map and up it, both from 0 to 1. */
export function onMap(across: number, up: number): Position {
  const [west, south, east, north] = bounds.wide;
  return [west + (east - west) * across, south + (north - south) * up];
}

/** A ribbon along a parallel through the middle of the map, counted at its middle. */
export function ribbonOf(parts: Partial<Ribbon> = {}): Ribbon {
  const path =
    parts.path ?? pathThrough(onMap(0.3, 0.5), onMap(0.45, 0.5), onMap(0.58, 0.5), onMap(0.7, 0.5));
  return {
    id: 'ribbon',
    mode: 'rail',
    status: 'reported',
    path,
    gate: [path.length / 2, path.length / 2],
    direction: 'both',
    from: 12,
    to: 12,
    perPixel: 1,
    perMarker: 1,
    selected: false,
    ...parts,
  };
}

export function lineOf(parts: Partial<Line> = {}): Line {
  return {
    id: 'line',
    mode: 'rail',
    status: 'service',
    path: pathThrough(onMap(0.3, 0.3), onMap(0.7, 0.7)),
    direction: 'both',
    selected: false,
    ...parts,
  };
}

/** A node and everything inside it. */
export function allOf(node: SvgNode): SvgNode[] {
  return [
    node,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : allOf(child))),
  ];
}

/** The nodes inside a node that have a class. */
export function withClass(node: SvgNode, name: string): SvgNode[] {
  return allOf(node).filter(({ attributes }) =>
    String(attributes['class'] ?? '')
      .split(' ')
      .includes(name),
  );
}

/** How long each step of a way is, which is a path of whole steps, `M0 0l1 1 …`. */
export function stepsOf(way: string): readonly number[] {
  const numbers = [...way.slice(way.indexOf('l')).matchAll(/-?\d+/g)].map(Number);
  return numbers.flatMap((across, index) =>
    index % 2 === 0 ? [Math.hypot(across, numbers[index + 1] ?? 0)] : [],
  );
}
