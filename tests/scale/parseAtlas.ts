import { parse } from 'devalue';
import type { AtlasData } from '../../src/atlas/atlas';

/** Reads a package that has just been compiled and written. */
export const parseAtlas: (text: string) => AtlasData = parse;
