import { MapLibreOverlay } from '@deck.gl/maplibre';
import { FlowmapLayer } from '@flowmap.gl/layers';
import { DrawnMark } from '../shared/drawnMark';
import { flows, places, wantedFlows } from '../shared/flows';
import { createMap } from '../shared/map';

const data = { locations: places, flows: flows(wantedFlows()) };

/** @param {'straight' | 'animated-straight'} mode */
const layer = (mode) =>
  new FlowmapLayer({
    id: 'flows',
    data,
    flowLinesRenderingMode: mode,
    clusteringEnabled: false,
    maxTopFlowsDisplayNum: data.flows.length,
    getLocationId: ({ id }) => id,
    getLocationLat: ({ latitude }) => latitude,
    getLocationLon: ({ longitude }) => longitude,
    getLocationName: ({ id }) => id,
    getFlowOriginId: ({ origin }) => origin.id,
    getFlowDestId: ({ destination }) => destination.id,
    getFlowMagnitude: ({ count }) => count,
    extensions: [new DrawnMark()],
  });

const overlay = new MapLibreOverlay({
  interleaved: true,
  parameters: { depthCompare: 'always', depthWriteEnabled: false },
  layers: [layer('straight')],
});
createMap().addControl(overlay);

// Still at first, as the product is; the space key starts flowmap.gl's own animation.
document.addEventListener('keydown', ({ key }) => {
  if (key === ' ') overlay.setProps({ layers: [layer('animated-straight')] });
});
