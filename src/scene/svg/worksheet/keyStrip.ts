import { textWidth } from '../../labels/textWidth';
import { node, type SvgNode } from '../../node';
import type { SheetMapWords } from '../../sheetMap';
import { textNode } from './names';
import { plateSize } from './plate';
import { black, gateNode, grounds, px, wayNodes, white, type WayForm } from './strokes';

/** What is drawn, and so explained. */
interface KeyedForms {
  readonly ways: ReadonlySet<WayForm>;
  readonly gates: ReadonlySet<string>;
  readonly isDisputed: boolean;
}

/** Pixels. */
const [row, size, inset, gap] = [18, 12, 10, 20] as const;
const samples = { line: 34, gate: 12 } as const;

interface Entry {
  readonly words: string;
  readonly sample: number;
  /** @param x where the sample begins, in pixels */
  readonly nodes: (x: number, y: number) => readonly SvgNode[];
}

const across = (x: number, y: number) => `M${px(x)} ${px(y)}h${px(samples.line)}`;

const lineEntry = (words: string, look: SvgNode['attributes']): Entry => ({
  ...{ words, sample: samples.line },
  nodes: (x, y) => [node('path', { ...look, d: across(x, y) })],
});

function entriesOf(
  { ways, gates, isDisputed }: KeyedForms,
  words: SheetMapWords,
): readonly Entry[] {
  const forms = ['rail', 'reference', 'planned', 'road', 'air', 'sea'] as const;
  const modes = ['rail', 'road', 'air', 'sea'] as const;
  return [
    ...forms
      .filter((form) => ways.has(form))
      .map((form): Entry => ({
        ...{ words: words[form], sample: samples.line },
        nodes: (x, y) => wayNodes(form, across(x, y)),
      })),
    ...modes
      .filter((mode) => gates.has(mode))
      .map((mode): Entry => ({
        ...{ words: words.gates[mode], sample: samples.gate },
        nodes: (x, y) => [gateNode(mode, [px(x + samples.gate / 2), px(y)])],
      })),
    lineEntry(words.border, grounds.border),
    ...(isDisputed ? [lineEntry(words.disputed, grounds.disputed)] : []),
  ];
}

/** Where each entry stands: in rows, as many as it takes. */
function placed(entries: readonly Entry[]) {
  let [x, line]: [number, number] = [inset, 0];
  return entries.map((entry) => {
    const width = entry.sample + 6 + textWidth(entry.words) * size;
    if (x > inset && x + width > plateSize.width - inset) [x, line] = [inset, line + 1];
    const here = { entry, x, line };
    x += width + gap;
    return here;
  });
}

/** The key below the map, and how high it is in pixels. */
export function keyStrip(forms: KeyedForms, words: SheetMapWords) {
  const entries = placed(entriesOf(forms, words));
  const rows = 1 + Math.max(0, ...entries.map(({ line }) => line));
  const height = rows * row + inset;
  const top = plateSize.height;
  const frame = { x: 0, y: px(top), width: px(plateSize.width), height: px(height) };
  const nodes = [
    node('rect', {
      'data-form': 'key',
      ...frame,
      fill: white,
      stroke: black,
      'stroke-width': px(1),
    }),
    ...entries.flatMap(({ entry, x, line }) => {
      const middle = top + inset / 2 + row * (line + 0.5);
      const at = [px(x + entry.sample + 6), px(middle)] as const;
      const written = { name: 'key', words: entry.words, size, at, anchor: 'start' } as const;
      return [...entry.nodes(x, middle), textNode(written)];
    }),
  ];
  return { nodes, height };
}
