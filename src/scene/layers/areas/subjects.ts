import type { Subjects } from '../subjects';

export const subjects: Subjects = {
  values: ({ data }) =>
    data.areas.map(({ id, names, figure }) => ({ kind: 'area', id, names, figure })),
};
