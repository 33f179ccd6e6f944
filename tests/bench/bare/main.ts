import { ArcLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { DrawnMark } from '../shared/drawnMark';
import { type Flow, flows, wantedFlows } from '../shared/flows';
import { createMap } from '../shared/map';

const overlay = new MapLibreOverlay({
  interleaved: true,
  parameters: { depthCompare: 'always', depthWriteEnabled: false },
  layers: [
    new ArcLayer<Flow>({
      id: 'flows',
      data: flows(wantedFlows()),
      getSourcePosition: ({ origin }) => [origin.longitude, origin.latitude],
      getTargetPosition: ({ destination }) => [destination.longitude, destination.latitude],
      getWidth: ({ count }) => 0.5 + Math.sqrt(count) / 10,
      getSourceColor: [178, 58, 38],
      getTargetColor: [32, 93, 140],
      extensions: [new DrawnMark()],
    }),
  ],
});
createMap().addControl(overlay);
