import { fetchPhysicalNames, type PhysicalName } from '../../base/physicalNames';
import type { ThemeName } from '../../../theme';
import { idle } from './idle';
import { fetchRelief, tintedRelief } from './reliefPicture';

export interface LandformOptions {
  readonly theme: ThemeName;
  /** @param picture the address of the relief as the theme tints it; none while it is tinted anew */
  readonly onRelief: (picture: string | undefined) => void;
  readonly onNames: (names: readonly PhysicalName[]) => void;
}

/** What explains the map and can wait for it. */
export interface Landforms {
  /** Fetches them when the browser has nothing else to do. */
  readonly start: () => void;
  readonly setTheme: (theme: ThemeName) => void;
  readonly stop: () => void;
}

/** Relief and physical names: both come late, and where one cannot be had the picture goes on without it. */
export function createLandforms(options: LandformOptions): Landforms {
  const end = new AbortController();
  let { theme } = options;
  let greys: Blob | undefined;
  /** The tinting under way, so that another theme can call it off. */
  let tinting = new AbortController();

  async function paint(): Promise<void> {
    tinting.abort();
    tinting = new AbortController();
    const { signal } = tinting;
    const picture = greys && (await tintedRelief(greys, theme, signal));
    if (!signal.aborted) options.onRelief(picture);
  }

  async function bringRelief(): Promise<void> {
    greys = await fetchRelief(end.signal);
    await paint();
  }

  async function bringNames(): Promise<void> {
    const names = await fetchPhysicalNames(end.signal);
    if (!end.signal.aborted) options.onNames(names);
  }

  async function bring(): Promise<void> {
    await idle(end.signal);
    await Promise.allSettled([bringNames(), bringRelief()]);
  }

  return {
    start: () => {
      bring().catch(() => undefined);
    },
    setTheme: (next) => {
      if (next === theme) return;
      theme = next;
      // Shadows of one theme are wrong in another: better none for a moment.
      options.onRelief(undefined);
      paint().catch(() => undefined);
    },
    stop: () => {
      end.abort();
      tinting.abort();
    },
  };
}
