import type { Bounds } from '../../atlas/atlas';
import type { ThemeName } from '../../theme';
import type { Camera } from '../../view/ids';
import type { PhysicalName } from '../base/physicalNames';
import { fitted, viewAt, type Placement, type Size, type Viewport } from '../camera';
import { markupOf, node, type SvgNode } from '../node';
import type { PictureWords } from '../pictureWords';
import type { Scene } from '../scene';
import { stageOf } from '../stage';
import { keyedTo } from './drawnKey';
import { flattenLayer } from './flatten';
import { creditOf, headOf, keyOf, type Block } from './setWords';
import { fileFamilies, fileStyle } from './pictureFileStyle';
import { resolving } from './plainStyle';
import { reliefOf } from './relief';
import type { Terrain } from './terrain';
import { wholeMap } from './wholeMap';

/** `wide`: words beside the map, for a screen or a double page; `tall`: above and below it, for a column. */
export type Shape = 'wide' | 'tall';

export interface PictureFileOptions {
  /** The place the reader has moved to; without one, all of the bounds. */
  readonly camera: Camera | undefined;
  readonly bounds: Bounds;
  readonly shape: Shape;
  readonly theme: ThemeName;
  readonly words: PictureWords;
  /** A part of the base map by its id, and the path of one that is referred to. */
  readonly part: (id: string) => Terrain;
  readonly outline: (id: string) => string;
  readonly physical?: readonly PhysicalName[];
  /** Address of the relief, as data; without it there is none. */
  readonly relief?: string | undefined;
}

/** Pixels: around what is written, around what is fitted, and the widths of map and words. */
const margin = 28;
const inset = 24;
const mapWidth = { wide: 880, tall: 720 } as const;
const leastHeight = { wide: 620, tall: 640 } as const;
const columnWidth = 400;

/** Where things stand on the sheet, in pixels. */
interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The frame of the map. */
  readonly plate: Size & { readonly x: number; readonly y: number };
  readonly words: readonly SvgNode[];
}

/** A block that was set from the top, moved to where it belongs. */
function movedTo({ nodes }: Block, y: number): SvgNode {
  return node('g', { transform: `translate(0 ${y.toFixed(1)})` }, nodes);
}

function sheetOf(words: PictureWords, shape: Shape): Sheet {
  const isWide = shape === 'wide';
  const width = mapWidth[shape] + (isWide ? columnWidth : 0);
  const x = margin;
  const column = (isWide ? columnWidth : width) - 2 * margin;
  const head = headOf(words, { x, y: margin, width: column });
  const key = keyOf(words, { x, y: 0, width: column });
  const credit = creditOf(words, { x, y: 0, width: width - 2 * margin });
  if (isWide) {
    const needed = Math.ceil(head.bottom + key.bottom + 2 * margin);
    const height = Math.max(leastHeight.wide, needed);
    const foot = height + 12;
    return {
      ...{ width, height: Math.ceil(foot + credit.bottom + 14) },
      plate: { x: columnWidth, y: 0, width: mapWidth.wide, height },
      words: [...head.nodes, movedTo(key, height - key.bottom - 6), movedTo(credit, foot)],
    };
  }
  const top = Math.ceil(head.bottom + 20);
  const below = top + leastHeight.tall + 18;
  const foot = below + key.bottom + 16;
  return {
    ...{ width, height: Math.ceil(foot + credit.bottom + 16) },
    plate: { x: 0, y: top, width, height: leastHeight.tall },
    words: [...head.nodes, movedTo(key, below), movedTo(credit, foot)],
  };
}

/** Where the stage lies in a frame of a size. */
function placementIn(size: Size, { camera, bounds }: PictureFileOptions): Placement {
  const padding = { top: inset, right: inset, bottom: inset, left: inset };
  const viewport: Viewport = { stage: stageOf(bounds), size, padding };
  return { viewport, view: camera ? viewAt(camera, viewport) : fitted(bounds, viewport) };
}

/** All texts of a picture by their slant, so that fonts for them can be told. */
export interface Letters {
  readonly upright: string;
  readonly italic: string;
}

function lettersOf(one: SvgNode, isItalic = false): Letters {
  const { attributes, children } = one;
  const slanted =
    isItalic ||
    attributes['font-style'] === 'italic' ||
    /\bnote\b/.test(String(attributes['class'] ?? ''));
  return children.reduce<Letters>(
    ({ upright, italic }, child) => {
      if (typeof child !== 'string') {
        const inside = lettersOf(child, slanted);
        return { upright: upright + inside.upright, italic: italic + inside.italic };
      }
      return slanted ? { upright, italic: italic + child } : { upright: upright + child, italic };
    },
    { upright: '', italic: '' },
  );
}

/**
 * The present view as a file of its own, for download and print. Everything is in it and written out: the
 * sentence with its state and source, the key of what is drawn, the credits; paths, colours, and as data the
 * relief and the fonts. Whatever is drawn lies inside its frame by itself or is clipped there.
 * @param facesFor the fonts of texts as `@font-face` rules that hold them as data
 */
export async function pictureSvg(
  scene: Scene,
  options: PictureFileOptions,
  facesFor: (letters: Letters) => Promise<string>,
): Promise<string> {
  const { theme, shape } = options;
  const stage = stageOf(options.bounds);
  const whole = placementIn(sheetOf(options.words, shape).plate, options);
  const words = keyedTo(options.words, scene, whole);
  const { width, height, plate, words: written } = sheetOf(words, shape);
  const { view, viewport } = placementIn(plate, options);
  const resolved = resolving(theme, fileFamilies);
  const relief = options.relief === undefined ? undefined : reliefOf(stage, options.relief, theme);
  const map = wholeMap({ ...options, scene, view, viewport, resolved, relief });
  const frame = { x: plate.x, y: plate.y, width: plate.width, height: plate.height };
  const texts = node('g', {}, written);
  const drawn = node('g', {}, [map, texts]);
  const faces = await facesFor(lettersOf(drawn));
  return markupOf(
    node(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        'xmlns:xlink': 'http://www.w3.org/1999/xlink',
        viewBox: `0 0 ${String(width)} ${String(height)}`,
        ...{ width, height, lang: scene.language },
      },
      [
        node('title', {}, [words.title]),
        node('desc', {}, [words.sentence.map((run) => run.words).join('')]),
        node('style', {}, [faces + fileStyle(theme)]),
        node('clipPath', { id: 'plate' }, [node('rect', frame)]),
        node('rect', { class: 'paper', width, height }),
        node('rect', { class: 'ground-of-map', ...frame }),
        node('g', { 'clip-path': 'url(#plate)' }, [
          node('g', { transform: `translate(${plate.x} ${plate.y})` }, [map]),
        ]),
        node('rect', { class: 'plate', ...frame }),
        flattenLayer(texts, plate, { resolved, outline: options.outline }),
      ],
    ),
  );
}
