import type { Subjects } from '../subjects';
import { existsBy, isPort, operationOf } from '../../../flows/operation';

export const subjects: Subjects = {
  section: 'ports',
  rows: (atlas, year) =>
    atlas.data.places
      .filter((place) => isPort(place) && existsBy(place, year))
      .map((place) => ({
        pick: { kind: 'place', id: place.id },
        names: place.names,
        mode: place.mode,
        fallback: (text) => text.say(`status.${operationOf(place, year)}`),
      })),
  values: ({ data }) =>
    data.places.flatMap(({ id, names, position }) =>
      position ? [{ kind: 'port', id, names, indicators: [data.info.throughput] }] : [],
    ),
};
