import type { Interface } from '../view/view';

/** Pixels of what stands above and below the map in frames, by what is shown around it. */
const around: Readonly<Record<Exclude<Interface, 'full'>, number>> = { minimal: 154, none: 32 };

/** In frames narrower than this the figure takes a second line, so many pixels high. */
const secondLine = { below: 560, height: 46 } as const;

/** From this width on the page fits its frame, whatever the frame's height. */
const wide = 700;

/** Frames lower than this get a layout for low frames, which fills any height and so tells nothing of its own. */
const lowest = 480;

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), most));
}

/**
 * The height, in pixels, at which a frame of a width shows the page best. It follows from the width and
 * what the page holds, never from the frame's present height: a host that obeys cannot make it change.
 * @param natural height of the content where it is read from top to bottom, on narrow screens
 */
export function wantedHeight(width: number, shown: Interface, natural = 0): number {
  if (shown !== 'full') {
    const isNarrow = shown === 'minimal' && width < secondLine.below;
    return clamp(width * 0.58, 200, 620) + around[shown] + (isNarrow ? secondLine.height : 0);
  }
  return width < wide ? clamp(natural, lowest, 4000) : clamp(width * 0.66, 560, 820);
}

/** What identifies our own messages. */
export const heightType = 'gateways:height';
/** What a host says to be told the height again. */
export const heightRequest = 'gateways:height?';

/** A height in the three forms that hosts listen to: our own, AMP's and Embedly's. */
export function heightMessages(height: number, address: string): readonly unknown[] {
  return [
    { type: heightType, height },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
  ];
}

/** Milliseconds within which a way back to the last height but one is taken for a host that swings. */
const swing = 1500;

/**
 * Sends heights on, each change of at least a pixel once. A host whose scroll bar comes and goes with the
 * height would swing between two widths for ever: then the greater height stays.
 */
export function createHeightTeller(
  send: (height: number) => void,
  now: () => number,
): { readonly tell: (height: number) => void; readonly again: () => void } {
  let last: number | undefined;
  let before: number | undefined;
  let changed = 0;
  return {
    tell: (height) => {
      if (!Number.isFinite(height) || height <= 0) return;
      if (last !== undefined && Math.abs(height - last) < 1) return;
      const swings = before !== undefined && Math.abs(height - before) < 1;
      if (swings && last !== undefined && height < last && now() - changed < swing) return;
      before = last;
      last = height;
      changed = now();
      send(height);
    },
    again: () => {
      if (last !== undefined) send(last);
    },
  };
}
