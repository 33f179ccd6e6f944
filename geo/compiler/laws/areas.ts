import type { Problem } from '../problem.ts';
import { problemAt, type Law } from './law.ts';

/** The size of an area is the value of the figure that states it, and that figure is about the area. */
export const areasHaveTheSizeOfTheirFigure: Law = ({ areas, figures }) => {
  const known = figures.byId;
  return areas.entries.flatMap((entry): Problem[] => {
    const { id, square_kilometres: size, figure } = entry.value;
    const stated = known.get(figure)?.value;
    if (!stated) return [];
    const problems: Problem[] = [];
    if (stated.value.number !== size) {
      const expected = `${stated.value.text}, as ${figure} states`;
      problems.push(problemAt(areas, entry, 'square_kilometres', expected, size));
    }
    if (stated.place !== id) {
      problems.push(
        problemAt(
          areas,
          entry,
          'figure',
          `a figure about "${id}"`,
          `${figure} about ${stated.place}`,
        ),
      );
    }
    return problems;
  });
};
