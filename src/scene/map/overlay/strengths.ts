import type { Mode } from '../../../atlas/indicator';
import type { LayerId } from '../../../view/layers';
import { layers } from '../../layers/layers';
import { backStrength } from '../../scales';

/** How strongly flows and routes of each mode are drawn, 0 to 1. */
export interface Strengths {
  readonly measured: Readonly<Record<Mode, number>>;
  readonly running: Readonly<Record<Mode, number>>;
  /** Of what steps back for what the view is about. */
  readonly back: number;
}

/** How strongly all that runs is drawn while one layer is pointed at in the key, whatever the view is about. */
export function strengthsOf(lit: LayerId | undefined): Strengths {
  const layer = layers.find(({ id }) => id === lit);
  const strengths = (isMeasured: boolean) => {
    const strengthOf = (mode: Mode) =>
      !layer || layer.carries?.({ mode, isMeasured }) ? 1 : backStrength;
    return {
      rail: strengthOf('rail'),
      road: strengthOf('road'),
      air: strengthOf('air'),
      sea: strengthOf('sea'),
      trade: strengthOf('trade'),
    };
  };
  return {
    measured: strengths(true),
    running: strengths(false),
    back: layer ? 1 : backStrength,
  };
}
