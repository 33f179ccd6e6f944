import { node, type SvgNode } from './node';

/** Sizes of the squares that symbols are drawn on, in pixels. */
export const portSize = 22;
export const areaSize = 30;

/** The form that names the mode of a port, and its left half. */
const forms: Readonly<Record<string, readonly [whole: string, half: string]>> = {
  rail: ['M-4.8-4.8h9.6v9.6h-9.6z', 'M-4.8-4.8H0v9.6h-4.8z'],
  road: ['M0-5.2a5.2 5.2 0 0 1 0 10.4a5.2 5.2 0 0 1 0-10.4z', 'M0-5.2a5.2 5.2 0 0 0 0 10.4z'],
  air: ['M0-5.9L6.2 4.7H-6.2z', 'M0-5.9V4.7H-6.2z'],
};
const otherForm = forms['road'] ?? ['', ''];

/** Drawn around the origin, so that what uses it puts its middle in place, as large as it likes. */
function symbol(id: string, name: string, size: number, parts: readonly SvgNode[]): SvgNode {
  const viewBox = `0 0 ${size} ${size}`;
  return node('symbol', { id, class: `symbol ${name}`, viewBox, overflow: 'visible' }, parts);
}

/** A port: solid, hollow, broken, half, neutral; struck out where it does not work. */
export function portSymbol(mode: string, filling: string): SvgNode {
  const [whole, half] = forms[mode] ?? otherForm;
  const neutral = filling === 'absent' || filling === 'closed';
  return symbol(
    `port-${mode}-${filling}`,
    `port ${neutral ? 'neutral' : mode} ${filling}`,
    portSize,
    [
      node('path', { class: 'casing', d: whole }),
      ...(filling === 'part' ? [node('path', { class: 'half', d: half })] : []),
      node('path', { class: 'form', d: whole }),
      ...(filling === 'closed' ? [node('path', { class: 'form', d: 'M-7 7L7-7' })] : []),
    ],
  );
}

/** The cogged ring of a free-trade-zone area: a ring, and a broader one of which only the cogs show. */
export function areaSymbol(selected: boolean): SvgNode {
  const [ring, cogs] = [{ r: 10 }, { r: 11.6 }];
  return symbol(
    `area${selected ? '-selected' : ''}`,
    `area${selected ? ' selected' : ''}`,
    areaSize,
    [
      node('circle', { class: 'casing', ...ring }),
      node('circle', { class: 'casing cogs', ...cogs }),
      node('circle', { class: 'form', ...ring }),
      node('circle', { class: 'form cogs', ...cogs }),
    ],
  );
}
