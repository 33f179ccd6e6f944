import { node, type SvgNode } from '../node';

/** Drawn around the origin, so that what uses it puts its middle in place, as large as it likes. */
export function symbol(id: string, name: string, size: number, parts: readonly SvgNode[]): SvgNode {
  const viewBox = `0 0 ${size} ${size}`;
  return node('symbol', { id, class: `symbol ${name}`, viewBox, overflow: 'visible' }, parts);
}
