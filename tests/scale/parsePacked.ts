import type { PackedAtlas } from '../../src/atlas/packed';

/** Reads what the compiler has just written. */
export const parsePacked: (text: string) => PackedAtlas = JSON.parse;
