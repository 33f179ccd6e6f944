import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { createAtlas, type Atlas } from '../../src/atlas';
import { mismatches } from './support/keyed';
import { sortsOfYears } from './support/sorts';

const whole = createAtlas(data);

/** The package without some of its rows. */
function without(parts: Partial<Atlas['data']>): Atlas {
  return createAtlas({ ...data, ...parts });
}

describe('the key and the marks of all years', () => {
  it('agree both ways', () => {
    const sorts = sortsOfYears(whole);
    expect(sorts.size).toBeGreaterThan(15);
    expect(mismatches(whole, sorts)).toEqual({ unexplained: [], empty: [] });
  });

  it.each([
    ['areas', without({ areas: [] })],
    ['trade', without({ flows: data.flows.filter(({ mode }) => mode !== 'trade') })],
    ['road', without({ flows: data.flows.filter(({ mode }) => mode !== 'road') })],
    ['sums', without({ flows: data.flows.filter(({ gates }) => gates.length < 2) })],
    ['shades', without({ info: { ...data.info, partnerShades: [] } })],
    ['throughput', without({ info: { ...data.info, throughput: 'nothing' } })],
  ])('agree where there are no %s', (_, atlas) => {
    expect(mismatches(atlas, sortsOfYears(atlas))).toEqual({ unexplained: [], empty: [] });
  });
});
