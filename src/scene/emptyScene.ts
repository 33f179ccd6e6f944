import type { Moment, Scene } from './scene';

/** What is drawn before the page has said what to draw. */
export const emptyScene: Scene = {
  stop: { year: 0, moving: false },
  language: 'en',
  ribbons: [],
  splits: [],
  lines: [],
  ports: [],
  throughputs: [],
  signs: [],
  partners: [],
  labels: [],
};

export const stillMoment: Moment = { fraction: 0, secondsPerInterval: 0, seconds: 0 };
