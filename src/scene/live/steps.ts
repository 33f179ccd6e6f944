import type { Moment } from '../scene';

/** A picture follows time in steps: so many to a year, and to a second of marker motion. */
const stepsPerYear = 4;
const stepsPerSecond = 2;

/** What of a moment a picture shows. */
export interface Pose {
  readonly fraction: number;
  /** Undefined where markers stand still, or move by themselves. */
  readonly moment: Moment | undefined;
  /** Time stands still, and what is measured may move along its lanes. */
  readonly rests: boolean;
}

const stepped = (value: number, steps: number) => Math.floor(value * steps) / steps;

/** The last step before a moment, or the end of the interval it comes from. */
export function stepBefore(moment: Moment): Moment {
  return {
    ...moment,
    fraction: stepped(moment.fraction, stepsPerYear),
    seconds: stepped(moment.seconds, stepsPerSecond),
  };
}

export function sameMoment(one: Moment | undefined, other: Moment | undefined): boolean {
  return (
    one?.fraction === other?.fraction &&
    one?.secondsPerInterval === other?.secondsPerInterval &&
    one?.seconds === other?.seconds
  );
}

/** The pose of a moment; without motion markers stand still. */
export function poseOf(moment: Moment, still: boolean): Pose {
  const { fraction, secondsPerInterval } = moment;
  const rests = !still && fraction === 0 && secondsPerInterval === 0;
  return { fraction, moment: still || rests ? undefined : moment, rests };
}
