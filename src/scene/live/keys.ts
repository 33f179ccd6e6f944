import type { Point } from '../point';

/** What one key does: pixels by which the map moves, and zoom levels. */
export interface Step {
  readonly by: Point;
  readonly zoom: number;
}

const pan = (x: number, y: number): Step => ({ by: { x: x * 100, y: y * 100 }, zoom: 0 });
const zoom = (levels: number): Step => ({ by: { x: 0, y: 0 }, zoom: levels });

/** The keys of MapLibre, by what they do there; arrows alone walk from mark to mark. */
const pans: ReadonlyMap<string, Step> = new Map([
  ['ArrowLeft', pan(1, 0)],
  ['ArrowRight', pan(-1, 0)],
  ['ArrowUp', pan(0, 1)],
  ['ArrowDown', pan(0, -1)],
]);
const zooms: ReadonlyMap<string, Step> = new Map([
  ['+', zoom(1)],
  ['=', zoom(1)],
  ['-', zoom(-1)],
  ['_', zoom(-1)],
]);

/** Moves the map by the keys of an element that has the focus; `d3-zoom` knows none. */
export function listenToKeys(element: HTMLElement, onStep: (step: Step) => void): () => void {
  const press = (event: KeyboardEvent) => {
    const step = zooms.get(event.key) ?? (event.shiftKey ? pans.get(event.key) : undefined);
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onStep(step);
  };
  if (!element.hasAttribute('tabindex')) element.tabIndex = 0;
  element.addEventListener('keydown', press);
  return () => {
    element.removeEventListener('keydown', press);
  };
}
