import type { GeoJSONSource, Map } from 'maplibre-gl';
import type { Bounds } from '../../../atlas/atlas';
import { closenessOf } from '../../base/closeness';
import { hasOverview } from '../../base/overview';
import type { MapLayer } from '../style';

/** The zoom up to which the overview looks like the files it was made of. */
const overviewReach = 4.3;

/**
 * Puts the fine files of the base map in the place of the overview as soon as a zoom is closer than the
 * overview can bear, once and no earlier: the first view does without them.
 *
 * @param use hands a file to a source
 * @returns what is to be told of every zoom; it says whether the files are in use
 */
export function refinement(
  layers: readonly MapLayer[],
  use: (source: string, url: string) => void,
): (zoom: number) => boolean {
  // Without an overview the sources have had the files from the start.
  let refined = !hasOverview();
  return (zoom) => {
    if (refined || zoom <= overviewReach) return refined;
    refined = true;
    for (const { files } of layers)
      for (const [source, { url }] of Object.entries(files ?? {})) use(source, url);
    return refined;
  };
}

/** Watches how close the reader looks, from when all these layers are on the map. */
export function watchDetail(map: Map, layers: readonly MapLayer[], bounds: Bounds): void {
  const isRefined = refinement(layers, (source, url) => {
    void map.getSource<GeoJSONSource>(source)?.setData(url);
  });
  const look = () => {
    const { lng, lat } = map.getCenter();
    if (isRefined(closenessOf(map.getZoom(), [lng, lat], bounds))) map.off('move', look);
  };
  map.on('move', look);
  look();
}
