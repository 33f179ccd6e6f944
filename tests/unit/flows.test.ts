import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowsAt } from '../../src/flows/flowsAt';
import { buildScene } from '../../src/scene/buildScene';
import { createPaths } from '../../src/scene/paths';
import { textOf } from '../../src/text/text';
import { atlasOf, figure, flow, period, place, route } from './support/atlas';

const east = place('east', [90, 43], { kind: 'city' });
const gate = place('gate', [82.5, 45.2]);
const west = place('west', [70, 50], { kind: 'city' });
const line = route('line', [east, gate, west]);
const plannedLine = route('planned-line', [gate, west], {
  status: [{ period: period('2010/..'), status: 'planned' }],
});

const atlas = atlasOf({
  places: [east, gate, west],
  routes: [line, plannedLine],
  figures: [
    figure('2019', 3545, { kind: 'derived' }),
    figure('2020', 5027),
    figure('2022', 6300),
    figure('2023-01/2023-04', 2125),
  ],
  flows: [
    flow('measured', { routes: ['line'], indicator: 'trains', place: 'gate', gates: ['gate'] }),
    flow('service', { routes: ['line'], period: period('2016-05/..') }),
    flow('ended', { routes: ['-line'], period: period('2014/2016') }),
    flow('future', { routes: ['planned-line'] }),
    flow('trade', { mode: 'trade', indicator: 'money', place: 'west', origin: 'gate' }),
  ],
});

function kindsAt(t: number) {
  return Object.fromEntries(flowsAt(atlas, t).map(({ flow: { id }, kind }) => [id, kind]));
}

describe('flowsAt', () => {
  it('moves what is documented, and shows a service without a volume as such', () => {
    expect(kindsAt(2020)).toMatchObject({ measured: 'measured', service: 'service' });
    expect(kindsAt(2023)).toMatchObject({ measured: 'service' });
  });

  it('a service exists in the years a source documents', () => {
    expect(kindsAt(2015)).toMatchObject({ ended: 'service' });
    expect(kindsAt(2015)).not.toHaveProperty('service');
    expect(kindsAt(2017)).not.toHaveProperty('ended');
    expect(kindsAt(2016)).toHaveProperty('service');
  });

  it('planned lines carry nothing, and trade without a figure is not drawn', () => {
    expect(kindsAt(2020)['future']).toBe('planned');
    expect(kindsAt(2020)).not.toHaveProperty('trade');
  });

  it('same time, same result', () => {
    fc.assert(
      fc.property(fc.double({ min: 2010, max: 2026, noNaN: true }), (t) => {
        expect(flowsAt(atlas, t)).toEqual(flowsAt(atlas, t));
      }),
    );
  });
});

describe('the scene of a stop', () => {
  const paths = createPaths(atlas);
  const text = textOf('en');
  const sceneAt = (year: number, moving = false) =>
    buildScene(atlas, paths, text, {
      stop: { year, moving },
      hidden: new Set(),
      selected: new Set(),
    });

  it('draws a measured ribbon at rest with the documented value and status', () => {
    const [ribbon] = sceneAt(2020).ribbons;
    expect(ribbon).toMatchObject({ status: 'reported', from: 5027, to: 5027 });
  });

  it('between two documented years the ribbon is interpolated from one value to the other', () => {
    const [ribbon] = sceneAt(2019, true).ribbons;
    expect(ribbon).toMatchObject({ status: 'interpolated', from: 3545, to: 5027 });
  });

  it('an undocumented year between documented ones is interpolated, a part-year is never drawn', () => {
    expect(sceneAt(2021).ribbons[0]).toMatchObject({ status: 'interpolated', from: 5663.5 });
    expect(sceneAt(2023).ribbons).toEqual([]);
    expect(sceneAt(2022, true).ribbons).toEqual([]);
  });

  it('marks the port by the best of what is documented', () => {
    const status = (year: number) => sceneAt(year).ports.find(({ id }) => id === 'gate')?.status;
    expect(status(2019)).toBe('derived');
    expect(status(2020)).toBe('reported');
    expect(status(2021)).toBe('interpolated');
    expect(status(2023)).toBe('part');
    expect(status(2024)).toBe('absent');
  });

  it('draws each route once, planned ones as planned', () => {
    const { lines } = sceneAt(2016);
    expect(lines.map(({ id }) => id)).toEqual(['line', 'planned-line']);
    expect(lines.map(({ status }) => status)).toEqual(['service', 'planned']);
  });

  it('is equal for equal states', () => {
    expect(sceneAt(2021)).toEqual(sceneAt(2021));
  });
});
