import type { AtlasData } from '../../src/atlas/atlas.ts';

/** No text of a valid package holds a control character, so this cannot be one. */
const endless = '\u0000endless';

/**
 * The atlas as compact JSON that `JSON.parse` reads back unchanged. Open periods end at Infinity,
 * for which JSON has no word; 1e999 is read as just that.
 */
export function serializeAtlas(atlas: AtlasData): string {
  const text = JSON.stringify(atlas, (_key, value: unknown) => {
    if (value === Infinity) return endless;
    return value === -Infinity ? `-${endless}` : value;
  });
  return text.replaceAll(/"(-?)\\u0000endless"/g, '$11e999');
}

/** A module whose default export is the atlas; a parsed string starts faster than an object literal. */
export function atlasModule(atlas: AtlasData): string {
  return `export default JSON.parse(${JSON.stringify(serializeAtlas(atlas))});\n`;
}
