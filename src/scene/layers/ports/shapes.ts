import { node, type SvgNode } from '../../node';

/** The size of the square that a port is drawn on, in pixels. */
export const portSize = 22;

/** The form that names the mode of a port, and its left half. */
const forms: Readonly<Record<string, readonly [whole: string, half: string]>> = {
  rail: ['M-4.8-4.8h9.6v9.6h-9.6z', 'M-4.8-4.8H0v9.6h-4.8z'],
  road: ['M0-5.2a5.2 5.2 0 0 1 0 10.4a5.2 5.2 0 0 1 0-10.4z', 'M0-5.2a5.2 5.2 0 0 0 0 10.4z'],
  air: ['M0-5.9L6.2 4.7H-6.2z', 'M0-5.9V4.7H-6.2z'],
  sea: ['M0-6.4L6.4 0L0 6.4L-6.4 0z', 'M0-6.4V6.4L-6.4 0z'],
};
const otherForm = forms['road'] ?? ['', ''];

/** A port: solid, hollow, broken, half, neutral; struck out where it does not work. */
export function portShapes(mode: string, filling: string): readonly SvgNode[] {
  const [whole, half] = forms[mode] ?? otherForm;
  return [
    node('path', { class: 'casing', d: whole }),
    ...(filling === 'part' ? [node('path', { class: 'half', d: half })] : []),
    node('path', { class: 'form', d: whole }),
    ...(filling === 'closed' ? [node('path', { class: 'form', d: 'M-7 7L7-7' })] : []),
  ];
}
