import { escapeMarkup } from '../text/escape';

/** One element of the picture as plain data, so that the page's build and the browser draw the same. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
}

const namespace = 'http://www.w3.org/2000/svg';

/** A node, with nothing inside it unless told. */
export function node(
  name: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode {
  return { name, attributes, children };
}

/** The markup of a node, for the page that the build writes. */
export function markupOf({ name, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  const inner = children
    .map((child) => (typeof child === 'string' ? escapeMarkup(child) : markupOf(child)))
    .join('');
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
}

/** The element of a node, for a page that runs; texts stay texts. */
export function elementOf({ name, attributes, children }: SvgNode, document: Document): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  for (const child of children)
    element.append(typeof child === 'string' ? child : elementOf(child, document));
  return element;
}
