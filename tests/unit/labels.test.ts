import data from 'virtual:atlas';
import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../src/atlas';
import { conflictOf } from '../../src/atlas/rivals';
import { buildScene } from '../../src/scene/buildScene';
import { createPaths } from '../../src/scene/paths';
import { loadLanguage, textOf } from '../../src/text/text';

const atlas = createAtlas(data);
const paths = createPaths(atlas);
const text = textOf('en');
const [firstYear, lastYear] = data.info.years;
const sceneOf = (year: number, moving = false) =>
  buildScene(atlas, paths, text, {
    stop: { year, moving },
    hidden: new Set(),
    selected: new Set(),
  });

describe('the labels of a scene', () => {
  it('say the number of every ribbon as its source words it', () => {
    for (let year = firstYear; year <= lastYear; year += 1) {
      const { ribbons, labels } = sceneOf(year);
      const figures = labels.filter(({ id }) => id.startsWith('figure:'));
      expect(figures).toHaveLength(ribbons.length);
      for (const ribbon of ribbons) {
        const flow = atlas.flows.get(ribbon.id);
        const point = atlas.series
          .get(`${flow?.indicator ?? ''}@${flow?.place ?? ''}`)
          ?.points.find((one) => one.year === year);
        const label = figures.find(({ id }) => id === `figure:${ribbon.id}`);
        if (ribbon.status === 'interpolated') expect(label?.text).toContain('about');
        else if (point && point.lead.qualifier !== 'exact') {
          expect(label?.text).toContain(point.lead.qualifier);
        }
      }
    }
  });

  it('mark a number about which sources disagree, and no other', () => {
    const { labels } = sceneOf(2001);
    const marked = labels.map(({ id, disputed = false }) => {
      const flow = atlas.flows.get(id.replace('figure:', ''));
      const point = atlas.series
        .get(`${flow?.indicator ?? ''}@${flow?.place ?? ''}`)
        ?.points.find(({ year }) => year === 2001);
      expect(disputed, id).toBe(point !== undefined && conflictOf(atlas, point.lead) !== undefined);
      return disputed;
    });
    expect(marked).toContain(true);
  });

  it('keep figures out of local names that run from right to left', async () => {
    await loadLanguage('zh');
    const chinese = textOf('zh');
    const stop = { year: 2002, moving: false };
    const { labels } = buildScene(atlas, paths, chinese, {
      stop,
      hidden: new Set(),
      selected: new Set(),
    });
    const figures = labels.filter(({ kind }) => kind === 'figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const { text: written } of figures) expect(written).not.toMatch(/[\u0590-\u08ff]/);
  });

  it('name the partner of an arc, because the arc crosses other countries', () => {
    const { ribbons, labels } = sceneOf(2004);
    const arcs = ribbons.filter(({ mode }) => mode === 'trade');
    expect(arcs.length).toBeGreaterThan(2);
    for (const { id } of arcs) {
      const partner = atlas.countries.get(atlas.flows.get(id)?.destination ?? '');
      const label = labels.find((one) => one.id === `figure:${id}`);
      expect(label?.text).toContain(partner?.names.en ?? '?');
    }
  });

  it('carry no numbers while time runs between two years', () => {
    expect(sceneOf(2003, true).labels.filter(({ kind }) => kind === 'figure')).toEqual([]);
  });

  it('name each gateway once, and every other port', () => {
    const { labels, ports } = sceneOf(lastYear);
    const names = labels.filter(({ kind }) => kind === 'port').map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(ports.filter(({ national }) => national)).toHaveLength(
      data.places.filter(({ national }) => national).length,
    );
  });
});
