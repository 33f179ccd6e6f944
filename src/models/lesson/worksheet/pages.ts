/** Something that stands on a page as a whole. */
export interface Block {
  /** Pixels. */
  readonly height: number;
  /** Indexes of the blocks that it must not stand on a page with. */
  readonly apartFrom?: readonly number[] | undefined;
  /** It never stands at the foot of a page without what follows. */
  readonly leads?: boolean;
  /** By how much it may be lower, pixels, where that saves a page. */
  readonly yields?: number;
  /** It ends in lines to write on, and may have more of them. */
  readonly isWritten?: boolean;
}

/**
 * Blocks by pages, as indexes in their order: none is cut, and what is higher than a page has one of its own.
 * @param room of a page, in the pixels of the blocks
 * @param gap between two of them
 */
export function pagesOf(
  blocks: readonly Block[],
  room: number,
  gap: number,
): readonly (readonly number[])[] {
  const pages: number[][] = [[]];
  let left = room;
  blocks.forEach(({ height, apartFrom = [], leads }, index) => {
    const page = pages.at(-1) ?? [];
    const next = leads ? gap + (blocks[index + 1]?.height ?? 0) : 0;
    const needed = height + (page.length > 0 ? gap : 0);
    const isParted = page.some((one) => apartFrom.includes(one));
    if (page.length > 0 && (needed + next > left || isParted)) {
      pages.push([index]);
      left = room - height;
    } else {
      page.push(index);
      left -= needed;
    }
  });
  return pages;
}

/** Blocks on their pages, lower where that saves one, with the lines that there is room for beside theirs. */
export interface Layout {
  readonly pages: readonly (readonly number[])[];
  readonly isLow: boolean;
  /** For each block. */
  readonly lines: readonly number[];
}

/** More make a task no clearer. */
const mostLines = 4;

/** The room that a page has left, as lines: one for each task in turn, until there is none or they have enough. */
function linesIn(blocks: readonly Block[], left: number, line: number): readonly number[] {
  const written = blocks.filter(({ isWritten }) => isWritten).length;
  const all = Math.min(Math.max(0, Math.floor(left / line)), written * mostLines);
  let task = -1;
  return blocks.map(({ isWritten }) => {
    if (!isWritten) return 0;
    task++;
    return Math.ceil(Math.max(0, all - task) / written);
  });
}

/**
 * The pages of a sheet.
 * @param room of a page, in the pixels of the blocks
 * @param gap between two of them
 * @param line the height of one to write on
 */
export function layoutOf(
  blocks: readonly Block[],
  { room, gap, line }: { readonly room: number; readonly gap: number; readonly line: number },
): Layout {
  const lower = blocks.map((one) => ({ ...one, height: one.height - (one.yields ?? 0) }));
  const whole = pagesOf(blocks, room, gap);
  const fewer = pagesOf(lower, room, gap);
  const isLow = fewer.length < whole.length;
  const [laid, pages] = isLow ? [lower, fewer] : [blocks, whole];
  const lines = pages.flatMap((page) => {
    const on = page.flatMap((index) => laid[index] ?? []);
    const used = on.reduce((sum, { height }) => sum + height + gap, -gap);
    return linesIn(on, room - used, line);
  });
  return { pages, isLow, lines };
}
