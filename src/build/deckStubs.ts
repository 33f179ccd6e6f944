import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../scene/map/overlay/absent');

/** What deck.gl imports and this map never uses, and the module of `absent/` that stands in its place. */
export const replacements = [
  [/^@luma\.gl\/gpgpu(\/webgpu)?$/, 'computing'],
  [/^mjolnir\.js$/, 'gestures'],
  [/^@loaders\.gl\/(core|images)$/, 'loading'],
  [/\/controllers\/(map|globe)-controller\.js$/, 'controller'],
  [/\/transitions\/gpu-(interpolation|spring)-transition\.js$/, 'transition'],
] as const;

const isDeck = (id: string) => id.includes('/node_modules/@deck.gl/');

/**
 * Leaves out of the build what deck.gl carries for other uses than ours, a third of its weight. What is
 * called all the same throws by name; what a newer deck.gl imports besides, or no longer imports, ends
 * the build. Without this plugin everything works alike.
 */
export function deckStubs(): Plugin {
  const used = new Set<string>();
  return {
    name: 'lean-deck',
    apply: 'build',
    enforce: 'pre',
    buildStart: () => {
      used.clear();
    },
    resolveId(source, importer) {
      if (!importer || !isDeck(importer)) return undefined;
      const found = replacements.find(([pattern]) => pattern.test(source));
      if (!found) return undefined;
      used.add(found[1]);
      return join(folder, `${found[1]}.ts`);
    },
    buildEnd(error) {
      if (error || ![...this.getModuleIds()].some(isDeck)) return;
      const unused = replacements.filter(([, name]) => !used.has(name)).map(([, name]) => name);
      if (unused.length > 0)
        this.error(`deck.gl no longer imports what these stand for: ${unused.join(', ')}`);
    },
  };
}
