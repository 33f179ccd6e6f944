import type { Lane } from '../svg/lanes';
import { posesOf, roundsUntilRest } from '../svg/movers';

/**
 * Moves markers along their lanes until they rest, without a script in any frame.
 * @param movers the element of `moversOf`
 * @param elapsed seconds for which they have moved already
 */
export function move(movers: Element, lanes: readonly Lane[], elapsed: number): void {
  lanes.forEach((lane, index) => {
    const markers = movers.querySelectorAll<SVGElement>(`.lane-${String(index)} > *`);
    const poses = posesOf(lane).map((pose) => ({ ...pose }));
    const duration = lane.secondsPerRound * 1000;
    lane.starts.forEach((start, place) => {
      const marker = markers[place];
      // Not where there is no browser to move anything.
      if (!marker || !('animate' in marker)) return;
      marker.style.offsetPath = `path("${lane.way}")`;
      const animation = marker.animate(poses, {
        duration,
        delay: -start * duration,
        iterations: roundsUntilRest(lane, start),
        fill: 'both',
      });
      animation.currentTime = elapsed * 1000;
    });
  });
}

/** Seconds for which the picture that the page was delivered with has moved; 0 where it does not. */
export function secondsMoved(picture: Element | null): number {
  const [animation] = picture?.getAnimations({ subtree: true }) ?? [];
  const milliseconds = animation?.currentTime;
  return typeof milliseconds === 'number' ? milliseconds / 1000 : 0;
}
