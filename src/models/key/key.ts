import type { Atlas } from '../../atlas';
import type { KeyLine } from '../../scene/layers/layer';
import { layerOfPick, layers } from '../../scene/layers/layers';
import type { Text } from '../../text/text';
import type { Pick } from '../../view/ids';
import type { LayerId } from '../../view/layers';

export type { KeyLine };

/** A layer in the key: its marks, each with what it says. Together they are its switch. */
export interface KeyRow {
  readonly id: LayerId;
  readonly lines: readonly KeyLine[];
}

/** The key: a row for every layer of which there are marks in some year. */
export function keyOf(atlas: Atlas, text: Text): readonly KeyRow[] {
  return layers
    .map(({ id, key }) => ({ id, lines: key(atlas, text) }))
    .filter(({ lines }) => lines.length > 0);
}

/** The layers of which there are marks in some year. */
function layersOf(atlas: Atlas, text: Text) {
  return layers.filter(({ key }) => key(atlas, text).length > 0);
}

/** These layers with their names, for lists. */
export function layerNames(
  atlas: Atlas,
  text: Text,
): readonly { readonly id: LayerId; readonly name: string }[] {
  return layersOf(atlas, text).map(({ id, name }) => ({ id, name: name(text, atlas) }));
}

/** The layer that a mark on the map belongs to: the row of the key that explains it. */
export function explaining(atlas: Atlas, pick: Pick): LayerId | undefined {
  return layerOfPick(atlas, pick);
}

/** What stands for the key where it is closed. */
export function briefKey(atlas: Atlas, text: Text): readonly Omit<KeyLine, 'note'>[] {
  return layersOf(atlas, text).flatMap(({ brief }) => brief?.(text) ?? []);
}
