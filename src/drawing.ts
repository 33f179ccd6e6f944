import { idle } from './scene/live/idle';
import { createLiveMap } from './scene/live/liveMap';
import { reasonAgainstWebGL } from './scene/webglSupport';
import type { Explorer } from './state/explorer.svelte';
import type { Drawing } from './ui/context';
import type { PageState } from './ui/pageState.svelte';

/** Fetches the code of WebGL as soon as the browser has nothing else to do, where it could run. */
async function fetchAhead(signal: AbortSignal): Promise<void> {
  try {
    await idle(signal);
    if (reasonAgainstWebGL() !== undefined) return;
    const { fetchMapCode } = await import('./browser/mapCode');
    await fetchMapCode(signal);
  } catch {
    // Called off, or not to be had: it is fetched when the reader reaches for the map.
  }
}

/** The picture comes with the page; the code of the map, and of a picture to keep, is fetched when it is wanted. */
export function createDrawing(explorer: Explorer, page: PageState): Drawing {
  return {
    createLiveMap: (options) =>
      createLiveMap({
        ...options,
        loadSurface: async () => {
          const reason = reasonAgainstWebGL();
          if (reason) throw new Error(reason);
          return (await import('./scene/map')).createSurface;
        },
      }),
    fetchAhead,
    pictureFile: async (words) => {
      const { viewFile } = await import('./viewFile');
      return viewFile(explorer, page, words);
    },
    sheetMap: async (text, subject) => {
      const { sheetMap } = await import('./sheetMap');
      return sheetMap(explorer.given, text, subject);
    },
  };
}
