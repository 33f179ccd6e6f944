import type { Atlas } from '../../atlas';
import type { Means } from '../../atlas/indicator';
import { lineModeOf } from '../../flows/flowsAt';
import type { Message } from '../../text/message';
import type { LayerId } from '../../view/layers';
import type { Layer, Way } from './layer';
import type { SvgNode } from '../node';
import { saying } from './words';

interface WayLayer {
  readonly id: LayerId & Means;
  readonly modes: readonly Way['mode'][];
  readonly sample: readonly SvgNode[];
  /** Its strongest mark, which stands for it where the key is closed. */
  readonly leading: readonly SvgNode[];
  readonly words: Readonly<Record<'name' | 'note', Message>>;
}

/** The layer of a means of transport: its routes, its services without a volume, its ports. */
export function wayLayer({ id, modes, sample, leading, words }: WayLayer): Layer {
  const say = saying(id, words);
  const isOurs = (mode: Way['mode'] | '' | undefined) => modes.some((one) => one === mode);
  return {
    name: (text) => say(text, 'name'),
    key: (atlas, text) =>
      atlas.data.places.some(({ mode }) => isOurs(mode)) ||
      atlas.data.routes.some((route) => isOurs(lineModeOf(atlas, route)))
        ? [{ sample, colour: `var(--${id})`, name: say(text, 'name'), note: say(text, 'note') }]
        : [],
    brief: (text) => ({ sample: leading, colour: `var(--${id})`, name: say(text, 'name') }),
    carries: ({ mode }) => isOurs(mode),
    explains: (atlas: Atlas, pick) => {
      if (pick.kind === 'place') return isOurs(atlas.places.get(pick.id)?.mode);
      const route = pick.kind === 'route' && atlas.routes.get(pick.id);
      if (route) return isOurs(lineModeOf(atlas, route));
      return pick.kind === 'flow' && isOurs(atlas.flows.get(pick.id)?.mode);
    },
  };
}
