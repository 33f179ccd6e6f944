import { isJoined } from '../labels/joined';
import { linesOf } from '../labels/lines';
import type { KeyLine } from '../layers/layer';
import { node, type SvgNode } from '../node';
import type { MarkedWords, PictureWords, Run } from '../pictureWords';

/** Something set, and where the next thing may begin, in pixels. */
export interface Block {
  readonly nodes: readonly SvgNode[];
  readonly bottom: number;
}

/** How a paragraph is set: its class in the sheet of the file, and its size in pixels. */
interface Type {
  readonly name: string;
  readonly size: number;
  readonly leading?: number;
}

/** Where something is set: its left and upper edge and its width, in pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const types = {
  title: { name: 'title', size: 14 },
  sentence: { name: 'sentence', size: 30, leading: 1.14 },
  state: { name: 'state', size: 14 },
  source: { name: 'source', size: 12.5 },
  row: { name: 'row', size: 13 },
  note: { name: 'source', size: 12 },
} as const satisfies Record<string, Type>;

const rounded = (value: number) => Number(value.toFixed(1));

/** The parts of a line in their colours; a line is a piece of all runs together. */
function coloured(line: string, from: number, runs: readonly Run[]): SvgNode['children'] {
  let start = 0;
  return runs.flatMap(({ words, colour }): SvgNode['children'] => {
    const [first, last] = [Math.max(0, start - from), start + words.length - from];
    start += words.length;
    const part = line.slice(first, Math.max(0, last));
    if (part === '') return [];
    return colour === undefined ? [part] : [node('tspan', { fill: colour }, [part])];
  });
}

const [opening, closing] = [/[\u2066-\u2068]/, '\u2069'];

/** A line of a text whose isolated parts may begin on another line and end on yet another: whole by itself. */
function balanced(parts: SvgNode['children']): SvgNode['children'] {
  let depth = 0;
  const within = (words: string) =>
    Array.from(words)
      .filter((letter) => {
        if (opening.test(letter)) depth += 1;
        if (letter !== closing) return true;
        if (depth === 0) return false;
        depth -= 1;
        return true;
      })
      .join('');
  const whole = parts.map((part) =>
    typeof part === 'string'
      ? within(part)
      : node(
          part.name,
          part.attributes,
          part.children.map((child) => (typeof child === 'string' ? within(child) : child)),
        ),
  );
  return depth > 0 ? [...whole, closing.repeat(depth)] : whole;
}

/** Words in as many lines as they need, the first with its upper edge at `y`. */
function paragraph(runs: readonly Run[], { x, y, width }: Room, type: Type): Block {
  const { name, size, leading = 1.32 } = type;
  const text = runs.map(({ words }) => words).join('');
  let [bottom, from] = [y, 0];
  const nodes = linesOf(text, width / size).map((line) => {
    from = text.indexOf(line, from);
    const inside = coloured(line, from, runs);
    from += line.length;
    bottom += size * leading;
    const baseline = rounded(bottom - size * (leading - 0.92));
    if (!isJoined(text))
      return node('text', { class: name, x: rounded(x), y: baseline, 'font-size': size }, inside);
    // Its lines begin on the right.
    const place = { x: rounded(x + width), y: baseline, 'text-anchor': 'end' };
    return node('text', { class: name, ...place, 'font-size': size }, [
      '\u2067',
      ...balanced(inside),
      closing,
    ]);
  });
  return { nodes, bottom };
}

/** A mark of the page, its middle at a point. */
function markAt(mark: readonly SvgNode[], x: number, y: number, radius: number): SvgNode {
  const transform = `translate(${rounded(x)} ${rounded(y)}) scale(${radius / 10})`;
  return node('g', { class: 'mark', transform }, mark);
}

/** A room without a strip of it where its words begin: on the left, or on the right. */
function beside(room: Room, indent: number, words: string): Room {
  return { ...room, x: room.x + (isJoined(words) ? 0 : indent), width: room.width - indent };
}

/** A room with a strip of it left free where its lines end. */
function spared(room: Room, strip: number, words: string): Room {
  return { ...room, x: room.x + (isJoined(words) ? strip : 0), width: room.width - strip };
}

/** Words behind their mark, as far as they have one. */
function marked({ mark, words }: MarkedWords, room: Room, type: Type): Block {
  if (mark.length === 0) return paragraph([{ words }], room, type);
  const { nodes, bottom } = paragraph([{ words }], beside(room, type.size * 1.35, words), type);
  const middle = room.y + type.size * 0.72;
  const radius = type.size * 0.4;
  const x = isJoined(words) ? room.x + room.width - radius : room.x + radius;
  return { nodes: [markAt(mark, x, middle, radius), ...nodes], bottom };
}

/** Blocks one below the other. */
function below(room: Room, blocks: readonly ((room: Room) => Block)[], gap: number): Block {
  let bottom = room.y;
  const nodes = blocks.flatMap((block, index) => {
    const set = block({ ...room, y: bottom + (index > 0 ? gap : 0) });
    bottom = set.bottom;
    return set.nodes;
  });
  return { nodes, bottom };
}

/** The field of a sample in the key, and how large it is drawn, in pixels. */
const sample = { width: 62, height: 14, scale: 0.84 } as const;

function keyRow({ sample: shapes, colour, name, note }: KeyLine, room: Room): Block {
  const drawnWidth = sample.width * sample.scale;
  const words: readonly Run[] = [
    { words: name },
    ...(note ? [{ words: `\u00A0· ${note}`, colour: 'var(--ink-2)' }] : []),
  ];
  const { nodes, bottom } = paragraph(words, beside(room, drawnWidth + 10, name), types.row);
  const top = rounded(room.y + types.row.size * 0.72 - (sample.height * sample.scale) / 2);
  const left = isJoined(name) ? room.x + room.width - drawnWidth : room.x;
  const transform = `translate(${rounded(left)} ${top}) scale(${sample.scale})`;
  return { nodes: [node('g', { transform, color: colour }, shapes), ...nodes], bottom };
}

/** The sentence with how well it is known and who says so. */
export function headOf({ title, sentence, states, sources }: PictureWords, room: Room): Block {
  return below(
    room,
    [
      (one) => paragraph([{ words: title }], one, types.title),
      // Another font may stand in for this one, and be wider.
      (one) => paragraph(sentence, spared(one, one.width * 0.06, title), types.sentence),
      (one) =>
        below(
          one,
          states.map((state) => (at: Room) => marked(state, at, types.state)),
          0,
        ),
      (one) =>
        below(
          one,
          sources.map((source) => (at: Room) => marked(source, at, types.source)),
          4,
        ),
    ],
    10,
  );
}

/** The key: what is drawn, how well it is known, and what the lines are. */
export function keyOf({ key, known, note }: PictureWords, room: Room): Block {
  const half = room.width / 2;
  return below(
    room,
    [
      (one) =>
        below(
          one,
          key.flatMap(({ lines }) => lines).map((line) => (at: Room) => keyRow(line, at)),
          3,
        ),
      // Two states side by side.
      (one) => {
        let bottom = one.y;
        const nodes = known.flatMap((state, index) => {
          const isFirst = index % 2 === 0;
          const isLeft = isFirst !== isJoined(state.words);
          const at = { x: one.x + (isLeft ? 0 : half), y: bottom, width: half - 8 };
          const set = marked(state, at, types.row);
          if (!isFirst || index === known.length - 1) bottom = Math.max(bottom, set.bottom);
          return set.nodes;
        });
        return { nodes, bottom };
      },
      (one) => paragraph([{ words: note }], one, types.note),
    ],
    8,
  );
}

/** Whose data and whose map, at the foot. */
export function creditOf({ credit }: PictureWords, room: Room): Block {
  return below(
    room,
    credit.map((words) => (at: Room) => paragraph([{ words }], at, types.note)),
    2,
  );
}
