import { modes } from '../../atlas/indicator';
import type { Position } from '../../atlas/place';
import type { LayerId } from '../../view/layers';
import { cropOf, type Placement } from '../camera';
import { samples } from '../layers/flows/samples';
import type { KeyLine } from '../layers/layer';
import { flatten } from '../mercator';
import type { PictureWords } from '../pictureWords';
import type { Scene } from '../scene';

/** What of a scene lies in a frame, at least in part. */
function inFrame(scene: Scene, { view, viewport }: Placement): Scene {
  const { least, most } = cropOf(view, viewport);
  const isIn = (position: Position) => {
    const [x, y] = flatten(position);
    return x >= least[0] && x <= most[0] && y >= least[1] && y <= most[1];
  };
  const isSeen = ({ position }: { readonly position: Position }) => isIn(position);
  const isCrossed = ({ path }: { readonly path: { readonly positions: readonly Position[] } }) =>
    path.positions.some(isIn);
  return {
    ...scene,
    ribbons: scene.ribbons.filter(isCrossed),
    splits: scene.splits.filter(isCrossed),
    lines: scene.lines.filter(isCrossed),
    ports: scene.ports.filter(isSeen),
    throughputs: scene.throughputs.filter(isSeen),
    signs: scene.signs.filter(isSeen),
    labels: scene.labels.filter(isSeen),
  };
}

/** Whether a row of the key stands for something that is drawn. */
function isDrawn(id: LayerId, { sample }: KeyLine, scene: Scene): boolean {
  const { ribbons, splits, lines, ports, signs, throughputs, partners } = scene;
  const counted = modes.find((mode) => sample === samples[mode]);
  if (counted) return ribbons.some(({ mode }) => mode === counted);
  if (sample === samples.split) return splits.length > 0;
  if (modes.some((mode) => mode === id))
    return [...lines, ...ports].some(({ mode }) => mode === id);
  if (id === 'ports') return throughputs.length > 0;
  if (id === 'partners') return partners.some(({ shade }) => shade > 0);
  return signs.some(({ layer }) => layer === id);
}

/** The words of a picture with the key of what is drawn in its frame, and no more. */
export function keyedTo(words: PictureWords, scene: Scene, placement: Placement): PictureWords {
  const seen = inFrame(scene, placement);
  const { ribbons, ports, throughputs, labels } = seen;
  const states = new Set(
    [...ribbons, ...ports, ...throughputs, ...labels].map((one) => one.status),
  );
  const isDisputed = labels.some(({ disputed }) => disputed);
  return {
    ...words,
    key: words.key
      .map(({ id, lines }) => ({ id, lines: lines.filter((line) => isDrawn(id, line, seen)) }))
      .filter(({ lines }) => lines.length > 0),
    known: words.known.filter(({ status }) =>
      status === 'conflict' ? isDisputed : states.has(status),
    ),
  };
}
