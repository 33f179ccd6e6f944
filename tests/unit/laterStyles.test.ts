import { describe, expect, it } from 'vitest';
import { partStyles } from '../../src/build/prerender/criticalCss';

const markup = '<main class="map wide" data-map="picture"><p aria-hidden="true">2023</p></main>';
const part = (style: string) => partStyles(style, markup);

describe('styles parted into those of the first view and later ones', () => {
  it('keeps what matches an element, or could without a script', () => {
    const style =
      'p,h1{margin:0}.map.wide{color:red}details[open]{top:0}[data-map=picture]{top:1px}';
    expect(part(style)).toEqual({ first: style, later: '' });
  });

  it('leaves for later what asks for a class or a state that no element has', () => {
    const style = '.panel p{top:0}.map [aria-selected=true]{top:0}.map[data-map=map]{top:0}';
    expect(part(style)).toEqual({ first: '', later: style });
  });

  it('keeps a rule one of whose selectors matches, and one that denies a class', () => {
    const style = '.panel,.map{top:0}.map:not(.panel){top:1px}';
    expect(part(style)).toEqual({ first: style, later: '' });
  });

  it('parts conditions, drops emptied ones, and leaves paper for later', () => {
    expect(
      part('@media (width<9px){.map{top:0}.panel{top:1px}}@media print{.map{top:2px}}'),
    ).toEqual({
      first: '@media (width<9px){.map{top:0}}',
      later: '@media (width<9px){.panel{top:1px}}@media print{.map{top:2px}}',
    });
  });

  it('keeps faces and frames of animations once, at first', () => {
    const style = '@font-face{font-family:A}@keyframes come{from{top:0}}';
    expect(part(`${style}.panel{animation:come 1s}`)).toEqual({
      first: style,
      later: '.panel{animation:come 1s}',
    });
  });
});
