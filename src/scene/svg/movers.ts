import type { Stage } from '../stage';
import { gridOf, viewBoxOf } from './grid';
import type { Lane, LaneStop } from './lanes';
import { emphasisOf } from './lineBodies';
import { passesOf } from './markers';
import { node, type SvgNode } from '../node';

/** The first pose and all others of a marker on its way, as keyframes tell them. */
export interface Pose {
  readonly offset: number;
  readonly offsetDistance: string;
  readonly transform: string;
}

const number = (value: number, digits: number) => String(Number(value.toFixed(digits)));

/** What a marker goes through in one round. */
export function posesOf({ stops }: Lane): readonly Pose[] {
  const poseAt = ({ at, along, size }: LaneStop): Pose => ({
    offset: Number(at.toFixed(4)),
    offsetDistance: `${number(along * 100, 2)}%`,
    transform: `scale(${number(size, 3)})`,
  });
  return stops.map(poseAt);
}

/** Rounds until the markers rest, for one that begins so far through its first. */
export function roundsUntilRest({ secondsToRest, secondsPerRound }: Lane, start: number): number {
  return secondsToRest / secondsPerRound + start;
}

/** Markers that can move: a group for each lane, in it one for each marker, at the origin until it is moved. */
export function moversOf(lanes: readonly Lane[], stage: Stage, zoom: number): SvgNode {
  const groups = lanes.map(({ strip, look, outline, starts }, index) => {
    const passes = passesOf(look, strip.selected);
    const [only, ...others] = passes.map((pass) => node('path', { class: pass, d: outline }));
    const marker =
      only && others.length === 0 ? only : node('g', {}, only ? [only, ...others] : []);
    const name = `marker ${look} ${strip.mode}${emphasisOf(strip)} lane-${index}`;
    return node(
      'g',
      { class: name },
      starts.map(() => marker),
    );
  });
  return node('svg', { class: 'markers movers', ...viewBoxOf(gridOf(stage, zoom, 4)) }, groups);
}

/**
 * The rules that move the markers of a page without a script, for readers who do not mind: for a few
 * seconds, and then they stand where they stood.
 * @param frame the class of the picture that they are part of, which tells its lanes from those of others
 */
export function moversStyle(lanes: readonly Lane[], frame: string): string {
  return lanes
    .map((lane, index) => {
      const name = `${frame}-${index}`;
      const marker = `.movers.${frame} .lane-${index}>*`;
      const seconds = (value: number) => `${number(value, 2)}s`;
      const poses = posesOf(lane)
        .map(
          ({ offset, offsetDistance, transform }) =>
            `${number(offset * 100, 2)}%{offset-distance:${offsetDistance};transform:${transform}}`,
        )
        .join('');
      const starts = lane.starts.map((start, place) => {
        const delay = seconds(-start * lane.secondsPerRound);
        const rounds = number(roundsUntilRest(lane, start), 4);
        return `${marker}:nth-child(${place + 1}){animation-delay:${delay};animation-iteration-count:${rounds}}`;
      });
      return [
        `@keyframes ${name}{${poses}}`,
        `${marker}{offset-path:path("${lane.way}");animation:${name} ${seconds(lane.secondsPerRound)} linear both}`,
        ...starts,
      ].join('');
    })
    .join('');
}
