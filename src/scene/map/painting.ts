import type { Map } from 'maplibre-gl';
import type { Label } from '../scene';
import { fontsFor } from './fonts';
import { order } from './order';
import {
  addSubject,
  changeStyle,
  fillSources,
  showsTheSame,
  type Look,
  type Subject,
} from './style';

/** The texts that a scene writes on the map. */
const textsOf = (labels: readonly Label[]) => labels.flatMap(({ text, local }) => [text, local]);

/**
 * Keeps the style layers of a map in step with what they shall look like. A subject whose part of the
 * scene is the same object as before is left alone.
 */
export function paintingOf(map: Map, first: readonly Subject[], initial: Look) {
  const subjects = [...first];
  let drawn = initial;
  let removed = false;

  function fill(subject: Subject, { scene }: Look): void {
    if (!subject.shows.includes('labels')) {
      fillSources(map, subject, scene);
      return;
    }
    void fontsFor(textsOf(scene.labels), scene.language).then(() => {
      if (!removed && drawn.scene.labels === scene.labels) fillSources(map, subject, scene);
    });
  }

  return {
    /** Adds a subject as it looks now. */
    add: (subject: Subject): void => {
      subjects.push(subject);
      addSubject(map, subject, drawn, order);
      if (subject.features) fill(subject, drawn);
    },
    show: (look: Look): void => {
      const before = drawn;
      drawn = look;
      for (const subject of subjects) {
        const same = showsTheSame(subject, before.scene, look.scene);
        if (same && before.palette === look.palette) continue;
        changeStyle(map, subject, before, look);
        if (!same && subject.features) fill(subject, look);
      }
    },
    stop: (): void => {
      removed = true;
    },
  };
}
