import type { Bounds } from '../../atlas/atlas';
import { palettes, type ThemeName } from '../../theme';
import type { Camera } from '../../view/ids';
import type { Padding } from '../padding';
import type { Scene } from '../scene';
import { pageBase, type BasePaths } from './baseParts';
import { cropOf, fitted, viewAt, type Viewport, type View } from '../camera';
import { widened } from '../crop';
import { cutGround } from './cutGround';
import { terrainOf } from './terrain';
import { markupOf, node, type SvgNode } from '../node';
import {
  discsOf,
  groundOf,
  labelsOf,
  landOf,
  markersOf,
  marksOf,
  shadesOf,
  trafficOf,
} from './picture';
import { fileStyle } from './pictureFileStyle';
import { stageOf, zoomOfWidth } from '../stage';
import { textWidth, wrapped } from '../labels/textWidth';

export interface PictureFileOptions {
  /** The place the reader has moved to; without one, all of the bounds. */
  readonly camera: Camera | undefined;
  readonly bounds: Bounds;
  /** Pixels of the map; the texts below it come on top of the height. */
  readonly width: number;
  readonly height: number;
  readonly padding?: Padding;
  readonly theme: ThemeName;
  readonly title: string;
  readonly subtitle: string;
  /** The year, the headline with its source, what the key says: each a paragraph. */
  readonly lines: readonly string[];
  readonly credit: string;
}

const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** Pixels: around the texts, and the sizes of title, subtitle and the rest. */
const margin = 24;
const sizes = { title: 24, subtitle: 15, line: 14, credit: 11 } as const;
const leading = 1.4;

/** Paths that the picture refers to, which in a page are there already. */
function referredPaths(nodes: readonly SvgNode[], base: BasePaths): SvgNode[] {
  const ids = new Set<string>();
  const visit = ({ attributes, children }: SvgNode): void => {
    const href = String(attributes['href'] ?? '');
    if (href.startsWith('#base-')) ids.add(href.slice(1));
    for (const child of children) if (typeof child !== 'string') visit(child);
  };
  nodes.forEach(visit);
  return [...ids].map((id) => node('path', { id, 'fill-rule': 'evenodd', d: base.path(id) }));
}

/** The map itself, cut at its frame. */
function mapOf(scene: Scene, view: View, viewport: Viewport, base: BasePaths): SvgNode {
  const { stage } = viewport;
  const zoom = zoomOfWidth(stage, view.width);
  const { width, height } = viewport.size;
  const frame = { left: -view.x, top: -view.y, right: width - view.x, bottom: height - view.y };
  const crop = widened(cropOf(view, viewport), 0.05);
  const part = (id: string) => terrainOf(id, base.path(id), base.size());
  const layers = [
    cutGround(landOf(stage), stage, zoom, crop, part),
    shadesOf(scene, stage, zoom),
    cutGround(groundOf(stage), stage, zoom, crop, part),
    trafficOf(scene, stage, zoom, 0),
    markersOf(scene, stage, zoom, 0, undefined, frame),
    discsOf(scene, stage, zoom, 0),
    marksOf(scene, stage, zoom),
    labelsOf(scene, stage, zoom, frame),
  ];
  const rectangle = { x: view.x, y: view.y, width: view.width, height: view.width / stage.aspect };
  return node('svg', { class: 'map', width, height, overflow: 'hidden' }, [
    node('defs', {}, referredPaths(layers, base)),
    node('svg', { class: 'stage', ...rectangle, overflow: 'visible' }, layers),
  ]);
}

interface Paragraph {
  readonly name: keyof typeof sizes;
  readonly text: string;
}

/** The texts below the map, and how far down they reach. */
function textsOf(
  paragraphs: readonly Paragraph[],
  top: number,
  width: number,
): { readonly nodes: readonly SvgNode[]; readonly bottom: number } {
  let y = top;
  const nodes = paragraphs.flatMap(({ name, text }) => {
    if (!text) return [];
    const size = sizes[name];
    const widest = Math.max(8, (width - 2 * margin) / size);
    const lines = textWidth(text) > widest ? wrapped(text, widest) : [text];
    return lines.map((line) => {
      y += size * leading;
      return node('text', { class: name, x: margin, y: Number(y.toFixed(1)), 'font-size': size }, [
        line,
      ]);
    });
  });
  return { nodes, bottom: y };
}

/**
 * The present view as a file of its own, for download and print: paths and colours are written out, and
 * below the map stand what it shows, for when, and after whom.
 */
export function pictureSvg(
  scene: Scene,
  options: PictureFileOptions,
  base: BasePaths = pageBase,
): string {
  const { width, height, camera, bounds, theme, title, subtitle, lines, credit } = options;
  const padding = options.padding ?? noPadding;
  const viewport: Viewport = { stage: stageOf(bounds), size: { width, height }, padding };
  const view = camera ? viewAt(camera, viewport) : fitted(bounds, viewport);
  const paragraphs: readonly Paragraph[] = [
    { name: 'title', text: title },
    { name: 'subtitle', text: subtitle },
    ...lines.map((text) => ({ name: 'line' as const, text })),
    { name: 'credit', text: credit },
  ];
  const texts = textsOf(paragraphs, height + margin / 2, width);
  const whole = Math.ceil(texts.bottom + margin);
  const { paper, plate: ground } = palettes[theme];
  return markupOf(
    node(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${String(width)} ${String(whole)}`,
        width,
        height: whole,
      },
      [
        node('title', {}, [title]),
        node('style', {}, [fileStyle(theme)]),
        node('rect', { width, height: whole, fill: paper }),
        node('rect', { width, height, fill: ground }),
        mapOf(scene, view, viewport, base),
        ...texts.nodes,
      ],
    ),
  );
}
