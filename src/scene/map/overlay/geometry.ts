import { isCovered, type Strip } from '../../strip';
import {
  numbersPerSection,
  sectionsOf,
  stripOffset,
  weightOffset,
  type Sections,
} from './sections';
import { tableOf, type Table } from './table';

/** What the graphics card gets: the cross-sections of all strips, and what holds for a whole strip. */
export interface Mesh {
  /** The same object as before where no line has changed, as between most years. */
  readonly sections: Float32Array;
  readonly table: Table;
}

/** A strip of which something is to be seen. */
interface Prepared {
  readonly strip: Strip;
  readonly sections: Sections;
}

/** What the sections were put together from, so that they need not be when it is the same again. */
interface Packed {
  readonly parts: readonly Prepared[];
  readonly numbers: Float32Array;
}

function isSameLine(one: Prepared, other: Prepared | undefined): boolean {
  if (one.sections !== other?.sections) return false;
  const [mine, theirs] = [one.strip.covered, other.strip.covered];
  return (
    mine.length === theirs.length &&
    mine.every(([from, to], index) => from === theirs[index]?.[0] && to === theirs[index][1])
  );
}

/** Writes the sections of all strips one after another. Linear in the sections. */
function pack(parts: readonly Prepared[]): Float32Array {
  const total = parts.reduce((sum, { sections }) => sum + sections.count, 0);
  const numbers = new Float32Array(total * numbersPerSection);
  let at = 0;
  parts.forEach(({ strip, sections }, number) => {
    numbers.set(sections.numbers, at);
    for (let index = 0; index < sections.count; index += 1, at += numbersPerSection) {
      numbers[at + stripOffset] = number;
      const covered = strip.covered.length > 0 && isCovered(strip, sections.kilometres[index] ?? 0);
      if (covered) numbers[at + weightOffset] = 0;
    }
  });
  return numbers;
}

/**
 * Turns the strips of one scene after another into what the graphics card gets; later strips lie above
 * earlier ones. A change of year that moves no line writes a few numbers for each strip and no more.
 */
export function createMesher(): (strips: readonly Strip[]) => Mesh {
  let packed: Packed = { parts: [], numbers: new Float32Array() };
  return (strips) => {
    const parts = strips
      .map((strip) => ({ strip, sections: sectionsOf(strip) }))
      .filter(({ sections }) => sections.count > 1);
    const same =
      parts.length === packed.parts.length &&
      parts.every((part, index) => isSameLine(part, packed.parts[index]));
    packed = { parts, numbers: same ? packed.numbers : pack(parts) };
    return { sections: packed.numbers, table: tableOf(parts) };
  };
}
