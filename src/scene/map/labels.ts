import type { Feature } from 'geojson';
import type { GeoJSONSource, Map } from 'maplibre-gl';
import { fetchPhysicalNames, type PhysicalName } from '../base/physicalNames';
import { moved } from '../labels/boxes';
import { freeFrame, type LabelView } from '../labels/placeLabels';
import { layoutOf } from '../labels/layout';
import { flatten } from '../mercator';
import type { RendererOptions } from '../renderer';
import type { Scene } from '../scene';
import { stageOf } from '../stage';
import { fontsFor } from './fonts';
import { labelFeature, labelSource } from './layers/labels';
import { browserRuler, physicalFeatures, physicalSource } from './layers/physicalNames';

/** The parts of a scene that decide what is written where. */
const parts = ['labels', 'ribbons', 'lines', 'ports', 'areas', 'language'] as const;
/** Names are placed anew on the way when the reader has come so much closer, or so many pixels aside. */
const zoomStep = 0.15;
const panStep = 160;

const noPadding = { top: 0, right: 0, bottom: 0, left: 0 };

/** A zoom and the upper left corner of what is seen of the stage, in its pixels. */
interface Standpoint {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
}

/** The texts that may be written: their letters have to be there before the first is drawn. */
function textsOf({ labels, language }: Scene, physical: readonly PhysicalName[]): string[] {
  return [
    ...labels.flatMap(({ text, local }) => [text, local]),
    ...physical.map(({ names }) => names[language]),
  ];
}

/**
 * Writes names and figures on the map. Where each finds room is decided as for the picture; the map only
 * draws them there, so that both say the same.
 */
export function createLabels(
  map: Map,
  { bounds, covered }: Pick<RendererOptions, 'bounds' | 'covered'>,
) {
  const stage = stageOf(bounds);
  const ruler = browserRuler();
  const end = new AbortController();
  let scene: Scene | undefined;
  let physical: readonly PhysicalName[] = [];
  /** Where names were placed last. */
  let placed: Standpoint | undefined;
  /** Whether the letters of what is to be written are there. */
  let isReady = false;

  /** Asked in every frame of a move: it measures nothing of the page. */
  function standpoint(): Standpoint {
    const zoom = map.getZoom();
    const pixels = 2 ** zoom;
    const { lng, lat } = map.unproject([0, 0]);
    const [x, y] = flatten([lng, lat]);
    return { zoom, left: (x - stage.x) * pixels, top: (stage.y + stage.height - y) * pixels };
  }

  /** What is seen of the stage, and what of it the page covers. */
  function viewFrom({ zoom, left, top }: Standpoint): LabelView {
    const { clientWidth, clientHeight } = map.getContainer();
    const frame = { left, top, right: left + clientWidth, bottom: top + clientHeight };
    return {
      zoom,
      frame: freeFrame(frame, { ...noPadding, ...map.getPadding() }),
      covered: (covered?.() ?? []).map((box) => moved(box, left, top)),
    };
  }

  function write(source: string, features: Feature[]): void {
    void map.getSource<GeoJSONSource>(source)?.setData({ type: 'FeatureCollection', features });
  }

  function place(): void {
    if (!scene || !isReady || end.signal.aborted) return;
    placed = standpoint();
    const layout = layoutOf(scene, stage, viewFrom(placed), physical);
    write(labelSource, layout.labels.map(labelFeature));
    write(physicalSource, physicalFeatures(layout.physical, placed.zoom, ruler));
  }

  /** Writes as soon as the letters are there; the last wish counts. */
  async function prepare(): Promise<void> {
    const wanted = scene;
    if (!wanted) return;
    await fontsFor(textsOf(wanted, physical), wanted.language);
    if (scene !== wanted) return;
    isReady = true;
    place();
  }

  function onMove(): void {
    if (!placed) return;
    const { zoom, left, top } = standpoint();
    const far = Math.hypot(left - placed.left, top - placed.top) > panStep;
    if (far || Math.abs(zoom - placed.zoom) > zoomStep) place();
  }

  map.on('move', onMove);
  map.on('moveend', place);
  map.on('resize', place);

  return {
    setScene: (next: Scene): void => {
      const former = scene;
      scene = next;
      if (former && parts.every((part) => former[part] === next[part])) return;
      void prepare();
    },
    /** Fetches the names of mountains, deserts and waters, which come late; the map is whole without. */
    bringPhysicalNames: async (): Promise<void> => {
      try {
        physical = await fetchPhysicalNames(end.signal);
        await prepare();
      } catch (error) {
        if (!end.signal.aborted) console.warn(error);
      }
    },
    stop: (): void => {
      end.abort();
      map.off('move', onMove);
      map.off('moveend', place);
      map.off('resize', place);
    },
  };
}
