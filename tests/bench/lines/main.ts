import { afterDrawing } from '../shared/afterDrawing';
import { flows, wantedFlows } from '../shared/flows';
import { createMap } from '../shared/map';
import { mark } from '../shared/marks';

const features = flows(wantedFlows()).map(({ origin, destination, count }) => ({
  type: 'Feature' as const,
  properties: { width: 0.5 + Math.sqrt(count) / 10 },
  geometry: {
    type: 'LineString' as const,
    coordinates: [origin, destination].map(({ longitude, latitude }) => [longitude, latitude]),
  },
}));

const map = createMap(
  { flows: { type: 'geojson', data: { type: 'FeatureCollection', features } } },
  [
    {
      id: 'flows',
      type: 'line',
      source: 'flows',
      paint: { 'line-color': '#b23a26', 'line-opacity': 0.6, 'line-width': ['get', 'width'] },
    },
  ],
);
afterDrawing(map, 'flows', () => {
  mark('flows-drawn');
});
