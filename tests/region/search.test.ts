import { expect, it } from 'vitest';
import { createSearchIndex, search } from '../../src/models/search/search';
import { atlas, details } from './regionPackage';

const index = createSearchIndex(atlas, details);

it.each([
  ['horgus', 'horgos'],
  ['kazakstan', 'KZ'],
  ['Хургос', 'horgos'],
  ['Коргас', 'khorgos-kazakhstan'],
  ['urumchi airport', 'urumqi-airport'],
  ['烏魯木齊', 'urumqi'],
  ['霍爾果斯', 'horgos'],
  ['哈薩克斯坦', 'KZ'],
  ['Horgos\u200B', 'horgos'],
  ['ئورومجي', 'urumqi'],
  ['Алтынкол', 'altynkol'],
])('%s finds what is meant among the first three', (typed, id) => {
  const found = search(index, typed, 3).map(({ selection }) => selection.id);
  expect(found).toContain(id);
});
