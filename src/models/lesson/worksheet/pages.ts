/** Something that stands on a page as a whole. */
export interface Block {
  /** Pixels. */
  readonly height: number;
  /** Indexes of the blocks that it must not stand on a page with. */
  readonly apartFrom?: readonly number[] | undefined;
  /** It never stands at the foot of a page without what follows. */
  readonly leads?: boolean;
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
