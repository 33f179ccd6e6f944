import { judge, type Law } from './law.ts';

/** The size of an area is the value of the figure that states it, and that figure is about the area. */
export const areasHaveTheSizeOfTheirFigure: Law = ({ areas, figures }) =>
  judge(areas, ({ id, square_kilometres: size, figure }, report) => {
    const stated = figures.byId.get(figure)?.value;
    if (!stated) return;
    const { value, place } = stated;
    if (value.number !== size)
      report('square_kilometres', `${value.text}, as ${figure} states`, size);
    if (place !== id) report('figure', `a figure about "${id}"`, `${figure} about ${place}`);
  });
