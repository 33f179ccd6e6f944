import type { Map } from 'maplibre-gl';
import { order } from './order';
import {
  addSubject,
  changeStyle,
  fillSources,
  showsTheSame,
  type Look,
  type Subject,
} from './style';

/**
 * Keeps the style layers of a map in step with what they shall look like. A subject whose part of the
 * scene is the same object as before is left alone.
 */
export function paintingOf(map: Map, first: readonly Subject[], initial: Look) {
  const subjects = [...first];
  let drawn = initial;

  return {
    /** Adds a subject as it looks now. */
    add: (subject: Subject): void => {
      subjects.push(subject);
      addSubject(map, subject, drawn, order);
      fillSources(map, subject, drawn.scene);
    },
    show: (look: Look): void => {
      const before = drawn;
      drawn = look;
      for (const subject of subjects) {
        const same = showsTheSame(subject, before.scene, look.scene);
        if (same && before.palette === look.palette) continue;
        changeStyle(map, subject, before, look);
        if (!same) fillSources(map, subject, look.scene);
      }
    },
  };
}
