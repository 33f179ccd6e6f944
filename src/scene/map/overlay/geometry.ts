import { isCovered, type Strip } from '../../strip';
import {
  numbersPerSection,
  sectionsOf,
  stripOffset,
  texelsPerSection,
  weightOffset,
  type Sections,
} from './sections';
import { tableFor, tableOf, type Table } from './table';

/** What the graphics card gets. */
export interface Mesh {
  /** Two corners for each cross-section, in strips of triangles; the same object where no line has changed. */
  readonly corners: Uint32Array;
  /** The cross-sections of all strips; the same object as before where no line has changed. */
  readonly sections: Table;
  /** What holds for a whole strip. */
  readonly strips: Table;
  /** Whether something that was there before steps back or forward. */
  readonly steps: boolean;
}

/** A strip of which something is to be seen. */
interface Prepared {
  readonly strip: Strip;
  readonly sections: Sections;
}

/** Whether each of the strips stepped back before; what is new has always stood where it stands. */
function formerStanding(
  parts: readonly Prepared[],
  former: readonly Prepared[],
): readonly boolean[] {
  const isBack = ({ strip }: Prepared) => strip.isBack;
  if (!parts.some(isBack) && !former.some(isBack)) return parts.map(() => false);
  const known = new Map(former.map((part) => [part.sections, isBack(part)]));
  return parts.map((part) => known.get(part.sections) ?? isBack(part));
}

/** What the sections were put together from, so that they need not be when it is the same again. */
interface Packed {
  readonly parts: readonly Prepared[];
  readonly sections: Table;
  readonly corners: Uint32Array;
}

function isSameLine(one: Prepared, other: Prepared | undefined): boolean {
  if (one.sections !== other?.sections) return false;
  const [mine, theirs] = [one.strip.covered, other.strip.covered];
  return (
    mine.length === theirs.length &&
    mine.every(([from, to], index) => from === theirs[index]?.[0] && to === theirs[index][1])
  );
}

/** Ends a strip of triangles. */
const restart = 0xffffffff;

/** Writes the sections of all strips one after another. Linear in the sections. */
function packSections(parts: readonly Prepared[], total: number): Table {
  const table = tableFor(total, texelsPerSection);
  const { numbers } = table;
  let at = 0;
  parts.forEach(({ strip, sections }, number) => {
    numbers.set(sections.numbers, at);
    for (let index = 0; index < sections.count; index += 1, at += numbersPerSection) {
      numbers[at + stripOffset] = number;
      const covered = strip.covered.length > 0 && isCovered(strip, sections.kilometres[index] ?? 0);
      if (covered) numbers[at + weightOffset] = 0;
    }
  });
  return table;
}

/** The corners of all strips, in the order in which they are drawn. */
function packCorners(parts: readonly Prepared[], total: number): Uint32Array {
  const corners = new Uint32Array(2 * total + parts.length);
  let corner = 0;
  let at = 0;
  for (const { sections } of parts) {
    for (const end = corner + 2 * sections.count; corner < end; corner += 1, at += 1)
      corners[at] = corner;
    corners[at] = restart;
    at += 1;
  }
  return corners;
}

function pack(parts: readonly Prepared[]): Packed {
  const total = parts.reduce((sum, { sections }) => sum + sections.count, 0);
  return {
    parts,
    sections: packSections(parts, total),
    corners: packCorners(parts, total),
  };
}

/**
 * Turns the strips of one scene after another into what the graphics card gets; later strips lie above
 * earlier ones. A change of year that moves no line writes a few numbers for each strip and no more.
 */
export function createMesher(): (strips: readonly Strip[]) => Mesh {
  let packed = pack([]);
  return (strips) => {
    const parts = strips
      .map((strip) => ({ strip, sections: sectionsOf(strip) }))
      .filter(({ sections }) => sections.count > 1);
    const same =
      parts.length === packed.parts.length &&
      parts.every((part, index) => isSameLine(part, packed.parts[index]));
    const wereBack = formerStanding(parts, packed.parts);
    packed = same ? { ...packed, parts } : pack(parts);
    const rows = parts.map((part, index) => ({ ...part, wasBack: wereBack[index] ?? false }));
    const steps = rows.some(({ strip, wasBack }) => strip.isBack !== wasBack);
    return { corners: packed.corners, sections: packed.sections, strips: tableOf(rows), steps };
  };
}
