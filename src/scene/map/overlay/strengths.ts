import type { Mode } from '../../../atlas/indicator';
import type { LayerId } from '../../../view/layers';
import { layers } from '../../layers/layers';

/** How strongly flows and routes of each mode are drawn, 0 to 1. */
export interface Strengths {
  readonly measured: Readonly<Record<Mode, number>>;
  readonly running: Readonly<Record<Mode, number>>;
}

/** How strongly what steps back is drawn. */
const quiet = 0.2;

/** How strongly all that runs is drawn while one layer is pointed at in the key. */
export function strengthsOf(lit: LayerId | undefined): Strengths {
  const layer = layers.find(({ id }) => id === lit);
  const strengths = (isMeasured: boolean) => {
    const strengthOf = (mode: Mode) =>
      !layer || layer.carries?.({ mode, isMeasured }) ? 1 : quiet;
    return {
      rail: strengthOf('rail'),
      road: strengthOf('road'),
      air: strengthOf('air'),
      trade: strengthOf('trade'),
    };
  };
  return { measured: strengths(true), running: strengths(false) };
}
