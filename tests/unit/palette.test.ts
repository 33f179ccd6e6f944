import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  formatHex,
  interpolate,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/theme';

const themes = Object.entries(palettes);
const modes = ['rail', 'road', 'air'] as const;
const pairs = [
  ['rail', 'road'],
  ['rail', 'air'],
  ['road', 'air'],
] as const;
/** A colour as a filter leaves it. */
function through(filter: (colour: Color) => Color, colour: string): string {
  const read = parse(colour);
  if (!read) throw new Error(`${colour} is no colour`);
  return formatHex(filter(read));
}

const deficiencies = {
  'full colour vision': (colour: string) => colour,
  protanopia: (colour: string) => through(filterDeficiencyProt(1), colour),
  deuteranopia: (colour: string) => through(filterDeficiencyDeuter(1), colour),
  tritanopia: (colour: string) => through(filterDeficiencyTrit(1), colour),
};
/** Ten is taken for plain to see side by side; the forms of lines, markers and signs tell the modes as well. */
const clearly = 12;
const difference = differenceCiede2000();
const grey = (colour: string) => through(filterGrayscale(1), colour);

/** The mean of an area that a mark covers by a share, as a photocopier sees it. */
const covered = (mark: string, base: string, share: number) =>
  formatHex(interpolate([base, mark], 'lrgb')(share));

describe.each(themes)('the %s theme', (_, palette) => {
  const grounds = [palette.paper, palette.base, palette.sheet];

  it('has lines that stand out from every ground by 3 to 1, and from the casing around them', () => {
    for (const mode of modes)
      for (const ground of [...grounds, palette.halo])
        expect(wcagContrast(palette[mode], ground), `${mode} on ${ground}`).toBeGreaterThanOrEqual(
          3,
        );
  });

  it('has texts that stand out from every ground by 4.5 to 1', () => {
    const texts = ['ink', 'ink2', 'railText', 'roadText', 'airText'] as const;
    for (const text of texts)
      for (const ground of [...grounds, palette.card])
        expect(wcagContrast(palette[text], ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        );
  });

  it.each(Object.entries(deficiencies))('tells the modes apart with %s', (_name, seen) => {
    for (const [one, other] of pairs)
      expect(
        difference(seen(palette[one]), seen(palette[other])),
        `${one} and ${other}`,
      ).toBeGreaterThan(clearly);
  });

  it('keeps the states apart in grey: solid, broken, hollow and nothing cover less and less', () => {
    for (const mode of modes) {
      // Solid with knocked-out markers, pieces with gaps, two edges, and the bare ground.
      const shares = [0.85, 0.55, 0.3, 0];
      const greys = shares.map((share) => grey(covered(palette[mode], palette.base, share)));
      greys.slice(1).forEach((one, index) => {
        expect(difference(one, greys[index] ?? one), `${mode} ${String(index)}`).toBeGreaterThan(5);
      });
    }
  });
});
