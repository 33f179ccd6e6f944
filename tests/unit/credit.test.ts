import data from 'virtual:atlas';
import { expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { creditOf } from '../../src/models/credit';
import { loadPanelText } from '../../src/text/panelText';

const atlas = createAtlas(data);
const text = await loadPanelText('en');
const credit = (id: string) => creditOf(atlas, text, atlas.figures.get(id) ?? expect.fail(id));

it('credits what was computed to the publisher that it was computed from', () => {
  expect(credit('T-2006')).not.toMatch(/computed/);
  expect(credit('W-2003')).toMatch(/^computed from /);
});

it('credits a forecast to the one who made it: nobody computed it', () => {
  const forecast = atlas.figures.get('T-2007-expected');
  expect(credit('T-2007-expected')).toBe(atlas.sources.get(forecast?.source ?? '')?.publisher);
});
