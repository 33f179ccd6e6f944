import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../src/atlas/figure';
import { formAfter, statedText, unitWords } from '../../src/text/unitWords';
import { loadLanguage, textOf } from '../../src/text/text';
import { figure, translated, unitNamed } from './support/atlas';

await loadLanguage('ru');
const english = textOf('en');
const russian = textOf('ru');

const route = 'route|routes';
const routes = unitNamed({
  ...translated(route),
  ru: 'маршрут|маршрута|маршрутов|маршрута',
});

describe('the form of a unit after a number', () => {
  const after = (value: number, decimals = 0, qualifier: Qualifier = 'exact') =>
    unitWords(russian, routes, { value, decimals, qualifier });

  it('is the one that the number asks for', () => {
    expect([1, 2, 5, 11, 21, 22, 104, 1000].map((value) => after(value))).toEqual([
      'маршрут',
      'маршрута',
      'маршрутов',
      'маршрутов',
      'маршрут',
      'маршрута',
      'маршрута',
      'маршрутов',
    ]);
  });

  it('goes by the number as it is written', () => {
    expect(after(2.5, 1)).toBe('маршрута');
    expect(after(5, 1)).toBe('маршрута');
    expect(after(20.7)).toBe('маршрут');
    expect(formAfter('en', route, { value: 1, decimals: 0 })).toBe('route');
    expect(formAfter('en', route, { value: 1, decimals: 1 })).toBe('routes');
  });

  it('follows the case of the word before the number, in a language that has cases', () => {
    expect(after(21, 0, 'about')).toBe('маршрута');
    expect(after(4, 0, 'over')).toBe('маршрутов');
    expect(after(3, 0, 'up to')).toBe('маршрутов');
    expect(after(4, 0, 'nearly')).toBe('маршрута');
    expect(formAfter('en', route, { value: 1, decimals: 0, qualifier: 'over' })).toBe('route');
  });

  it('is that of the upper end of a range', () => {
    const range = { value: 28, valueMax: 34, decimals: 0 };
    expect(unitWords(russian, routes, range)).toBe('маршрута');
  });

  it('is the plural where no number stands before it', () => {
    expect(unitWords(russian, routes)).toBe('маршрутов');
    expect(unitWords(english, routes)).toBe('routes');
  });

  it('is the only one where a name has no others', () => {
    const wagons = unitNamed(translated('wagons'));
    for (const value of [1, 2, 5])
      expect(unitWords(english, wagons, { value, decimals: 0 })).toBe('wagons');
    expect(unitWords(russian, wagons, { value: 3, decimals: 0 })).toBe('wagons');
    expect(unitWords(english, undefined)).toBe('');
  });

  it('stands behind a figure as its source words it', () => {
    expect(statedText(english, figure('2019', 1), routes)).toBe('1 route');
    expect(statedText(english, figure('2019', 4, { qualifier: 'over' }), routes)).toBe(
      'over 4 routes',
    );
    const about = figure('2019', 42, { qualifier: 'about' });
    expect(statedText(russian, about, routes)).toBe('около 42 маршрутов');
    expect(statedText(russian, about, routes, '')).toBe('около 42');
  });
});
