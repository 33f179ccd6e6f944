import { describe, expect, it } from 'vitest';
import { plainStyle } from '../../../src/scene/svg/plainStyle';
import { palettes } from '../../../src/theme';

const families = { sans: 'Sans', serif: 'Serif' } as const;

describe('the plain style of the picture', () => {
  it('writes colours out and takes apart what old renderers do not know', () => {
    const sheet = `/* a{} */ .stage { --own: 0.5; color: var(--ink) }
      .a :is(.b, .c) .d, .e { opacity: var(--own); font: 400 64% var(--sans) }
      @media print { .a { color: red } } [data-theme='dark'] .stage { --own: 0.7 } :root .h { color: red }`;
    expect(plainStyle(sheet, 'light', families).split('\n')).toEqual([
      `.stage{color:${palettes.light.ink}}`,
      '.a .b .d,.a .c .d,.e{opacity:0.5;font-weight:400;font-size:64%;font-family:Sans}',
    ]);
    const dark = plainStyle(sheet, 'dark', families);
    expect(dark).toContain(palettes.dark.ink);
    expect(dark).toContain('opacity:0.7');
  });

  it('stops at a property that has no value, instead of painting it black', () => {
    expect(() => plainStyle('.a{fill:var(--none)}', 'light', families)).toThrow('--none');
  });
});
