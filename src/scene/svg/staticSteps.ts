import type { Bounds } from '../../atlas/atlas';
import { flatten } from '../mercator';
import type { LabelFrame } from '../labels/labelFrame';
import { stageOf, widthAtZoom, zoomOfWidth, type Stage } from '../stage';

/** What the first view shows on wide and on narrow frames, [west, south, east, north]. */
export interface PictureBounds {
  readonly wide: Bounds;
  readonly narrow: Bounds;
}

export type FrameKind = keyof PictureBounds;

/** What is seen for sure in rooms of some aspects, and which of the labels are shown there only. */
export interface StaticLevel {
  /** Class of what is shown. */
  readonly name: string;
  /** Aspects of the rooms, width over height, in the words of a container query; '' for all rooms. */
  readonly aspects: string;
  /** In shares of the width of the stage, from its top left corner. */
  readonly seen: LabelFrame;
}

/** A range of stage widths in which a page without script shows the same names. */
export interface StaticStep {
  readonly frame: FrameKind;
  /** Pixels: from this stage width, to below that. */
  readonly widths: readonly [from: number, to: number];
  /** The first is shown in all rooms; the others add what a taller or wider room has place for. */
  readonly levels: readonly StaticLevel[];
}

/** Where ranges begin and the last ends, in pixels; names change at zoom 3, which begins one, too. */
const wideWidths = [420, 800, 1900];
const narrowWidths = [440, 800, 1500];
/** Rooms taller than the bounds and rooms wider than them, by aspect. */
const tallAspects = [1.95, 1.6];
const wideAspects = [1.35, 2];

/** The edges of bounds on a stage, in shares of the width of the stage. */
function edgesOf([west, south, east, north]: Bounds, stage: Stage): LabelFrame {
  const [left, bottom] = flatten([west, south]);
  const [right, top] = flatten([east, north]);
  const down = (y: number) => (stage.y + stage.height - y) / stage.width;
  return {
    left: (left - stage.x) / stage.width,
    top: down(top),
    right: (right - stage.x) / stage.width,
    bottom: down(bottom),
  };
}

/** Edges with what a room of an aspect shows beside them. */
function grownTo(edges: LabelFrame, aspect: number): LabelFrame {
  const [width, height] = [edges.right - edges.left, edges.bottom - edges.top];
  const across = Math.max(0, height * aspect - width) / 2;
  const down = Math.max(0, width / aspect - height) / 2;
  return {
    left: edges.left - across,
    top: edges.top - down,
    right: edges.right + across,
    bottom: edges.bottom + down,
  };
}

function levelsOf(name: string, frame: FrameKind, edges: LabelFrame): readonly StaticLevel[] {
  const isWide = frame === 'wide';
  const more = (isWide ? tallAspects : wideAspects).map((aspect, index) => ({
    name: name + 'ab'.charAt(index),
    aspects: `(${isWide ? 'max' : 'min'}-aspect-ratio:${aspect})`,
    seen: grownTo(edges, aspect),
  }));
  return [{ name, aspects: '', seen: edges }, ...more];
}

/** All ranges of the picture without script. */
export function staticSteps(bounds: PictureBounds): readonly StaticStep[] {
  const stage = stageOf(bounds.wide);
  const near = Math.round(widthAtZoom(stage, 3));
  const stepsOf = (frame: FrameKind, widths: readonly number[]): StaticStep[] => {
    const edges = edgesOf(bounds[frame], stage);
    const sorted = [...widths, near].sort((one, other) => one - other);
    return sorted.slice(0, -1).map((from, index) => ({
      frame,
      widths: [from, sorted[index + 1] ?? from],
      // Short, as names are in the page once and say where they show: w0, w0a, w0b, w1 …
      levels: levelsOf(`${frame.charAt(0)}${index}`, frame, edges),
    }));
  };
  return [...stepsOf('wide', wideWidths), ...stepsOf('narrow', narrowWidths)];
}

/** Zooms in the middle, at the start and at the end of a range of widths. */
export function zoomsOf({ widths: [from, to] }: StaticStep, stage: Stage): readonly number[] {
  return [Math.sqrt(from * to), from, to].map((width) => zoomOfWidth(stage, width));
}
