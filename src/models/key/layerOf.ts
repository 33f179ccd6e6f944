import type { Atlas } from '../../atlas';
import type { LayerId, Pick } from '../../view/ids';

function layerOfMode(mode: string | undefined, other: LayerId): LayerId {
  return mode === 'rail' || mode === 'road' || mode === 'air' ? mode : other;
}

/** The layer that a mark on the map belongs to: the row of the key that explains it. */
export function layerOf(atlas: Atlas, { kind, id }: Pick): LayerId {
  switch (kind) {
    case 'place':
      return layerOfMode(atlas.places.get(id)?.mode, 'ports');
    case 'area':
      return 'areas';
    case 'country':
      return 'partners';
    case 'route':
      return layerOfMode(atlas.routes.get(id)?.mode, 'partners');
    case 'flow': {
      const flow = atlas.flows.get(id);
      if (flow?.mode === 'trade') return 'partners';
      return flow?.indicator ? 'flows' : layerOfMode(flow?.mode, 'flows');
    }
  }
}
