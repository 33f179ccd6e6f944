import type { Scene } from '../../scene';
import type { LabelFrame } from '../labelFrame';
import { labelGroups, placedLabels } from '../labels';
import { node, type SvgNode } from '../node';
import { groundOf, markersAt, marksOf, shadesOf, trafficOf } from '../picture';
import { zoomOfWidth, type Stage } from '../stage';
import { cropOf, type Room, type View } from './camera';
import { contains, widened, type Crop } from './crop';
import { createBase, pageBase } from './base';
import { cutGround } from './ground';
import { changedLayers, createLayers, layerNames, type LayerName } from './layers';
import { sameMoment, type Pose } from './pace';
import type { NameBox } from './picking';

/** Everything a picture is drawn from. */
export interface Sitting {
  readonly scene: Scene;
  readonly pose: Pose;
  readonly view: View;
  readonly room: Room;
}

/** So many times what is seen, on every side, is drawn of the base map: a drag does not come to its end. */
const beyond = 0.5;
/** Farther out, the base map is hardly larger than what is seen of it: it is drawn whole, as it came. */
const cutZoom = 4;
const everything: Crop = { least: [-Infinity, -Infinity], most: [Infinity, Infinity] };
/** Zooms nearer to each other than this look the same: less than a tenth of a pixel anywhere. */
const sameZoom = 1e-4;

function sameView(one: Sitting, other: Sitting): boolean {
  return (
    one.view.x === other.view.x &&
    one.view.y === other.view.y &&
    one.view.width === other.view.width &&
    one.room.size === other.room.size &&
    one.room.padding === other.room.padding
  );
}

/** The layers that look different in one sitting than in the one before. */
export function staleLayers(next: Sitting, former: Sitting | undefined): readonly LayerName[] {
  if (!former) return layerNames;
  const stale = new Set(changedLayers(next.scene, former.scene));
  const add = (...names: LayerName[]) => {
    for (const name of names) stale.add(name);
  };
  if (Math.abs(Math.log2(next.view.width / former.view.width)) > sameZoom)
    add('ground', 'traffic', 'markers', 'marks', 'labels');
  if (next.pose.fraction !== former.pose.fraction) add('traffic', 'markers');
  if (!sameMoment(next.pose.moment, former.pose.moment)) add('markers');
  if (!sameView(next, former)) add('markers', 'labels');
  return layerNames.filter((name) => stale.has(name));
}

/** What is seen of the stage, in pixels from its top left corner. */
function seen({ view, room }: Sitting): LabelFrame {
  const { width, height } = room.size;
  return { left: -view.x, top: -view.y, right: width - view.x, bottom: height - view.y };
}

/** The picture in its container: a stage that is moved as a whole, and layers drawn anew one by one. */
export function createDrawing(container: HTMLElement, stage: Stage) {
  const { ownerDocument: page } = container;
  const frame = page.createElement('div');
  const board = page.createElement('div');
  frame.className = 'live-picture';
  board.className = 'stage';
  // The page says in words what the picture shows.
  board.ariaHidden = 'true';
  Object.assign(frame.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
  Object.assign(board.style, {
    position: 'absolute',
    left: '0',
    top: '0',
    transformOrigin: '0 0',
  });
  frame.append(board);
  const layers = createLayers(board);
  const base = createBase(pageBase, () => {
    if (drawn) showGround(drawn.view, drawn.room);
  });
  let drawn: Sitting | undefined;
  /** What is drawn of the base map. */
  let crop: Crop | undefined;
  let names: readonly NameBox[] = [];

  /** Names and figures, and where the names of places have come to stand. */
  function labelsOf(sitting: Sitting, zoom: number): SvgNode {
    const { scene, view } = sitting;
    const placed = placedLabels(scene, stage, [{ zoom, frame: seen(sitting) }]);
    names = placed.flatMap(({ item: { label }, boxes: [box] }) => {
      if (!box || (label.kind !== 'port' && label.kind !== 'city')) return [];
      const { x, y } = view;
      const [left, right] = [box.left + x, box.right + x];
      return [{ id: label.id, left, right, top: box.top + y, bottom: box.bottom + y }];
    });
    return node('svg', { class: 'labels' }, labelGroups(placed, stage, zoom));
  }

  /** Whether the base map that is drawn ends within what is seen. */
  function isShort(view: View, room: Room): boolean {
    return crop !== undefined && !contains(crop, cropOf(view, room));
  }

  function showGround(view: View, room: Room): void {
    const zoom = zoomOfWidth(stage, view.width);
    const whole = groundOf(stage);
    if (zoom < cutZoom) {
      crop = everything;
      layers.show('ground', whole);
      return;
    }
    crop = widened(cropOf(view, room), beyond);
    const part = (id: string) => base.part(id, zoom);
    layers.show('ground', cutGround(whole, stage, zoom, crop, part));
  }

  function nodeOf(layer: Exclude<LayerName, 'ground'>, sitting: Sitting): SvgNode {
    const { scene, pose, view } = sitting;
    const zoom = zoomOfWidth(stage, view.width);
    switch (layer) {
      case 'shades':
        return shadesOf(scene, stage);
      case 'traffic':
        return trafficOf(scene, stage, zoom, pose.fraction);
      case 'markers':
        return markersAt(scene, stage, zoom, pose.fraction, pose.moment, seen(sitting));
      case 'marks':
        return marksOf(scene, stage, zoom);
      case 'labels':
        return labelsOf(sitting, zoom);
    }
  }

  function show(layer: LayerName, sitting: Sitting): void {
    if (layer === 'ground') showGround(sitting.view, sitting.room);
    else layers.show(layer, nodeOf(layer, sitting));
  }

  return {
    /** Moves the stage; draws more of the base map only where it would end. */
    place: (view: View, room: Room): void => {
      const { x, y, width } = view;
      board.style.transform = `translate(${String(x)}px, ${String(y)}px)`;
      board.style.width = `${String(width)}px`;
      board.style.height = `${String(width / stage.aspect)}px`;
      if (isShort(view, room)) showGround(view, room);
    },
    /** While it moves, the stage is kept as a whole picture; at rest that would only take memory. */
    hold: (isMoving: boolean): void => {
      board.style.willChange = isMoving ? 'transform' : '';
    },
    /**
     * Draws one layer more of a first picture that nobody sees yet, so that no task is long. Tells whether
     * it was the last one; the picture then only has to be drawn as usual.
     */
    prepare: (first: Sitting): boolean => {
      const missing = layerNames.find((layer) => !layers.has(layer));
      if (missing) show(missing, first);
      else drawn = first;
      return !missing;
    },
    draw: (next: Sitting): void => {
      for (const layer of staleLayers(next, drawn)) show(layer, next);
      drawn = next;
      if (!frame.isConnected) container.append(frame);
    },
    names: () => names,
    remove: () => {
      frame.remove();
    },
  };
}
