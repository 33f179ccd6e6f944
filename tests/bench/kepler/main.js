import { addDataToMap } from '@kepler.gl/actions';
import * as components from '@kepler.gl/components';
import { processRowObject } from '@kepler.gl/processors';
import { enhanceReduxMiddleware, keplerGlReducer } from '@kepler.gl/reducers';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { applyMiddleware, combineReducers, createStore } from 'redux';
import 'maplibre-gl/dist/maplibre-gl.css';
import '../shared/page.css';
import { afterDrawing } from '../shared/afterDrawing';
import { flows, wantedFlows } from '../shared/flows';
import { mark, markAfterFrame } from '../shared/marks';

const size = { width: 1238, height: 552 };

/** kepler.gl is CommonJS: its default export arrives wrapped, once or twice. */
function unwrapped(module) {
  let found = module;
  while (found && typeof found === 'object' && 'default' in found) found = found.default;
  return found;
}
const KeplerGl = unwrapped(components);

const baseMap = {
  version: 8,
  sources: {
    countries: { type: 'geojson', data: new URL('countries.json', document.baseURI).href },
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': '#dce8ee' } },
    { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#f7f4ec' } },
    { id: 'edges', type: 'line', source: 'countries', paint: { 'line-color': '#b9b4a6' } },
  ],
};

const store = createStore(
  combineReducers({
    keplerGl: keplerGlReducer.initialState({
      uiState: { activeSidePanel: null, currentModal: null, readOnly: true },
      mapState: { longitude: 72, latitude: 45, zoom: 3, pitch: 0, bearing: 0 },
      mapStyle: {
        styleType: 'plain',
        mapStyles: {
          plain: { id: 'plain', label: 'Plain', url: '', layerGroups: [], style: baseMap },
        },
        mapStylesReplaceDefault: true,
      },
    }),
  }),
  {},
  applyMiddleware(...enhanceReduxMiddleware([])),
);

const rows = flows(wantedFlows()).map(({ origin, destination, count }) => ({
  origin_lat: origin.latitude,
  origin_lng: origin.longitude,
  dest_lat: destination.latitude,
  dest_lng: destination.longitude,
  count,
}));

const layer = {
  id: 'flows',
  type: 'arc',
  config: {
    dataId: 'flows',
    label: 'flows',
    isVisible: true,
    columns: { lat0: 'origin_lat', lng0: 'origin_lng', lat1: 'dest_lat', lng1: 'dest_lng' },
    color: [178, 58, 38],
  },
};

/** Adding data before the instance is there is lost. */
function addFlows() {
  store.dispatch(
    addDataToMap({
      datasets: { info: { id: 'flows', label: 'flows' }, data: processRowObject(rows) },
      options: { centerMap: false, readOnly: true },
      config: { version: 'v1', config: { visState: { layers: [layer] } } },
    }),
  );
}

/** Called with each map that kepler.gl makes, and with nothing when it goes. */
function watchMap(reference) {
  const map = reference?.getMap();
  if (!map) return;
  afterDrawing(map, 'countries', () => {
    mark('map-drawn');
    mark('page-usable');
  });
}

/** Asked by deck.gl before it draws a layer; kepler.gl keeps the calls after drawing to itself. */
function lookForFlows({ layer }) {
  if (layer.constructor.layerName.includes('Arc') && layer.isLoaded) markAfterFrame('flows-drawn');
  return true;
}

const unsubscribe = store.subscribe(() => {
  if (!store.getState().keplerGl.map) return;
  unsubscribe();
  addFlows();
});

createRoot(document.getElementById('map')).render(
  createElement(
    Provider,
    { store },
    createElement(KeplerGl, {
      id: 'map',
      mapboxApiAccessToken: '',
      ...size,
      getMapboxRef: watchMap,
      deckGlProps: { layerFilter: lookForFlows },
    }),
  ),
);
