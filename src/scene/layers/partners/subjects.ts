import type { Subjects } from '../subjects';

export const subjects: Subjects = {
  section: 'countries',
  rows: ({ data }) =>
    data.countries.map(({ id, kind, names }) => ({
      pick: { kind: 'country', id },
      names,
      mode: '',
      fallback: (text) => text.say(`kind.${kind}`),
    })),
  values: ({ data }) => {
    const indicators = data.info.partnerShades.map(({ indicator }) => indicator);
    return data.countries.map(({ id, names }) => ({ kind: 'country', id, names, indicators }));
  },
};
