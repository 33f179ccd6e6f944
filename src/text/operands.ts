import type { Atlas } from '../atlas';
import type { Figure } from '../atlas/figure';

/** The figures a formula names, each once, in its order; its other words and signs name none. */
export function operandsOf(atlas: Atlas, formula: string): readonly Figure[] {
  const ids = new Set(formula.split(/[^\w-]+/));
  return [...ids].flatMap((id) => atlas.figures.get(id) ?? []);
}
