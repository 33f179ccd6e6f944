import { flushSync, mount, unmount } from 'svelte';
import type { Shape } from '../../../models/pictureWords';
import type { Mark } from '../../../models/statusMark';
import StatusShape from '../../StatusShape.svelte';

function nodeOf({ localName, attributes, children }: Element): Shape[number] {
  const kept = [...attributes].filter(({ name }) => name !== 'class');
  const own = Object.fromEntries(kept.map(({ name, value }) => [name, value]));
  return { name: localName, attributes: own, children: [...children].map(nodeOf) };
}

/** The shape of a mark as the page draws it, as plain nodes. */
export function shapeOf(status: Mark): Shape {
  const target = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const shape = mount(StatusShape, { target, props: { status } });
  flushSync();
  const nodes = [...target.children].map(nodeOf);
  void unmount(shape);
  return nodes;
}
