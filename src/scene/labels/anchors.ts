import { besideRibbon } from './besideRibbon';
import type { Label, Ribbon } from '../scene';
import type { Anchor } from './anchor';

const atPort: readonly Anchor[] = [
  'right',
  'left',
  'bottom-right',
  'top-right',
  'bottom-left',
  'top-left',
  'top',
  'bottom',
];
const atCity: readonly Anchor[] = ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'];
const besideSteep: readonly Anchor[] = [
  'right',
  'left',
  'bottom-right',
  'top-left',
  'bottom-left',
  'top-right',
  'top',
  'bottom',
];
const besideLevel: readonly Anchor[] = [
  'top',
  'bottom',
  'top-left',
  'bottom-right',
  'top-right',
  'left',
  'bottom-left',
  'right',
];

const atNote: readonly Anchor[] = ['top-left', 'bottom-right', 'top', 'bottom', 'left', 'right'];

/** Of these only the ones that stay on the map fit. */
const atEdge: readonly Anchor[] = [
  'bottom-left',
  'bottom-right',
  'top-left',
  'top-right',
  'left',
  'right',
  'top',
  'bottom',
];

interface Beside {
  readonly ribbons: readonly Ribbon[];
  readonly place: ReturnType<typeof besideRibbon>;
}
const beside = new WeakMap<Label, Beside>();

/** How a figure keeps away from its ribbon; worked out once for both. */
function placeBeside(label: Label, ribbons: readonly Ribbon[]): Beside['place'] {
  const before = beside.get(label);
  if (before?.ribbons === ribbons) return before.place;
  const place = besideRibbon(label, ribbons);
  beside.set(label, { ribbons, place });
  return place;
}

/** Where a label may stand around its point, and how far from it in text sizes. */
export function anchorsOf(
  label: Label,
  ribbons: readonly Ribbon[],
): { readonly anchors: readonly Anchor[]; readonly offset: number } {
  switch (label.kind) {
    case 'port':
      return { anchors: atPort, offset: 1.1 };
    case 'city':
      return { anchors: atCity, offset: 0.85 };
    case 'end':
    case 'exit':
      return { anchors: atEdge, offset: 0.5 };
    case 'region':
      return { anchors: ['center', 'top', 'bottom', 'left'], offset: 1.2 };
    case 'figure': {
      const { steep, offset } = placeBeside(label, ribbons);
      return { anchors: steep ? besideSteep : besideLevel, offset };
    }
    case 'note':
      return { anchors: atNote, offset: 1.2 };
    case 'country':
      return { anchors: ['center', 'top', 'bottom'], offset: 0 };
    case 'physical':
      return { anchors: ['center'], offset: 0 };
  }
}
