import type { Chapter } from './chapter';

const lines = (counts: ReadonlyMap<string, number>) =>
  [...counts].map(([kind, count]) => `${kind} × ${String(count)}`).sort();

/** How many lines a path has: markers of one look share one, and so does what a layer shows of the base map. */
const piecesOf = (element: Element) => (element.getAttribute('d') ?? '').split(/m/i).length - 1;

/** A kind of element, by the classes on the way down to it and by what it uses. */
function kindOf(element: Element, layer: Element): string {
  const names: string[] = [];
  for (let at = element; at !== layer; at = at.parentElement ?? layer)
    names.unshift(at.getAttribute('class') ?? '');
  const used = /^#.+/.exec(element.getAttribute('href') ?? '')?.[0];
  return [...names, used ?? `<${element.tagName}>`].filter(Boolean).join(' ');
}

/**
 * How many elements of each kind a layer holds. Labels are told one by one: of theirs only the marks of
 * their states and the dots of cities count.
 */
function layerChapter(layer: Element): Chapter {
  const counts = new Map<string, number>();
  const isInPieces = ['ground', 'markers'].some((name) => layer.classList.contains(name));
  for (const element of layer.querySelectorAll('path, circle, use, image')) {
    if (element.closest('defs, pattern')) continue;
    const kind = kindOf(element, layer);
    const count = isInPieces && element.tagName === 'path' ? piecesOf(element) : 1;
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  return { title: `layer ${layer.classList.value}`, lines: lines(counts) };
}

interface Board {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the stage lies in the frame of the map, in pixels. */
function boardOf(stage: Element): Board {
  const style = stage.getAttribute('style') ?? '';
  // Browsers write so many digits of a length, and no more.
  const numberOf = (pattern: RegExp) => Number(Number(pattern.exec(style)?.[1]).toPrecision(6));
  return {
    x: numberOf(/translate\(([-.\d]+)px/),
    y: numberOf(/translate\([-.\d]+px, ([-.\d]+)px/),
    width: numberOf(/; width: ([.\d]+)px/),
    height: numberOf(/height: ([.\d]+)px/),
  };
}

const lengthOf = (element: Element, name: string) =>
  Number.parseFloat(element.getAttribute(name) ?? '0');

/** The point of the frame at which a text begins, ends or has its middle, in whole pixels. */
function pointOf(text: Element, { x, y, width, height }: Board): string {
  const placed = text.hasAttribute('x') ? text : text.parentElement;
  if (!placed) return 'nowhere';
  const across = x + (lengthOf(placed, 'x') / 100) * width + lengthOf(text, 'dx');
  const down = y + (lengthOf(placed, 'y') / 100) * height + lengthOf(text, 'dy');
  return [across, down].map((one) => String(Math.round(one))).join(', ');
}

/** The labels that found room, line by line, each kind by itself, with the side that is at their point. */
function labelChapters(stage: Element, board: Board): readonly Chapter[] {
  return [...stage.querySelectorAll('.labels > g')].map((group) => ({
    title: `labels: ${group.classList.value}`,
    lines: [...group.querySelectorAll('text')]
      .map((text) => {
        const parts = [...text.childNodes].map(({ textContent }) => textContent ?? '');
        const side = text.classList.value || 'start';
        return `${parts.join(' · ')} | ${side} ${pointOf(text, board)}`;
      })
      .sort(),
  }));
}

/** What the picture is made of, as its markup has it. */
export function pictureChapters(picture: Element): readonly Chapter[] {
  const stage = picture.querySelector('.stage');
  if (!stage) return [];
  const board = boardOf(stage);
  const [x, y, width, height] = [board.x, board.y, board.width, board.height].map((one) =>
    String(Math.round(one)),
  );
  const layers = [...stage.children].filter(({ tagName }) => tagName === 'svg');
  return [
    {
      title: 'stage in pixels',
      lines: [`${width ?? ''} × ${height ?? ''} at ${x ?? ''}, ${y ?? ''}`],
    },
    ...layers.map(layerChapter),
    ...labelChapters(stage, board),
  ];
}
