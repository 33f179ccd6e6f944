import type { PhysicalName } from '../base/physicalNames';
import { cropOf, type Placement } from '../camera';
import { widened } from '../crop';
import { layoutOf } from '../labels/layout';
import { freeFrame } from '../labels/placeLabels';
import { node, type SvgNode } from '../node';
import type { Scene } from '../scene';
import { zoomOfWidth } from '../stage';
import { cutGround } from './cutGround';
import { flattenLayer } from './flatten';
import { labelGroups } from './labels';
import { nameGroups } from './physicalNodes';
import { discsOf, groundOf, landOf, markersOf, marksOf, shadesOf, trafficOf } from './picture';
import type { Terrain } from './terrain';

/** What a whole map is drawn from, outside of a page. */
export interface WholeMapOptions extends Placement {
  readonly scene: Scene;
  /** A part of the base map by its id, as lines and rings, and as the path that it was read from. */
  readonly part: (id: string) => Terrain;
  readonly outline: (id: string) => string;
  /** Values of the custom properties that nodes ask for. */
  readonly resolved: (value: string) => string;
  readonly physical?: readonly PhysicalName[];
  /** The relief, as {@link reliefOf} draws it; without one there is none. */
  readonly relief?: SvgNode | undefined;
}

/**
 * The map at rest in plain pixels of its frame, as files and cards hold it: the layers and names of the live
 * picture, in its order, and nothing that only a page around it would make whole.
 */
export function wholeMap(options: WholeMapOptions): SvgNode {
  const { scene, view, viewport, part, relief, physical = [] } = options;
  const { stage } = viewport;
  const zoom = zoomOfWidth(stage, view.width);
  const { width, height } = viewport.size;
  const frame = { left: -view.x, top: -view.y, right: width - view.x, bottom: height - view.y };
  const crop = widened(cropOf(view, viewport), 0.05);
  const free = freeFrame(frame, viewport.padding);
  const written = layoutOf(scene, stage, { zoom, frame: free }, physical);
  const layers = [
    cutGround(landOf(stage), stage, zoom, crop, part),
    shadesOf(scene, stage, zoom),
    ...(relief ? [relief] : []),
    cutGround(groundOf(stage), stage, zoom, crop, part),
    trafficOf(scene, stage, zoom, 0),
    markersOf(scene, stage, zoom, 0, undefined, frame),
    discsOf(scene, stage, zoom, 0),
    marksOf(scene, stage, zoom),
    node('svg', { class: 'labels' }, [
      ...nameGroups(written.physical, stage, zoom),
      ...labelGroups(written.labels, stage, zoom),
    ]),
  ];
  const size = { width: view.width, height: view.width / stage.aspect };
  const transform = `translate(${view.x.toFixed(2)} ${view.y.toFixed(2)})`;
  return node(
    'g',
    { class: 'stage', transform },
    layers.map((layer) => flattenLayer(layer, size, options)),
  );
}
