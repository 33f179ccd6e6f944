import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseView, serialiseView } from '../../src/view/url';
import type { ViewGrammar } from '../../src/view/linkGrammar';
import type { ViewState } from '../../src/view/view';
import { anyValidView as view, grammar } from './support/views';

/** Pieces that links are made of, broken ones among them. */
const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    't=NaN',
    'drawn=C01:S4-17,C01:S1-01,C09:S4-17,C02',
    'drawn=:,:',
    'data=1.0',
    'figure=S9-99',
    't=1e999',
    't=-0',
    't=',
    't=2024&t=2012',
    'at=95,95,99',
    'at=1,2',
    'at=80,44,5,1084x616',
    'at=80,44,5,0x616',
    'at=80,44,5,1e9x1e9',
    'at=80,44,5,-1x616',
    'at=80,44,5,NaNx',
    'at=80,44,5,1084x616,1',
    'at=first',
    'at=former',
    'at=,,',
    'at=NaN,NaN,NaN',
    '##',
    '%',
    '%E0%A4%A',
    '&&&',
    'show=place:__proto__',
    'show=:',
    'lead=constructor',
    'hide=ports,ports,<script>',
    'lang=xx',
    'theme=javascript:alert(1)',
    'sheet=../../etc',
    'years=documented',
    'years=all',
    'compare=2019',
    'compare=2019.5',
    'compare=1066',
    'compare=1e3',
    'ui=chrome://settings',
    'start=now',
    'play=2024,2012',
    'play=2012.5,2013',
    'play=1,2',
    'play=1e3,1e4',
    'play=2012',
    '\u0000',
    '=',
  ),
  fc.double().map((number) => `t=${String(number)}`),
  fc.tuple(fc.double(), fc.double(), fc.double()).map((numbers) => `at=${numbers.join(',')}`),
);

function numbersOf(state: ViewState): number[] {
  const { camera } = state;
  if (typeof camera !== 'object') return [state.t];
  const { longitude, latitude, zoom, frame } = camera;
  return [state.t, longitude, latitude, zoom, ...(frame ? [frame.width, frame.height] : [])];
}

describe('links', () => {
  it('give back exactly the state they were written from', () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(parseView(serialiseView(state, grammar), grammar)).toEqual(state);
      }),
      { numRuns: 2000 },
    );
  });

  it('leave out what is the default', () => {
    expect(serialiseView(grammar.defaults, grammar)).toBe('');
    expect(serialiseView({ ...grammar.defaults, t: 2021 }, grammar)).toBe('t=2021');
    const selected = {
      ...grammar.defaults,
      selection: { kind: 'place', id: 'horgos-rail' },
    } as const;
    expect(serialiseView(selected, grammar)).toBe('show=place:horgos-rail');
  });

  describe('written before another row came first', () => {
    const later: ViewGrammar = {
      ...grammar,
      defaults: { ...grammar.defaults, leading: 'trains' },
    };

    it('go on meaning what led then, whatever they say', () => {
      for (const link of ['t=2021', 'lang=zh', 'ui=minimal', 't=2024', 'lead=gold']) {
        expect(parseView(link, later).leading).toBe('trade');
      }
    });

    it('are told from an address that says nothing', () => {
      for (const address of ['', '#', '##', 'record']) {
        expect(parseView(address, later).leading).toBe('trains');
      }
    });

    it('are told from new ones, which say what leads unless it led before', () => {
      expect(serialiseView({ ...later.defaults, t: 2021 }, later)).toBe('t=2021&lead=trains');
      expect(serialiseView({ ...later.defaults, t: 2021, leading: 'trade' }, later)).toBe('t=2021');
      expect(serialiseView({ ...later.defaults, leading: 'trade' }, later)).toBe('lead=trade');
      fc.assert(
        fc.property(view, (state) => {
          expect(parseView(serialiseView(state, later), later)).toEqual(state);
        }),
      );
    });
  });

  describe('written before the map opened on another first view', () => {
    const later: ViewGrammar = {
      ...grammar,
      unsaidCamera: 'former',
      defaults: { ...grammar.defaults, leading: 'trains' },
    };

    it('go on showing the former one, unless they name a camera', () => {
      for (const link of ['t=2021', 'lang=zh', 'lead=trains', 'at=1,2', 'at=95,95,99']) {
        expect(parseView(link, later).camera).toBe('former');
      }
      for (const address of ['', '#', 'record', 't=2021&at=first']) {
        expect(parseView(address, later).camera).toBeUndefined();
      }
      expect(parseView('at=80,44,5', later).camera).toMatchObject({ zoom: 5 });
    });

    it('are told from new ones, which say what is seen unless it was seen before', () => {
      const at2021 = { ...later.defaults, t: 2021 };
      expect(serialiseView(at2021, later)).toBe('t=2021&at=first&lead=trains');
      expect(serialiseView({ ...at2021, camera: 'former' }, later)).toBe('t=2021&lead=trains');
      const former = { ...later.defaults, camera: 'former', leading: 'trade' } as const;
      expect(serialiseView(former, later)).toBe('lead=trade');
      const anySight = fc.tuple(view, fc.constantFrom(undefined, 'first', 'former'));
      fc.assert(
        fc.property(anySight, fc.boolean(), ([state, sight], isPlain) => {
          const base = isPlain ? later.defaults : state;
          const camera =
            sight === undefined ? state.camera : sight === 'former' ? sight : undefined;
          const wanted = { ...base, leading: state.leading, camera };
          expect(parseView(serialiseView(wanted, later), later)).toEqual(wanted);
        }),
        { numRuns: 2000 },
      );
    });
  });

  it('carry the frame of a camera, and mean the same as ever without one', () => {
    const camera = { longitude: 82.5, latitude: 44.2, zoom: 5 };
    const frame = { width: 1084, height: 616 };
    expect(parseView('at=82.5,44.2,5', grammar).camera).toEqual(camera);
    expect(parseView('at=82.5,44.2,5,1084x616', grammar).camera).toEqual({ ...camera, frame });
    for (const broken of ['0x5', '5x', '100000x5', '5x5.5', '1e3x1e3', ''])
      expect(parseView(`at=82.5,44.2,5,${broken}`, grammar).camera).toEqual(camera);
  });

  it('survive any string: no exception, only finite numbers, a stable rewriting', () => {
    const hostile = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('&'));
    fc.assert(
      fc.property(hostile, (fragment) => {
        const state = parseView(fragment, grammar);
        for (const number of numbersOf(state)) expect(Number.isFinite(number)).toBe(true);
        expect(state.t >= 2012 && state.t <= 2024).toBe(true);
        const written = serialiseView(state, grammar);
        expect(written).not.toMatch(/NaN|Infinity|undefined|<|>/);
        expect(parseView(written, grammar)).toEqual(state);
      }),
      { numRuns: 5000 },
    );
  });

  it('name the year compared with, the documented years and the sheets', () => {
    const compared = { ...grammar.defaults, t: 2023, compared: 2019 };
    expect(serialiseView(compared, grammar)).toBe('t=2023&compare=2019');
    expect(parseView('compare=2019.5', grammar).compared).toBeUndefined();
    expect(parseView('compare=1999', grammar).compared).toBeUndefined();
    expect(parseView('t=2020.6&years=documented', grammar)).toMatchObject({
      t: 2020,
      documentedOnly: true,
    });
    expect(parseView('sheet=table', grammar).sheet).toBe('table');
  });

  it('survive a hundred kilobytes', () => {
    expect(parseView(`t=2020&${'x'.repeat(100_000)}`, grammar).t).toBe(2020);
    expect(parseView('#'.repeat(100_000), grammar)).toEqual(grammar.defaults);
  });

  it('ignore what the package does not know', () => {
    expect(parseView('show=place:atlantis&lead=gold', grammar)).toEqual(grammar.defaults);
    expect(parseView('##t=2020', grammar).t).toBe(2020);
    expect(parseView('t=1066', grammar).t).toBe(2012);
  });
});
