import { describe, expect, it } from 'vitest';
import { panned, type Placement } from '../../src/scene/camera';
import { withDocument } from '../golden/document';
import { liveBoard, sceneOf, sights, years } from './drawings';

/** Elsewhere, and as close. */
const aside = ({ view, viewport }: Placement, by: number): Placement => ({
  view: panned(view, { x: by, y: -by / 2 }, viewport),
  viewport,
});

/** The same in a frame that is still lower, because letters or a panel are yet to come. */
const inLowerFrame = ({ view, viewport }: Placement): Placement => {
  const { width, height } = viewport.size;
  const lower = { ...viewport, size: { width, height: height - 60 } };
  return { view: { ...view, y: view.y - 30 }, viewport: lower };
};

/** Where the camera rests first, and where it is moved to before it comes to rest again. */
const ways: Readonly<Record<string, (there: Placement) => readonly Placement[]>> = {
  'from near by': (there) => [aside(there, 40)],
  'from far away': (there) => [aside(there, 1500)],
  'in a frame that grew': (there) => [inLowerFrame(there)],
  'by a detour': (there) => [aside(there, -900), aside(there, 300)],
};

/** The base map is drawn whole on the phone, cut in the others: of the overview and closer up. */
const places = ['phone', 'Central Asia', 'Xinjiang'] as const;

describe('the live picture at rest', () => {
  const scene = sceneOf(years[1]);

  /** Everything that is drawn, after the camera has come this way. */
  function markup(there: Placement, [first, ...meanwhile]: readonly Placement[]): string {
    const { draw, drag, stage } = liveBoard(scene);
    if (first) draw(first);
    for (const placement of meanwhile) drag(placement);
    draw(there);
    return stage().outerHTML;
  }

  it.each(places)('of %s is the same, whichever way the camera came, as reached at once', (place) =>
    withDocument(() => {
      const there = sights[place];
      const atOnce = markup(there, []);
      for (const [way, stops] of Object.entries(ways))
        expect(markup(there, stops(there)) === atOnce, way).toBe(true);
    }),
  );

  it('is moved while it is dragged, and drawn anew only where it would end', () =>
    withDocument(() => {
      const there = sights.Xinjiang;
      const { draw, drag, stage } = liveBoard(scene);
      draw(there);
      const layers = [...stage().children];
      for (const by of [10, 20, 30]) drag(aside(there, by));
      expect([...stage().children]).toEqual(layers);
      drag(aside(there, 1500));
      expect([...stage().children]).not.toEqual(layers);
    }));
});
